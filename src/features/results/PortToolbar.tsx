import type { Opening } from "#core/assess/assessment.ts";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useWords } from "#ui/words.tsx";
import { filterOptions, type PortUse } from "./portRows.ts";
import type { OpeningsTable } from "./portTableModel.tsx";

export type PortToolbarProps = {
  readonly table: OpeningsTable;
  readonly openings: readonly Opening[];
};

/** Search, filters and grouping of the port table. */
export function PortToolbar({ table, openings }: PortToolbarProps) {
  const { messages, say } = useWords();
  const { names } = messages;
  const text = messages.results.ports;
  const { columnFilters, globalFilter, grouping } = table.state;
  const options = filterOptions(openings);
  const useNames = {
    normal: say(messages.states.filterNormal, { count: countOf("normal") }),
    failover: say(messages.states.filterFailover, { count: countOf("failover") }),
  };
  const shown = table.getFilteredRowModel().rows.length;
  const isNarrowed = globalFilter !== "" || columnFilters.length > 0;
  const allOpen = table.getFilteredRowModel().rows.every((row) => row.getIsExpanded());
  const clear = () => {
    table.setGlobalFilter("");
    table.setColumnFilters([]);
  };
  const toggleAll = () => {
    table.setExpanded(allOpen ? {} : Object.fromEntries(openings.map(({ id }) => [id, true])));
  };
  return (
    <search className="port-tools no-print">
      <TextField
        label={text.search}
        type="search"
        description={text.searchHint}
        value={globalFilter}
        onChange={(search) => table.setGlobalFilter(search)}
      />
      <div className="port-filters">
        <Filter table={table} column="boundary" values={options.boundary} names={names.boundaries} />
        <Filter table={table} column="need" values={options.need} names={names.needs} />
        <Filter table={table} column="encryption" values={options.encryption} names={names.encryptions} />
        <Filter table={table} column="applications" values={options.applications} names={names.applications} />
        {(options.uses.length > 0 || columnFilters.some(({ id }) => id === "use")) && (
          <Filter table={table} column="use" values={options.uses.map(({ use }) => use)} names={useNames} />
        )}
      </div>
      <div className="port-view">
        <Switch
          isSelected={grouping.length > 0}
          onChange={(isGrouped) => table.setGrouping(isGrouped ? ["boundary"] : [])}
        >
          {text.grouped}
        </Switch>
        <Button variant="quiet" onClick={toggleAll}>
          {allOpen ? text.collapseAll : text.expandAll}
        </Button>
        {isNarrowed && (
          <Button variant="quiet" onClick={clear}>
            {text.clear}
          </Button>
        )}
        <StatusLine
          message={isNarrowed ? say(text.countOf, { shown, total: openings.length }) : say(text.count, { shown })}
        />
      </div>
    </search>
  );

  function countOf(wanted: PortUse): number {
    return options.uses.find(({ use }) => use === wanted)?.count ?? 0;
  }
}

type FilterProps<Value extends string> = {
  readonly table: OpeningsTable;
  readonly column: "boundary" | "need" | "encryption" | "applications" | "use";
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
};

function Filter<Value extends string>({ table, column, values, names }: FilterProps<Value>) {
  const { messages } = useWords();
  const text = messages.results.ports;
  const wanted = table.state.columnFilters.find(({ id }) => id === column)?.value;
  // A filter whose value has left the plan stays in sight, so that an empty table explains itself.
  const offered = values.some((value) => value === wanted) ? values : [...values, ...lost()];
  return (
    <Select
      label={column === "use" ? messages.states.filter : text.columns[column]}
      value={typeof wanted === "string" ? wanted : "all"}
      options={[{ value: "all", label: text.all }, ...offered.map((value) => ({ value, label: names[value] }))]}
      onChange={(value) => table.getColumn(column)?.setFilterValue(value === "all" ? undefined : value)}
    />
  );

  function lost(): readonly Value[] {
    // Only values of `names` are ever set.
    return typeof wanted === "string" ? [wanted as Value] : [];
  }
}
