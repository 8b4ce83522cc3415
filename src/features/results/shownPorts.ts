import type { ApplicationId } from "#core/plan/applications.ts";
import type { Words } from "#messages/words.ts";
import type { PortColumnId } from "./portColumns.ts";
import { type PortFilterId, type PortFilters, passesFilter, portFilterIds } from "./portFilters.ts";
import type { PortRow, PortRows } from "./portRows.ts";
import { matchesPortSearch, type PortSearch, readPortSearch } from "./portSearch.ts";

/** Under what the rows stand; also how addresses name it. */
export const portGroupings = ["none", "boundary", "application", "site"] as const;

export type PortGrouping = (typeof portGroupings)[number];

export type PortSort = { readonly column: PortColumnId; readonly direction: "ascending" | "descending" };

/** What decides which rows are shown, and in which order. */
export type PortQuestion = {
  readonly search: string;
  readonly filters: PortFilters;
  readonly sort: PortSort | null;
  readonly grouping: PortGrouping;
};

/** Rows under one heading; a row that belongs under several stands under each. */
export type PortGroup = { readonly id: string; readonly title: string; readonly rows: readonly PortRow[] };

/** The rows that a question is asked of: openings, or a site's part of each. */
export const askedRows = (all: PortRows, { grouping }: PortQuestion): readonly PortRow[] =>
  grouping === "site" ? all.rowsOfSites() : all.rows;

const passes = (row: PortRow, search: PortSearch, filters: PortFilters) =>
  matchesPortSearch(row, search) && portFilterIds.every((id) => passesFilter(row, id, filters[id]));

/** Puts rows under headings, those of the plan's order; groups without rows are left out. */
export function groupedRows(
  words: Words,
  rows: readonly PortRow[],
  { grouping, filters }: PortQuestion,
  siteTitles: ReadonlyMap<string, string>,
): readonly PortGroup[] {
  const { messages } = words;
  const groups = new Map<string, { title: string; rows: PortRow[] }>();
  const put = (id: string, title: string, row: PortRow) => {
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { title, rows: [row] });
  };
  const isWanted = (id: ApplicationId) => filters.application.length === 0 || filters.application.includes(id);
  for (const row of rows) {
    if (grouping === "boundary") put(row.opening.boundary, row.boundary, row);
    else if (grouping === "site") {
      const title = row.siteId ? (siteTitles.get(row.siteId) ?? row.siteId) : messages.tables.group.elsewhere;
      put(row.siteId ?? "", title, row);
    } else if (grouping === "application") {
      for (const id of row.opening.applications.filter(isWanted)) put(id, messages.names.applications[id], row);
    } else put("", "", row);
  }
  const found = [...groups].map(([id, group]) => ({ id, ...group }));
  // Rows may come sorted by anything, but sites keep the plan's order.
  if (grouping !== "site") return found;
  const places = new Map([...siteTitles.keys()].map((id, place) => [id, place]));
  const placeOf = ({ id }: PortGroup) => places.get(id) ?? siteTitles.size;
  return found.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** One thing that hides rows, and how many there would be without it alone. */
export type Hiding = { readonly by: PortFilterId | "search"; readonly without: number };

/** What hides rows, in the order of the controls. */
export function whatHides(all: PortRows, question: PortQuestion): readonly Hiding[] {
  const rows = askedRows(all, question);
  const search = readPortSearch(question.search);
  const nothing = readPortSearch("");
  const count = (found: PortSearch, filters: PortFilters) => rows.filter((row) => passes(row, found, filters)).length;
  return [
    ...(question.search.trim() === "" ? [] : [{ by: "search", without: count(nothing, question.filters) } as const]),
    ...portFilterIds
      .filter((id) => question.filters[id].length > 0)
      .map((by) => ({ by, without: count(search, { ...question.filters, [by]: [] }) })),
  ];
}
