import { useMemo, useState } from "react";
import type { Assessment, Check, CheckVerdict } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeLimit } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { CheckTable } from "./CheckTable.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { VerdictFilter } from "./VerdictFilter.tsx";
import { byVerdict } from "./verdictOrder.ts";
import "./results.css";

export type LatencyProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
};

/** Every limit against every path that it binds; what fails comes first, limits that bind nothing come last. */
export function Latency({ plan, assessment: { checks }, onGoTo }: LatencyProps) {
  const words = useWords();
  const text = words.messages.results.latency;
  const [show, setShow] = useState<CheckVerdict | "all">("all");
  const judged = useMemo(() => byVerdict(checks.filter(({ verdict }) => verdict !== "not-applicable")), [checks]);
  const shown = useMemo(() => judged.filter(({ verdict }) => show === "all" || verdict === show), [judged, show]);
  const notApplicable = checks.filter(({ verdict }) => verdict === "not-applicable");
  return (
    <>
      <p className="results-notes">{text.note}</p>
      {judged.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <VerdictFilter label={text.show} allLabel={text.showAll} items={judged} value={show} onChange={setShow} />
          {shown.length === 0 ? (
            <p>{text.noneShown}</p>
          ) : (
            <CheckTable key={show} plan={plan} checks={shown} onGoTo={onGoTo} />
          )}
        </>
      )}
      {notApplicable.length > 0 && (
        <section className="results-part">
          <h3>{text.notApplicableTitle}</h3>
          <ul className="results-list">
            {notApplicable.map((check) => (
              <li key={check.id}>{describeNotApplicable(check)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );

  function describeNotApplicable({ limit, limitMs }: Check) {
    const name = describeLimit(words, limit);
    return limitMs === null
      ? words.say(text.notApplicableNoLimit, { limit: name })
      : words.say(text.notApplicable, { limit: name, limitMs });
  }
}
