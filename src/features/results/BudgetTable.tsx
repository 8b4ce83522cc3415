import type { Assessment, Budget } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { BudgetRow } from "./BudgetRow.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { stateCaption } from "./stateCaption.ts";
import { usePaging } from "./usePaging.ts";

const step = 50;

export type BudgetTableProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly budgets: readonly Budget[];
  /** The failure state that they are judged in; `all` for the worst of each. */
  readonly stateId: string;
  /** Whether the inputs stand beside it. */
  readonly isEditable: boolean;
};

/** Circuits as rows whose cells are the steps of the arithmetic; each opens to show every state and the estimate. */
export function BudgetTable({ plan, assessment, budgets, stateId, isEditable }: BudgetTableProps) {
  const words = useWords();
  const { messages } = words;
  const text = messages.results.bandwidth;
  const paging = usePaging(budgets, step);
  const names = siteNames(plan, messages.names.unnamed);
  const { bandwidth: bars } = messages.tables;
  const columns = [text.site, bars.states, text.load, text.allowed, text.margin, bars.smallest, text.verdict];
  return (
    <div className="stacking budget-table">
      <DataTable caption={stateCaption(words, plan, assessment, stateId, text.caption)}>
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
              namesState={stateId === "all"}
              isEditable={isEditable}
            />
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}
