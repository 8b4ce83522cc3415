import { browserStorage } from "#state/planStorage.ts";
import { type PortColumnId, portColumnIds } from "./portColumns.ts";

/** How tables look to this reader, in this browser, whatever the plan. */
export type TableSettings = {
  /** `null` while nobody chose any. */
  readonly columns: readonly PortColumnId[] | null;
  readonly isCompact: boolean;
};

const key = "portolan/tables";

/** What was last chosen; the usual where nothing was, or where it cannot be read. */
export function readTableSettings(): TableSettings {
  const usual: TableSettings = { columns: null, isCompact: false };
  try {
    const saved: unknown = JSON.parse(browserStorage()?.getItem(key) ?? "null");
    if (typeof saved !== "object" || saved === null) return usual;
    const columns = "columns" in saved && Array.isArray(saved.columns) ? knownColumns(saved.columns) : [];
    return {
      columns: columns.length === 0 ? null : columns,
      isCompact: "isCompact" in saved && saved.isCompact === true,
    };
  } catch {
    return usual;
  }
}

/** Remembers the settings, as far as the browser lets anybody remember. */
export function writeTableSettings(settings: TableSettings): void {
  try {
    browserStorage()?.setItem(key, JSON.stringify(settings));
  } catch {
    // A full or blocked storage costs nothing but the memory of how a table looks.
  }
}

/** Those of some names that columns have, in the table's order, with the one that is always there. */
export function knownColumns(names: readonly unknown[]): readonly PortColumnId[] {
  const known = portColumnIds.filter((id) => names.includes(id));
  return known.length === 0 ? [] : portColumnIds.filter((id) => id === "from" || known.includes(id));
}
