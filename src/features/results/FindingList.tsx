import { useId } from "react";
import type { Finding } from "#core/assess/assessment.ts";
import { describeFinding, describeSource } from "#messages/describe.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { usePaging } from "./usePaging.ts";
import { severityTones } from "./verdictTones.ts";

const step = 50;

export type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly onGoTo?: GoTo | undefined;
};

/** Findings as sentences, each with its source and the way to its input. */
export function FindingList({ findings, onGoTo }: FindingListProps) {
  const paging = usePaging(findings, step);
  return (
    <>
      <ul className="entries">
        {paging.shown.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity beyond their place, and no state
          <FindingItem key={index} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
      <ShowMore paging={paging} />
    </>
  );
}

type FindingItemProps = { readonly finding: Finding; readonly onGoTo: GoTo | undefined };

function FindingItem({ finding, onGoTo }: FindingItemProps) {
  const words = useWords();
  const { names, results } = words.messages;
  const textId = useId();
  return (
    <li className="entry" data-place={`finding/${finding.code}/${finding.at.join(".")}`}>
      <VerdictMark tone={severityTones[finding.severity]} word={names.severities[finding.severity]} show="mark" />
      <div className="entry-text">
        <p id={textId}>{describeFinding(words, finding)}</p>
        <p className="entry-aside">
          {words.say(results.findings.source, { source: describeSource(words, finding.source) })}
        </p>
      </div>
      <GoToInput at={finding.at} onGoTo={onGoTo} describedBy={textId} />
    </li>
  );
}
