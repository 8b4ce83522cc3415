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

export type VerdictProps = {
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
  /** Leads to all findings; absent where they stand on the same page. */
  readonly onFindings?: (() => void) | undefined;
};

/** The verdict in words, with its reasons: what fails, and what must be answered first. */
export function Verdict({ assessment, onGoTo, onFindings }: VerdictProps) {
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
        reasons={errors.map((finding) => ({ text: describeFinding(words, finding), at: finding.at }))}
        onGoTo={onGoTo}
        onFindings={onFindings}
      />
      <Reasons
        title={text.openTitle}
        reasons={blocking.map((point) => ({ text: describeOpenPoint(words, point).question, at: point.at }))}
        onGoTo={onGoTo}
        onFindings={onFindings}
      />
    </div>
  );
}

type ReasonsProps = Pick<VerdictProps, "onGoTo" | "onFindings"> & {
  readonly title: string;
  readonly reasons: readonly { readonly text: string; readonly at: readonly string[] }[];
};

function Reasons({ title, reasons, onGoTo, onFindings }: ReasonsProps) {
  const { messages, say } = useWords();
  const id = useId();
  if (reasons.length === 0) return null;
  const more = reasons.length - reasonsShown;
  const moreText = say(messages.results.verdict.moreInFindings, { count: more });
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
          <li>
            {onFindings ? (
              <Button variant="quiet" onClick={onFindings}>
                {moreText}
              </Button>
            ) : (
              moreText
            )}
          </li>
        )}
      </ul>
    </>
  );
}
