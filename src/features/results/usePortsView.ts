import type { ColumnFiltersState, ExpandedState, GroupingState, SortingState } from "@tanstack/react-table";
import { useState } from "react";

/**
 * How the reader looks at the port table: search, filters, grouping, order, open rows. Held outside the table, so
 * that it outlasts a look at another tab.
 */
export function usePortsView() {
  const [globalFilter, onGlobalFilterChange] = useState("");
  const [columnFilters, onColumnFiltersChange] = useState<ColumnFiltersState>([]);
  const [grouping, onGroupingChange] = useState<GroupingState>(["boundary"]);
  const [sorting, onSortingChange] = useState<SortingState>([]);
  const [expanded, onExpandedChange] = useState<ExpandedState>({});
  return {
    state: { globalFilter, columnFilters, grouping, sorting, expanded },
    changes: { onGlobalFilterChange, onColumnFiltersChange, onGroupingChange, onSortingChange, onExpandedChange },
  };
}

export type PortsView = ReturnType<typeof usePortsView>;
