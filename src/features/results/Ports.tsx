import { useDeferredValue, useMemo } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { NothingShown } from "./NothingShown.tsx";
import { PortTable } from "./PortTable.tsx";
import { PortToolbar } from "./PortToolbar.tsx";
import { portFilters } from "./portFilters.ts";
import { portRows } from "./portRows.ts";
import { askedRows, groupedRows } from "./shownPorts.ts";
import { siteNames } from "./siteNames.ts";
import type { PortsView } from "./usePortsView.ts";
import { useShownPorts } from "./useShownPorts.ts";
import "./results.css";
import "./Ports.css";
import "./PortCards.css";

export type PortsProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: PortsView;
};

/** Everything to open, and everything of the page that stays closed, with reasons. */
export function Ports({ plan, assessment, view }: PortsProps) {
  const words = useWords();
  const all = useMemo(() => portRows(plan, assessment, words), [plan, assessment, words]);
  // What is typed is in the field at once; the rows follow.
  const question = useDeferredValue(view.question);
  const filters = useMemo(
    () => portFilters(words, plan, assessment, view.question.filters),
    [words, plan, assessment, view.question.filters],
  );
  const shown = useShownPorts(all, question);
  const groups = useMemo(
    () => groupedRows(words, shown, question, siteNames(plan, words.messages.names.unnamed)),
    [words, shown, question, plan],
  );
  // What is in the headings need not be in every row.
  const columns = view.columns.filter((id) => !(id === "boundary" && question.grouping === "boundary"));
  return (
    <>
      {all.rows.length === 0 ? (
        <p>{words.messages.results.ports.none}</p>
      ) : (
        <>
          <PortToolbar
            view={view}
            filters={filters}
            groups={groups}
            columns={columns}
            shown={shown.length}
            total={askedRows(all, question).length}
          />
          {shown.length === 0 ? (
            <NothingShown rows={all} view={view} filters={filters} />
          ) : (
            <PortTable view={view} rows={all} groups={groups} columns={columns} />
          )}
        </>
      )}
      <LeftOut assessment={assessment} />
    </>
  );
}
