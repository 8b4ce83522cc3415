import type { Assessment, Finding } from "#core/assess/assessment.ts";
import { useWords } from "#ui/words.tsx";
import { FindingList } from "./FindingList.tsx";
import type { GoTo } from "./GoToInput.tsx";
import "./results.css";

const groups = [
  { severity: "error", title: "errors" },
  { severity: "warning", title: "warnings" },
  { severity: "info", title: "notes" },
] as const satisfies readonly { readonly severity: Finding["severity"]; readonly title: string }[];

export type FindingsProps = {
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
};

/** What the assessment found: what fails, warnings, notes. */
export function Findings({ assessment, onGoTo }: FindingsProps) {
  const { messages, say } = useWords();
  const { findings } = assessment;
  if (findings.length === 0) return <p>{messages.results.findings.none}</p>;
  return groups.map(({ severity, title }) => {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) return null;
    return (
      <section key={severity} className="results-part">
        <h3>{say(messages.results.findings[title], { count: these.length })}</h3>
        <FindingList findings={these} onGoTo={onGoTo} />
      </section>
    );
  });
}
