import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { columnTitle, type PortColumnId } from "./portColumns.ts";
import type { PortSort } from "./shownPorts.ts";

export type SortHeaderProps = {
  readonly column: PortColumnId;
  readonly sort: PortSort | null;
  readonly onSort: (sort: PortSort | null) => void;
};

/** A column's title, which sorts by it: up, down, and back to the order of the page. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const words = useWords();
  const direction = sort?.column === column ? sort.direction : null;
  const next = direction === null ? "ascending" : "descending";
  return (
    <th scope="col" data-column={column} aria-sort={direction ?? "none"}>
      <button
        type="button"
        className="sort-button"
        onClick={() => onSort(direction === "descending" ? null : { column, direction: next })}
      >
        {columnTitle(words, column)}
        <span className="sort-mark" data-order={direction ?? "none"}>
          <Icon name={direction === "descending" ? "down" : "up"} />
        </span>
      </button>
    </th>
  );
}
