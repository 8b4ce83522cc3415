import { useWords } from "#ui/words.tsx";
import { cellText, columnTitle, type PortColumnId } from "./portColumns.ts";
import type { PortRow } from "./portRows.ts";
import { ServicesCell } from "./ServicesCell.tsx";
import { SideCell } from "./SideCell.tsx";

export type PortCellProps = { readonly row: PortRow; readonly column: PortColumnId };

/** What a row says in one column; who connects first names the row. */
export function PortCell({ row, column }: PortCellProps) {
  const words = useWords();
  const label = columnTitle(words, column);
  switch (column) {
    case "from":
      return (
        <th scope="row" data-label={label}>
          <SideCell side={row.from} />
        </th>
      );
    case "to":
      return (
        <td data-label={label}>
          <SideCell side={row.to} />
        </td>
      );
    case "protocol":
      return (
        <td data-label={label}>
          {row.opening.protocol}
          <span className="cell-aside">{row.name}</span>
        </td>
      );
    case "services":
      return (
        <td data-label={label}>
          <ServicesCell services={row.services} />
        </td>
      );
    case "connections":
      return (
        <td data-label={label} className="figure">
          {words.number(row.flows().length)}
        </td>
      );
    default:
      return <td data-label={label}>{cellText(words, row, column)}</td>;
  }
}
