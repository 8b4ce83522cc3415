import {
  columnFilteringFeature,
  columnGroupingFeature,
  constructFilterFn,
  constructSortFn,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type ReactTable,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { compareNames } from "#messages/format.ts";
import { firstPort, type PortRow } from "./portRows.ts";
import { matchesPortSearch, type PortSearch, readPortSearch } from "./portSearch.ts";
import { ServicesCell } from "./ServicesCell.tsx";
import { SideCell } from "./SideCell.tsx";

/** What the port table can do. Columns never change; their titles are words and come from the messages by id. */
export const portFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  rowExpandingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const column = createColumnHelper<typeof portFeatures, PortRow>();

/** Groups have no value in any column and keep the order of the page. */
const inWords = constructSortFn({
  sort: (one?: string, other?: string) =>
    one === undefined || other === undefined ? 0 : compareNames(one, other, document.documentElement.lang),
});
const byNumber = constructSortFn({
  sort: (one?: number, other?: number) => (one === undefined || other === undefined ? 0 : one - other),
});

export const portColumns = column.columns([
  column.accessor((row) => row.from.text, {
    id: "from",
    sortFn: inWords,
    cell: ({ row }) => <SideCell side={row.original.from} />,
  }),
  column.accessor((row) => row.to.text, {
    id: "to",
    sortFn: inWords,
    cell: ({ row }) => <SideCell side={row.original.to} />,
  }),
  column.accessor((row) => row.opening.protocol, { id: "protocol", sortFn: inWords }),
  column.accessor(firstPort, {
    id: "services",
    sortFn: byNumber,
    cell: ({ row }) => <ServicesCell services={row.original.services} />,
  }),
  column.accessor((row) => row.encryption, {
    id: "encryption",
    sortFn: inWords,
    filterFn: (row, _id, wanted) => row.original.services.some(({ service }) => service.encryption === wanted),
  }),
  column.accessor((row) => row.need, {
    id: "need",
    sortFn: inWords,
    filterFn: (row, _id, wanted) => row.original.opening.need === wanted,
  }),
  column.accessor((row) => row.applications, {
    id: "applications",
    sortFn: inWords,
    filterFn: (row, _id, wanted) => row.original.opening.applications.includes(wanted),
  }),
  column.accessor((row) => row.uses.join(" "), {
    id: "use",
    filterFn: (row, _id, wanted) => row.original.uses.includes(wanted),
  }),
  column.accessor((row) => row.boundary, {
    id: "boundary",
    sortFn: inWords,
    filterFn: (row, _id, wanted) => row.original.opening.boundary === wanted,
  }),
]);

/** The port table of one plan. */
export type OpeningsTable = ReactTable<typeof portFeatures, PortRow>;

export const portColumnIds = [
  "from",
  "to",
  "protocol",
  "services",
  "encryption",
  "need",
  "applications",
  "boundary",
] as const;

export type PortColumnId = (typeof portColumnIds)[number];

/** Applies one search to a whole row, so it is asked of a single column. */
export const portSearchFilter = constructFilterFn<typeof portFeatures, PortRow>({
  filter: (_value, search: PortSearch, row) => matchesPortSearch(row.original, search),
  resolveFilterValue: readPortSearch,
});
