import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { PortTable } from "./PortTable.tsx";
import { PortToolbar } from "./PortToolbar.tsx";
import { portRows } from "./portRows.ts";
import { portColumns, portFeatures, portSearchFilter } from "./portTableModel.tsx";
import type { PortsView } from "./usePortsView.ts";
import "./results.css";
import "./Ports.css";

export type PortsProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: PortsView;
};

/** Everything to open, and everything of the page that stays closed, with reasons. */
export function Ports({ plan, assessment, view }: PortsProps) {
  const words = useWords();
  const text = words.messages.results.ports;
  const data = useMemo(() => portRows(plan, assessment, words), [plan, assessment, words]);
  const table = useTable({
    features: portFeatures,
    columns: portColumns,
    data: data.rows,
    getRowId: ({ id }) => id,
    getRowCanExpand: () => true,
    autoResetExpanded: false,
    enableSortingRemoval: true,
    sortDescFirst: false,
    groupedColumnMode: "remove",
    globalFilterFn: portSearchFilter,
    getColumnCanGlobalFilter: ({ id }) => id === "services",
    state: view.state,
    ...view.changes,
  });
  return (
    <>
      {data.rows.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <PortToolbar table={table} openings={assessment.openings} />
          <PortTable table={table} rows={data} />
        </>
      )}
      <LeftOut assessment={assessment} />
    </>
  );
}
