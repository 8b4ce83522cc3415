import { useMemo } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import { budgetInState } from "#core/assess/bandwidth.ts";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeSource } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { BudgetTable } from "./BudgetTable.tsx";
import { Estimates } from "./Estimates.tsx";
import { HowWorkedOut } from "./HowWorkedOut.tsx";
import { StateSelect } from "./StateSelect.tsx";
import type { StateView } from "./useStateView.ts";
import { VerdictFilter } from "./VerdictFilter.tsx";
import { byVerdict } from "./verdictOrder.ts";
import "./results.css";

export type BandwidthProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: StateView;
  /** Whether the inputs stand beside it, so that it can say where to give what is not known. */
  readonly isEditable?: boolean;
};

/** Every access circuit in each direction, with its arithmetic; what fails comes first. */
export function Bandwidth({ plan, assessment, view, isEditable = false }: BandwidthProps) {
  const words = useWords();
  const { messages, say } = words;
  const { bandwidth } = assessment;
  const text = messages.results.bandwidth;
  const show = view.shown.bandwidth;
  const sorted = useMemo(
    () => byVerdict(bandwidth.budgets.map((budget) => budgetInState(budget, view.stateId, bandwidth.kbpsPerCall))),
    [bandwidth, view.stateId],
  );
  const shown = useMemo(() => sorted.filter(({ verdict }) => show === "all" || verdict === show), [sorted, show]);
  const hasDefaultShare = bandwidth.budgets.some(({ voiceShareIsDefault }) => voiceShareIsDefault);
  return (
    <>
      <div className="results-notes">
        <p>
          <strong>
            {say(text.total, {
              calls: bandwidth.totalCalls,
              kbps: bandwidth.kbpsPerCall,
              total: bandwidth.totalKbps,
            })}
          </strong>{" "}
          {bandwidth.unknownCalls > 0 && say(text.totalUnknown, { count: bandwidth.unknownCalls })}
        </p>
      </div>
      <HowWorkedOut>
        <p>{say(text.note, { kbps: bandwidth.kbpsPerCall })}</p>
        <p>
          {text.worst} {hasDefaultShare && say(text.defaultShare, { percent: defaultVoiceSharePercent })}
        </p>
        <p className="source-note">
          {say(messages.estimates.sources, {
            count: 1,
            sources: describeSource(words, { kind: "prose", id: "kbps-per-call" }),
          })}
        </p>
      </HowWorkedOut>
      {sorted.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <div className="results-controls no-print">
            <StateSelect plan={plan} assessment={assessment} view={view} allLabel={messages.states.worstOfAll} />
            <VerdictFilter
              label={text.show}
              allLabel={text.showAll}
              items={sorted}
              names={messages.names.circuitVerdicts}
              value={show}
              onChange={(next) => view.onShown("bandwidth", next)}
            />
          </div>
          {shown.length === 0 ? (
            <p>{text.noneShown}</p>
          ) : (
            <>
              <p className="load-key">{messages.tables.bandwidth.key}</p>
              <BudgetTable
                key={`${show} ${view.stateId}`}
                plan={plan}
                assessment={assessment}
                budgets={shown}
                stateId={view.stateId}
                isEditable={isEditable}
              />
            </>
          )}
        </>
      )}
      <Estimates plan={plan} assessment={assessment} />
    </>
  );
}
