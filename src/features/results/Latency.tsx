import { useMemo } from "react";
import type { Assessment, Check } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeLimit } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { CheckTable } from "./CheckTable.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { QualityTable } from "./QualityTable.tsx";
import { StateSelect } from "./StateSelect.tsx";
import { stateCaption } from "./stateCaption.ts";
import type { StateView } from "./useStateView.ts";
import { VerdictFilter } from "./VerdictFilter.tsx";
import { byVerdict } from "./verdictOrder.ts";
import "./results.css";

export type LatencyProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: StateView;
  readonly onGoTo?: GoTo | undefined;
};

/** Every limit against every path that it binds; what fails comes first, limits that bind nothing come last. */
export function Latency({ plan, assessment, view, onGoTo }: LatencyProps) {
  const words = useWords();
  const text = words.messages.results.latency;
  const show = view.shown.latency;
  const { checks, states } = assessment;
  const stateId = states.some(({ id }) => id === view.stateId) ? view.stateId : "all";
  const judged = useMemo(
    () =>
      byVerdict(
        checks.filter(
          ({ verdict, states: used }) => verdict !== "not-applicable" && (stateId === "all" || used.includes(stateId)),
        ),
      ),
    [checks, stateId],
  );
  const shown = useMemo(() => judged.filter(({ verdict }) => show === "all" || verdict === show), [judged, show]);
  const notApplicable = checks.filter(({ verdict }) => verdict === "not-applicable");
  return (
    <>
      <p className="results-notes">{text.note}</p>
      {judged.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <div className="results-controls no-print">
            <StateSelect plan={plan} assessment={assessment} view={view} allLabel={words.messages.states.anyState} />
            <VerdictFilter
              label={text.show}
              allLabel={text.showAll}
              items={judged}
              value={show}
              onChange={(next) => view.onShown("latency", next)}
            />
          </div>
          {shown.length === 0 ? (
            <p>{text.noneShown}</p>
          ) : (
            <CheckTable
              key={`${show} ${stateId}`}
              plan={plan}
              checks={shown}
              caption={stateCaption(words, plan, assessment, stateId, text.caption)}
              onGoTo={onGoTo}
            />
          )}
        </>
      )}
      <QualityTable plan={plan} assessment={assessment} stateId={stateId} />
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
