import type { Budget } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { CheckMark } from "./CheckMark.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";

const step = 50;

export type BudgetTableProps = {
  readonly plan: Plan;
  readonly budgets: readonly Budget[];
  readonly kbpsPerCall: number;
};

/** Circuits as rows whose cells are the steps of the arithmetic. */
export function BudgetTable({ plan, budgets, kbpsPerCall }: BudgetTableProps) {
  const { messages } = useWords();
  const text = messages.results.bandwidth;
  const paging = usePaging(budgets, step);
  const names = siteNames(plan, messages.names.unnamed);
  const columns = [text.site, text.load, text.allowed, text.margin, text.smallest, text.verdict];
  return (
    <div className="stacking">
      <DataTable caption={text.caption}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((budget) => (
            <BudgetRow
              key={`${budget.siteId}/${budget.direction}`}
              budget={budget}
              names={names}
              kbpsPerCall={kbpsPerCall}
            />
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}

type BudgetRowProps = {
  readonly budget: Budget;
  readonly names: ReadonlyMap<string, string>;
  readonly kbpsPerCall: number;
};

function BudgetRow({ budget, names, kbpsPerCall }: BudgetRowProps) {
  const { messages, say } = useWords();
  const text = messages.results.bandwidth;
  const { siteId, direction, calls, unknownCalls, loadKbps, capacityKbps, allowedKbps, marginKbps, verdict } = budget;
  const isIdle = calls === 0 && unknownCalls === 0;
  const load = { calls, kbps: kbpsPerCall, load: loadKbps };
  return (
    <tr>
      <th scope="row">
        {names.get(siteId)}
        <span className="cell-aside">{text[direction]}</span>
        {!isIdle && <span className="cell-aside">{servingText(budget)}</span>}
      </th>
      <td data-label={text.load}>
        {isIdle ? text.noLoad : say(unknownCalls > 0 ? text.loadAtLeast : text.loadText, load)}
        {unknownCalls > 0 && <span className="cell-aside">{say(text.unknownCalls, { count: unknownCalls })}</span>}
      </td>
      <td data-label={text.allowed}>
        {capacityKbps === null || allowedKbps === null
          ? say(text.noCapacity, { share: budget.voiceSharePercent })
          : say(text.allowedText, { capacity: capacityKbps, share: budget.voiceSharePercent, allowed: allowedKbps })}
        {budget.voiceShareIsDefault && <span className="cell-aside">{text.shareIsDefault}</span>}
      </td>
      <td data-label={text.margin} className="whole">
        {marginKbps === null ? messages.names.notKnown : say(text.marginText, { margin: marginKbps })}
      </td>
      <td data-label={text.smallest} className="whole">
        {say(unknownCalls > 0 ? text.smallestAtLeast : text.smallestText, { kbps: budget.smallestCircuitKbps })}
      </td>
      <td data-label={text.verdict}>
        <CheckMark verdict={verdict} />
      </td>
    </tr>
  );

  function servingText({ servingSiteId }: Budget) {
    if (servingSiteId === null) return text.notServed;
    return servingSiteId === siteId
      ? text.servesOthers
      : say(text.servedBy, { site: names.get(servingSiteId) ?? servingSiteId });
  }
}
