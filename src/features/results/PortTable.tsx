import { useRef } from "react";
import { DataTable } from "#ui/DataTable.tsx";
import { Icon } from "#ui/Icon.tsx";
import { RowGap } from "#ui/RowGap.tsx";
import { useFits } from "#ui/useFits.ts";
import { useRowWindow } from "#ui/useRowWindow.ts";
import { useWords } from "#ui/words.tsx";
import { OpeningDetails } from "./OpeningDetails.tsx";
import { PortCell } from "./PortCell.tsx";
import type { PortColumnId } from "./portColumns.ts";
import { type PortItem, portItems } from "./portItems.ts";
import type { PortRow, PortRows } from "./portRows.ts";
import { SortHeader } from "./SortHeader.tsx";
import type { PortGroup } from "./shownPorts.ts";
import type { PortsView } from "./usePortsView.ts";
import { usePrinting } from "./usePrinting.ts";

export type PortTableProps = {
  readonly view: PortsView;
  readonly rows: PortRows;
  readonly groups: readonly PortGroup[];
  readonly columns: readonly PortColumnId[];
};

/**
 * Openings as rows, under headings when grouped; each row opens to say why. Only what is near the screen is in the
 * page; on paper everything is, and open.
 */
export function PortTable({ view, rows, groups, columns }: PortTableProps) {
  const { messages } = useWords();
  const isPrinting = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const fits = useFits(frame);
  const items = portItems(groups, (key) => isPrinting || view.opened.has(key));
  const { list, places, end, measure, keepFocus } = useRowWindow<PortItem, HTMLTableElement>({
    rows: items,
    keyOf: itemKey,
    revealed: null,
    isWhole: isPrinting,
  });
  const width = columns.length + 1;
  const toggle = (key: string) => {
    const opened = new Set(view.opened);
    if (!opened.delete(key)) opened.add(key);
    view.onOpened(opened);
  };
  return (
    <div
      className="stacking port-table"
      data-fits={fits}
      data-density={view.isCompact ? "compact" : undefined}
      ref={frame}
    >
      <DataTable
        caption={messages.results.ports.caption}
        captionShown="no"
        aria-rowcount={items.length + 1}
        tableRef={list}
        onFocus={keepFocus}
      >
        <thead>
          <tr aria-rowindex={1}>
            <td className="port-toggle" />
            {columns.map((id) => (
              <SortHeader key={id} column={id} sort={view.question.sort} onSort={view.onSort} />
            ))}
          </tr>
        </thead>
        {bodies(items, places).map((body) => (
          <tbody key={body.key}>
            {body.places.map(({ item, index, gap }) => {
              const line = { "data-index": index, "aria-rowindex": index + 2, ref: measure };
              return [
                gap > 0 && <RowGap key={`${item.key} gap`} height={gap} width={width} />,
                item.kind === "group" && <Heading key={item.key} group={item.group} line={line} width={width} />,
                item.kind === "row" && (
                  <OpeningRow key={item.key} item={item} columns={columns} line={line} onToggle={toggle} />
                ),
                item.kind === "details" && (
                  <tr key={item.key} className="port-details" id={detailsId(item.rowKey)} {...line}>
                    <td colSpan={width}>
                      <OpeningDetails row={item.row} rows={rows} />
                    </td>
                  </tr>
                ),
              ];
            })}
          </tbody>
        ))}
        {end > 0 && (
          <tbody>
            <RowGap height={end} width={width} />
          </tbody>
        )}
      </DataTable>
    </div>
  );
}

const itemKey = ({ key }: PortItem) => key;

/** Ids may hold no spaces. */
const detailsId = (key: string) => `why-${key.replace(/[^\w-]/g, "_")}`;

type Line = {
  readonly "data-index": number;
  readonly "aria-rowindex": number;
  readonly ref: ((row: HTMLElement | null) => void) | undefined;
};

type Placed = { readonly item: PortItem; readonly index: number; readonly gap: number };

/** The lines that are in the page, those of one group together. */
function bodies(items: readonly PortItem[], places: readonly { readonly index: number; readonly gap: number }[]) {
  const found: { readonly key: string; readonly places: Placed[] }[] = [];
  for (const { index, gap } of places) {
    const item = items[index];
    if (item === undefined) continue;
    const last = found.at(-1);
    if (last && item.kind !== "group") last.places.push({ item, index, gap });
    else found.push({ key: item.key, places: [{ item, index, gap }] });
  }
  return found;
}

type HeadingProps = { readonly group: PortGroup; readonly line: Line; readonly width: number };

function Heading({ group: { title, rows }, line, width }: HeadingProps) {
  const { messages, say } = useWords();
  return (
    <tr className="port-group" {...line}>
      <th colSpan={width} scope="rowgroup">
        <span className="port-group-title">
          {say(messages.results.ports.groupTitle, { boundary: title, count: rows.length })}
        </span>
      </th>
    </tr>
  );
}

type OpeningRowProps = {
  readonly item: Extract<PortItem, { readonly kind: "row" }>;
  readonly columns: readonly PortColumnId[];
  readonly line: Line;
  readonly onToggle: (key: string) => void;
};

function OpeningRow({ item: { key, row, isOpen }, columns, line, onToggle }: OpeningRowProps) {
  return (
    <tr className={isOpen ? "port-row port-row-open" : "port-row"} {...line}>
      <td className="port-toggle">
        <button
          type="button"
          className="no-print"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId(key) : undefined}
          aria-label={useRowName(row)}
          onClick={() => onToggle(key)}
        >
          <Icon name={isOpen ? "down" : "right"} />
        </button>
      </td>
      {columns.map((column) => (
        <PortCell key={column} row={row} column={column} />
      ))}
    </tr>
  );
}

function useRowName({ name, from, to }: PortRow): string {
  const { messages, say } = useWords();
  return say(messages.results.ports.details, { name, from: from.text, to: to.text });
}
