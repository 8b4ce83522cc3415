import type { Row } from "@tanstack/react-table";
import { useId } from "react";
import { DataTable } from "#ui/DataTable.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { OpeningDetails } from "./OpeningDetails.tsx";
import type { PortRow, PortRows } from "./portRows.ts";
import { type OpeningsTable, type PortColumnId, portColumnIds, type portFeatures } from "./portTableModel.tsx";
import { SortHeader } from "./SortHeader.tsx";
import { usePrinting } from "./usePrinting.ts";

export type PortTableProps = {
  readonly table: OpeningsTable;
  readonly rows: PortRows;
};

/** Openings as rows, under a heading for each boundary when grouped; each row opens to say why. On paper all are open. */
export function PortTable({ table, rows }: PortTableProps) {
  const { messages } = useWords();
  const text = messages.results.ports;
  const found = table.getRowModel().rows;
  const isGrouped = table.state.grouping.length > 0;
  const columns = portColumnIds.filter((id) => !(isGrouped && id === "boundary"));
  if (found.length === 0) return <p>{text.noMatch}</p>;
  return (
    <div className="stacking port-table">
      <DataTable caption={text.caption} captionShown="no">
        <thead>
          <tr>
            <td className="port-toggle" />
            {columns.map((id) => (
              <SortHeader key={id} table={table} column={id} />
            ))}
          </tr>
        </thead>
        {isGrouped ? (
          found.map((group) => <Group key={group.id} table={table} group={group} rows={rows} columns={columns} />)
        ) : (
          <tbody>
            {found.map((row) => (
              <OpeningRow key={row.id} table={table} row={row} rows={rows} columns={columns} />
            ))}
          </tbody>
        )}
      </DataTable>
    </div>
  );
}

type OpeningRowProps = {
  readonly table: OpeningsTable;
  readonly row: Row<typeof portFeatures, PortRow>;
  readonly rows: PortRows;
  readonly columns: readonly PortColumnId[];
};

type GroupProps = Omit<OpeningRowProps, "row"> & { readonly group: OpeningRowProps["row"] };

function Group({ group, columns, ...shared }: GroupProps) {
  const { messages, say } = useWords();
  return (
    <tbody>
      <tr className="port-group">
        <th colSpan={columns.length + 1} scope="rowgroup">
          {say(messages.results.ports.groupTitle, {
            boundary: group.original.boundary,
            count: group.subRows.length,
          })}
        </th>
      </tr>
      {group.subRows.map((row) => (
        <OpeningRow key={row.id} row={row} columns={columns} {...shared} />
      ))}
    </tbody>
  );
}

function OpeningRow({ table, row, rows, columns }: OpeningRowProps) {
  const { messages, say } = useWords();
  const text = messages.results.ports;
  const detailsId = useId();
  const isOpen = usePrinting() || row.getIsExpanded();
  const { original } = row;
  const { name } = original;
  const cells = new Map(row.getAllCells().map((cell) => [cell.column.id, cell]));
  return (
    <>
      <tr className={isOpen ? "port-row port-row-open" : "port-row"}>
        <td className="port-toggle">
          <button
            type="button"
            className="no-print"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            aria-label={say(text.details, { name, from: original.from.text, to: original.to.text })}
            onClick={() => row.toggleExpanded()}
          >
            <Icon name={isOpen ? "down" : "right"} />
          </button>
        </td>
        {columns.map((id) => {
          const cell = cells.get(id);
          const content = (
            <>
              {cell && <table.FlexRender cell={cell} />}
              {id === "protocol" && <span className="cell-aside">{name}</span>}
            </>
          );
          return id === "from" ? (
            <th key={id} scope="row" data-label={text.columns[id]}>
              {content}
            </th>
          ) : (
            <td key={id} data-label={text.columns[id]}>
              {content}
            </td>
          );
        })}
      </tr>
      {isOpen && (
        <tr className="port-details" id={detailsId}>
          <td colSpan={columns.length + 1}>
            <OpeningDetails row={original} rows={rows} />
          </td>
        </tr>
      )}
    </>
  );
}
