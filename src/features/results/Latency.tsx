import { useMemo } from "react";
import type { Assessment, Check } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeLimit } from "#messages/describe.ts";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { useWords } from "#ui/words.tsx";
import { CheckTable } from "./CheckTable.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { LatencyMatrix } from "./LatencyMatrix.tsx";
import { QualityTable } from "./QualityTable.tsx";
import { StateSelect } from "./StateSelect.tsx";
import { stateCaption } from "./stateCaption.ts";
import { usePrinting } from "./usePrinting.ts";
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
  const { latency: tables } = words.messages.tables;
  // Paper has no room for a wide matrix, and the list says all that it does.
  const isPrinting = usePrinting();
  const isMatrix = view.layout === "matrix" && !isPrinting;
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
  const limits = [...new Set(judged.map((check) => check.limit))];
  const limit = limits.find((id) => id === view.limit) ?? "all";
  const notApplicable = checks.filter(({ verdict }) => verdict === "not-applicable");
  return (
    <>
      <p className="results-notes">{text.note}</p>
      {judged.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <div className="results-controls no-print">
            <Segments
              label={tables.view}
              value={view.layout}
              options={[
                { value: "matrix", label: tables.matrix },
                { value: "list", label: tables.list },
              ]}
              onChange={view.onLayout}
            />
            <StateSelect plan={plan} assessment={assessment} view={view} allLabel={words.messages.states.anyState} />
            {isMatrix ? (
              <Select
                label={tables.class}
                value={limit}
                options={[
                  { value: "all", label: tables.allClasses },
                  ...limits.map((id) => ({ value: id, label: describeLimit(words, id) })),
                ]}
                onChange={view.onLimit}
              />
            ) : (
              <VerdictFilter
                label={text.show}
                allLabel={text.showAll}
                items={judged}
                names={words.messages.names.checkVerdicts}
                value={show}
                onChange={(next) => view.onShown("latency", next)}
              />
            )}
          </div>
          {isMatrix && (
            <LatencyMatrix
              key={`${limit} ${stateId}`}
              plan={plan}
              assessment={assessment}
              limit={limit}
              stateId={stateId}
              caption={stateCaption(words, plan, assessment, stateId, matrixCaption())}
              onGoTo={onGoTo}
            />
          )}
          {!isMatrix && shown.length === 0 && <p>{text.noneShown}</p>}
          {!isMatrix && shown.length > 0 && (
            <CheckTable
              key={`${show} ${stateId}`}
              plan={plan}
              assessment={assessment}
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

  function matrixCaption(): string {
    if (limit === "all") return tables.caption;
    return words.say(tables.captionOfClass, { caption: tables.caption, limit: describeLimit(words, limit) });
  }

  function describeNotApplicable({ limit, limitMs }: Check) {
    const name = describeLimit(words, limit);
    return limitMs === null
      ? words.say(text.notApplicableNoLimit, { limit: name })
      : words.say(text.notApplicable, { limit: name, limitMs });
  }
}
