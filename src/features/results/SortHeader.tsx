import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import type { OpeningsTable, PortColumnId } from "./portTableModel.tsx";

const orders = { asc: "ascending", desc: "descending" } as const;

export type SortHeaderProps = { readonly table: OpeningsTable; readonly column: PortColumnId };

/** A column's title, which sorts by it: up, down, and back to the order of the page. */
export function SortHeader({ table, column: id }: SortHeaderProps) {
  const { messages } = useWords();
  const column = table.getColumn(id);
  const direction = column?.getIsSorted() || null;
  return (
    <th scope="col" data-column={id} aria-sort={direction === null ? "none" : orders[direction]}>
      <button type="button" className="sort-button" onClick={() => column?.toggleSorting()}>
        {messages.results.ports.columns[id]}
        <span className="sort-mark" data-order={direction ?? "none"}>
          <Icon name={direction === "desc" ? "down" : "up"} />
        </span>
      </button>
    </th>
  );
}
