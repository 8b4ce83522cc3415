import { useId } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import { describeFinding, describeOpenPoint, describeVerdict } from "#messages/describe.ts";
import { Button } from "#ui/Button.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { planTones } from "./verdictTones.ts";
import "./results.css";

/** Reasons given beside the verdict; the others are among the findings. */
const reasonsShown = 5;

/** Where the reasons stand that are not listed beside the verdict. */
type MorePart = "findings" | "open-points";

/** Leads to all reasons of a kind. */
export type OnMore = (part: MorePart) => void;

export type VerdictProps = {
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
  readonly onMore: OnMore;
};

/** The verdict in words, with its reasons: what fails, and what must be answered first. */
export function Verdict({ assessment, onGoTo, onMore }: VerdictProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.results.verdict;
  const errors = assessment.findings.filter(({ severity }) => severity === "error");
  const blocking = assessment.openPoints.filter(({ blocks }) => blocks);
  const open = assessment.openPoints.length - blocking.length;
  return (
    <div className="verdict-box">
      <VerdictMark
        tone={planTones[assessment.verdict]}
        word={messages.names.verdicts[assessment.verdict]}
        size="large"
      />
      <p className="verdict-sentence">{describeVerdict(words, assessment)}</p>
      {assessment.verdict === "passed" && <p>{say(text.stillOpen, { count: open })}</p>}
      <Reasons
        title={text.failsTitle}
        part="findings"
        reasons={errors.map((finding) => ({ text: describeFinding(words, finding), at: finding.at }))}
        onGoTo={onGoTo}
        onMore={onMore}
      />
      <Reasons
        title={text.openTitle}
        part="open-points"
        reasons={blocking.map((point) => ({ text: describeOpenPoint(words, point).question, at: point.at }))}
        onGoTo={onGoTo}
        onMore={onMore}
      />
    </div>
  );
}

type ReasonsProps = Pick<VerdictProps, "onGoTo" | "onMore"> & {
  readonly title: string;
  readonly part: MorePart;
  readonly reasons: readonly { readonly text: string; readonly at: readonly string[] }[];
};

function Reasons({ title, part, reasons, onGoTo, onMore }: ReasonsProps) {
  const { messages, say } = useWords();
  const id = useId();
  if (reasons.length === 0) return null;
  const more = reasons.length - reasonsShown;
  return (
    <>
      <h3>{title}</h3>
      <ul className="reasons">
        {reasons.slice(0, reasonsShown).map(({ text, at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity beyond their place, and no state
          <li key={index}>
            <span id={`${id}-${index}`}>{text}</span>
            <GoToInput at={at} onGoTo={onGoTo} describedBy={`${id}-${index}`} />
          </li>
        ))}
        {more > 0 && (
          <li className="reasons-more">
            <Button variant="quiet" onClick={() => onMore(part)}>
              {say(messages.results.verdict.more[part], { count: more })}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}
