import type { PortRow } from "./portRows.ts";
import type { PortGroup } from "./shownPorts.ts";

/** One line of the port table's body: a group's heading, a row, or the details of the row before it. */
export type PortItem =
  | { readonly kind: "group"; readonly key: string; readonly group: PortGroup }
  | { readonly kind: "row"; readonly key: string; readonly row: PortRow; readonly isOpen: boolean }
  | { readonly kind: "details"; readonly key: string; readonly row: PortRow; readonly rowKey: string };

/** Key of a row under a group's heading: the same row may stand under several. */
const rowKey = (group: PortGroup, row: PortRow): string => `${group.id}/${row.id}`;

/** Keys of all rows under all headings. */
export const rowKeys = (groups: readonly PortGroup[]): readonly string[] =>
  groups.flatMap((group) => group.rows.map((row) => rowKey(group, row)));

/** The body of the table, line by line. Rows without groups have one group without a title. */
export function portItems(groups: readonly PortGroup[], isOpen: (key: string) => boolean): readonly PortItem[] {
  return groups.flatMap((group): readonly PortItem[] => [
    ...(group.title === "" ? [] : [{ kind: "group", key: `${group.id}/`, group } as const]),
    ...group.rows.flatMap((row): readonly PortItem[] => {
      const key = rowKey(group, row);
      const open = isOpen(key);
      const item = { kind: "row", key, row, isOpen: open } as const;
      return open ? [item, { kind: "details", key: `${key}/details`, row, rowKey: key }] : [item];
    }),
  ]);
}
