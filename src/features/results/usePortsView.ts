import { useMemo, useState } from "react";
import { type PortColumnId, portColumnIds, usualColumns } from "./portColumns.ts";
import { type PortFilterId, type PortFilters, portFilterIds } from "./portFilters.ts";
import { type PortGrouping, type PortQuestion, type PortSort, portGroupings } from "./shownPorts.ts";
import { knownColumns, readTableSettings, writeTableSettings } from "./tableSettings.ts";
import type { OpenedRows } from "./useOpenedRows.ts";
import { textOfParameters, useViewAddressOr, type ViewAddress, valuesOf } from "./viewAddress.ts";

/** How the reader looks at the port table, and the ways to change it. */
export type PortsView = {
  readonly question: PortQuestion;
  readonly columns: readonly PortColumnId[];
  readonly isCompact: boolean;
  /** Keys of rows whose details are open. */
  readonly opened: ReadonlySet<string>;
  readonly onSearch: (search: string) => void;
  readonly onFilter: (id: PortFilterId, values: readonly string[]) => void;
  readonly onSort: (sort: PortSort | null) => void;
  readonly onGrouping: (grouping: PortGrouping) => void;
  /** `null` brings the usual columns back. */
  readonly onColumns: (columns: readonly PortColumnId[] | null) => void;
  readonly onCompact: (isCompact: boolean) => void;
  readonly onOpened: (opened: ReadonlySet<string>) => void;
  readonly onClear: () => void;
};

const names = ["q", ...portFilterIds, "sort", "group", "columns"];

const usualGrouping: PortGrouping = "boundary";

/**
 * How the reader looks at the port table: search, filters, order, grouping and columns are in the address; which rows
 * are open is not, and rows that are low are remembered by the browser. All of it outlasts a look at another view.
 */
export function usePortsView(given: ViewAddress | undefined, [opened, onOpened]: OpenedRows): PortsView {
  const { parameters, change } = useViewAddressOr(given);
  const [settings, setSettings] = useState(readTableSettings);
  const text = textOfParameters(parameters, names);
  const asked = useMemo(() => readQuestion(new URLSearchParams(text)), [text]);
  return useMemo(() => {
    const keep = (next: typeof settings) => {
      setSettings(next);
      writeTableSettings(next);
    };
    return {
      question: asked.question,
      columns: asked.columns ?? settings.columns ?? usualColumns,
      isCompact: settings.isCompact,
      opened,
      onSearch: (search) => change({ q: search === "" ? [] : [search] }, "typing"),
      onFilter: (id, values) => change({ [id]: values }),
      onSort: (sort) => change({ sort: sort === null ? [] : [sortText(sort)] }),
      onGrouping: (grouping) => change({ group: grouping === usualGrouping ? [] : [grouping] }),
      onColumns: (columns) => {
        const isUsual = columns === null || columns.join() === usualColumns.join();
        keep({ ...settings, columns: isUsual ? null : columns });
        change({ columns: isUsual ? [] : columns });
      },
      onCompact: (isCompact) => keep({ ...settings, isCompact }),
      onOpened,
      onClear: () => change(Object.fromEntries(["q", ...portFilterIds].map((name) => [name, []]))),
    };
  }, [asked, settings, opened, onOpened, change]);
}

/** Whatever somebody typed into an address: what is not understood counts as not said. */
function readQuestion(parameters: URLSearchParams) {
  const columns = knownColumns(valuesOf(parameters, "columns"));
  const sort = parameters.get("sort") ?? "";
  const column = portColumnIds.find((id) => id === sort.replace(/^-/, ""));
  const grouping = parameters.get("group");
  // Every filter's values are read beneath its own id.
  const filters = Object.fromEntries(portFilterIds.map((id) => [id, valuesOf(parameters, id)])) as PortFilters;
  const question: PortQuestion = {
    search: parameters.get("q") ?? "",
    filters,
    sort: column === undefined ? null : { column, direction: sort.startsWith("-") ? "descending" : "ascending" },
    grouping: portGroupings.find((one) => one === grouping) ?? usualGrouping,
  };
  return { question, columns: columns.length === 0 ? null : columns };
}

/** How addresses and lists name an order: the column, with a minus sign before it for the other way round. */
export const sortText = ({ column, direction }: PortSort) => (direction === "ascending" ? column : `-${column}`);
