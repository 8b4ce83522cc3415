import {
  columnFilteringFeature,
  constructFilterFn,
  constructSortFn,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { Words } from "#messages/words.ts";
import { cellText, type PortColumnId, portColumnIds } from "./portColumns.ts";
import { type PortFilterId, passesFilter, portFilterIds } from "./portFilters.ts";
import { firstPort, type PortRow } from "./portRows.ts";
import { matchesPortSearch, type PortSearch, readPortSearch } from "./portSearch.ts";

/** What the port table does with its rows. Groups are ours: a row stands under each of its applications. */
export const portFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof portFeatures, PortRow>();

const byNumber = constructSortFn({ sort: (one: number, other: number) => one - other });

/** Columns that are ordered by a figure, not by what their cells say. */
const figures: Partial<Record<PortColumnId, (row: PortRow) => number>> = {
  services: firstPort,
  connections: (row) => row.flows().length,
};

/** A filter is a column of its own that nobody sees: several filters look at what one cell says. */
export const filterColumnId = (id: PortFilterId): string => `filter-${id}`;

/** The columns of the port table, with their order and filters, in the words of a language. */
export function portTableColumns(words: Words) {
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const inWords = constructSortFn({ sort: (one: string, other: string) => compare(one, other) });
  return helper.columns([
    ...portColumnIds.map((id) => {
      const figure = figures[id];
      return figure
        ? helper.accessor(figure, { id, sortFn: byNumber })
        : helper.accessor((row) => cellText(words, row, id), { id, sortFn: inWords });
    }),
    ...portFilterIds.map((id) =>
      helper.accessor(({ id: row }) => row, {
        id: filterColumnId(id),
        filterFn: (row, _column, chosen: readonly string[]) => passesFilter(row.original, id, chosen),
      }),
    ),
  ]);
}

/** Applies one search to a whole row, so it is asked of a single column. */
export const portSearchFilter = constructFilterFn<typeof portFeatures, PortRow>({
  filter: (_value, search: PortSearch, row) => matchesPortSearch(row.original, search),
  resolveFilterValue: readPortSearch,
});
