import type { Assessment, Budget } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeSource, describeState } from "#messages/describe.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { CircuitEstimateText } from "./CircuitEstimateText.tsx";
import { CircuitMark } from "./CircuitMark.tsx";
import { LoadBar } from "./LoadBar.tsx";
import "./states.css";

export type BudgetDetailsProps = { readonly plan: Plan; readonly assessment: Assessment; readonly budget: Budget };

/** Why a circuit needs what it needs: the vendor's figure in every state, and beside it the estimate. */
export function BudgetDetails({ plan, assessment, budget }: BudgetDetailsProps) {
  const words = useWords();
  const { messages, number, say } = words;
  const text = messages.estimates;
  const { byStateColumns: columns } = text;
  const estimate = assessment.estimates.circuits.find(
    ({ siteId, direction }) => siteId === budget.siteId && direction === budget.direction,
  );
  const mostKbps = Math.max(budget.allowedKbps ?? 0, ...budget.loads.map(({ loadKbps }) => loadKbps));
  const isOpen = budget.unknownCalls > 0 ? "yes" : "no";
  const states = new Map(assessment.states.map((state) => [state.id, describeState(words, plan, state)]));
  return (
    <div className="budget-why">
      <section>
        <h3>{text.vendorTitle}</h3>
        <p>
          {say(budget.unknownCalls > 0 ? text.vendorAtLeast : text.vendorText, {
            calls: budget.calls,
            kbps: assessment.bandwidth.kbpsPerCall,
            load: budget.loadKbps,
          })}
        </p>
        {budget.capacityKbps !== null && budget.allowedKbps !== null && budget.marginKbps !== null && (
          <p>
            {say(text.vendorAllowed, {
              capacity: budget.capacityKbps,
              share: budget.voiceSharePercent,
              allowed: budget.allowedKbps,
              load: budget.loadKbps,
              margin: budget.marginKbps,
              open: isOpen,
            })}
          </p>
        )}
        {budget.loadKbps > 0 && (
          <p>
            {say(text.vendorSmallest, {
              load: budget.loadKbps,
              share: budget.voiceSharePercent,
              smallest: budget.smallestCircuitKbps,
              open: isOpen,
            })}
          </p>
        )}
        <p className="source-note">
          {say(text.sources, { count: 1, sources: describeSource(words, { kind: "prose", id: "kbps-per-call" }) })}
        </p>
        <DataTable caption={text.byState}>
          <thead>
            <tr>
              {[columns.state, columns.calls, columns.load, messages.tables.bandwidth.column, columns.verdict].map(
                (column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {budget.loads.map((load) => {
              const { state, calls, unknownCalls, loadKbps, verdict } = load;
              return (
                <tr key={state}>
                  <th scope="row">{states.get(state)}</th>
                  <td className="figure">{atLeast(unknownCalls, number(calls))}</td>
                  <td className="figure">{atLeast(unknownCalls, say(text.kbps, { value: number(loadKbps) }))}</td>
                  <td>
                    <LoadBar load={load} allowedKbps={budget.allowedKbps} mostKbps={mostKbps} />
                  </td>
                  <td>
                    <CircuitMark judged={{ verdict, unknownCalls, capacityKbps: budget.capacityKbps }} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </section>
      {estimate && (
        <section>
          <h3>{text.estimateTitle}</h3>
          <CircuitEstimateText
            plan={plan}
            estimates={assessment.estimates}
            estimate={estimate}
            stateName={states.get(estimate.state) ?? ""}
          />
        </section>
      )}
    </div>
  );

  function atLeast(unknownCalls: number, figure: string): string {
    return unknownCalls > 0 ? say(text.atLeast, { least: figure }) : figure;
  }
}
