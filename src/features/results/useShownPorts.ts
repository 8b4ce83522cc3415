import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { useWords } from "#ui/words.tsx";
import { portFilterIds } from "./portFilters.ts";
import type { PortRow, PortRows } from "./portRows.ts";
import { filterColumnId, portFeatures, portSearchFilter, portTableColumns } from "./portTable.ts";
import { askedRows, type PortQuestion } from "./shownPorts.ts";

/** The rows that pass search and filters, in order: of the page, unless a column decides. */
export function useShownPorts(all: PortRows, question: PortQuestion): readonly PortRow[] {
  const words = useWords();
  const columns = useMemo(() => portTableColumns(words), [words]);
  const data = useMemo(() => askedRows(all, question), [all, question]);
  const state = useMemo(
    () => ({
      globalFilter: question.search,
      columnFilters: portFilterIds
        .filter((id) => question.filters[id].length > 0)
        .map((id) => ({ id: filterColumnId(id), value: question.filters[id] })),
      sorting:
        question.sort === null ? [] : [{ id: question.sort.column, desc: question.sort.direction === "descending" }],
    }),
    [question],
  );
  const table = useTable({
    features: portFeatures,
    columns,
    data,
    getRowId: ({ id }) => id,
    globalFilterFn: portSearchFilter,
    getColumnCanGlobalFilter: ({ id }) => id === "services",
    state,
  });
  const { rows } = table.getRowModel();
  return useMemo(() => rows.map(({ original }) => original), [rows]);
}
