import { useId, useRef, useState } from "react";
import type { Words } from "#messages/words.ts";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useWords } from "#ui/words.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { CopyTable } from "./CopyTable.tsx";
import { PortFilterMenu } from "./PortFilterMenu.tsx";
import { columnTitle } from "./portColumns.ts";
import { type PortFilter, portFilterIds } from "./portFilters.ts";
import { rowKeys } from "./portItems.ts";
import { portTableText } from "./portTableText.ts";
import { type PortGroup, type PortGrouping, portGroupings } from "./shownPorts.ts";
import { type PortsView, sortText } from "./usePortsView.ts";
import "./PortToolbar.css";

export type PortToolbarProps = {
  readonly view: PortsView;
  readonly filters: readonly PortFilter[];
  /** What the table shows. */
  readonly groups: readonly PortGroup[];
  readonly columns: PortsView["columns"];
  /** Rows that are shown, and that there would be without search and filters. */
  readonly shown: number;
  readonly total: number;
};

/** Search, filters, grouping, order, columns and copy of the port table. */
export function PortToolbar({ view, filters, groups, columns, shown, total }: PortToolbarProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.results.ports;
  const { tables } = messages;
  const { question } = view;
  const [isUnfolded, setUnfolded] = useState(false);
  const foldId = useId();
  const inUse = portFilterIds.filter((id) => question.filters[id].length > 0).length;
  const isNarrowed = question.search !== "" || inUse > 0;
  const keys = rowKeys(groups);
  const tools = useRef<HTMLElement>(null);
  // The button goes away with what it clears, and the keyboard would be lost with it.
  const clear = () => {
    tools.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    view.onClear();
  };
  const allOpen = keys.length > 0 && keys.every((key) => view.opened.has(key));
  return (
    <search className="port-tools no-print" ref={tools}>
      <div className="port-find">
        <TextField
          label={text.search}
          type="search"
          description={text.searchHint}
          value={question.search}
          onChange={view.onSearch}
        />
        <StatusLine message={isNarrowed ? say(text.countOf, { shown, total }) : say(text.count, { shown })} />
      </div>
      <div className="port-unfold">
        <Button aria-expanded={isUnfolded} aria-controls={foldId} onClick={() => setUnfolded(!isUnfolded)}>
          {say(tables.tools, { count: inUse })}
        </Button>
      </div>
      <div id={foldId} className={isUnfolded ? "port-fold" : "port-fold port-folded"}>
        <fieldset className="port-filters">
          <legend className="visually-hidden">{tables.filter.title}</legend>
          {filters.map((filter) => (
            <PortFilterMenu
              key={filter.id}
              filter={filter}
              chosen={question.filters[filter.id]}
              onChange={(chosen) => view.onFilter(filter.id, chosen)}
            />
          ))}
          {isNarrowed && (
            <Button variant="quiet" onClick={clear}>
              {text.clear}
            </Button>
          )}
        </fieldset>
        <div className="port-view">
          <Select
            label={tables.group.label}
            value={question.grouping}
            options={portGroupings.map((value) => ({ value, label: tables.group[value] }))}
            onChange={view.onGrouping}
          />
          <div className="port-sort">
            <SortSelect view={view} columns={columns} />
          </div>
          <ColumnMenu columns={view.columns} onChange={view.onColumns} />
          <CopyTable
            rows={keys.length}
            textOf={() => portTableText(words, groups, columns, groupTitle(words, question.grouping))}
          />
          <Button variant="quiet" onClick={() => view.onOpened(allOpen ? new Set() : new Set(keys))}>
            {allOpen ? text.collapseAll : text.expandAll}
          </Button>
          <Switch isSelected={view.isCompact} onChange={view.onCompact}>
            {tables.density}
          </Switch>
        </div>
      </div>
    </search>
  );
}

const groupTitle = ({ messages }: Words, grouping: PortGrouping) =>
  grouping === "none" ? null : messages.tables.group[grouping];

/** The order as a list, where the columns' titles are not there to be pressed. */
function SortSelect({ view, columns }: Pick<PortToolbarProps, "view" | "columns">) {
  const words = useWords();
  const text = words.messages.tables.sort;
  const sorts = columns.flatMap((column) =>
    (["ascending", "descending"] as const).map((direction) => ({
      sort: { column, direction },
      label: words.say(text[direction], { column: columnTitle(words, column) }),
    })),
  );
  const { sort } = view.question;
  return (
    <Select
      label={text.label}
      value={sort === null ? "" : sortText(sort)}
      options={[
        { value: "", label: text.page },
        ...sorts.map((one) => ({ value: sortText(one.sort), label: one.label })),
      ]}
      onChange={(value) => view.onSort(sorts.find((one) => sortText(one.sort) === value)?.sort ?? null)}
    />
  );
}
