import { useId } from "react";
import type { OpenPoint } from "#core/assess/assessment.ts";
import { describeOpenPoint, describeSource } from "#messages/describe.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { usePaging } from "./usePaging.ts";

const step = 50;

export type OpenPointListProps = {
  readonly points: readonly OpenPoint[];
  readonly onGoTo?: GoTo | undefined;
};

/** Open points as questions, each with what hangs on it and who can answer. */
export function OpenPointList({ points, onGoTo }: OpenPointListProps) {
  const paging = usePaging(points, step);
  return (
    <>
      <ul className="entries">
        {paging.shown.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: open points have no identity beyond their place, and no state
          <OpenPointItem key={index} point={point} onGoTo={onGoTo} />
        ))}
      </ul>
      <ShowMore paging={paging} />
    </>
  );
}

type OpenPointItemProps = { readonly point: OpenPoint; readonly onGoTo: GoTo | undefined };

function OpenPointItem({ point, onGoTo }: OpenPointItemProps) {
  const words = useWords();
  const { names, results } = words.messages;
  const { question, consequence, owner } = describeOpenPoint(words, point);
  const textId = useId();
  return (
    <li className="entry">
      <VerdictMark tone="open" word={names.verdicts.incomplete} show="mark" />
      <div className="entry-text">
        <p id={textId}>{question}</p>
        <p>{consequence}</p>
        <p className="entry-aside">
          {words.say(results.findings.ownerText, { owner })}
          {point.source.kind !== "plan" &&
            ` · ${words.say(results.findings.source, { source: describeSource(words, point.source) })}`}
        </p>
      </div>
      <GoToInput at={point.at} onGoTo={onGoTo} describedBy={textId} />
    </li>
  );
}
