import type { Assessment, Budget } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { BudgetRow } from "./BudgetRow.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";

const step = 50;

export type BudgetTableProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly budgets: readonly Budget[];
};

/** Circuits as rows whose cells are the steps of the arithmetic; each opens to show every state and the estimate. */
export function BudgetTable({ plan, assessment, budgets }: BudgetTableProps) {
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
              plan={plan}
              assessment={assessment}
              budget={budget}
              names={names}
              columns={columns.length}
            />
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}
