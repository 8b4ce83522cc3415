import type { Words } from "#messages/words.ts";
import { cellText, columnTitle, type PortColumnId } from "./portColumns.ts";
import type { PortGroup } from "./shownPorts.ts";

/** Beginnings of a cell that a spreadsheet would take for a formula. */
const formula = /^[\s'"]*[=+\-@\t\r＝＋－＠]/;

/** A cell of one line; an apostrophe before it keeps a spreadsheet from working out what somebody named a server. */
function safeCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return formula.test(text) ? `'${line}` : line;
}

/** The table as it is shown, for a spreadsheet: headers, then every row in order, cells apart by tabs. */
export function portTableText(
  words: Words,
  groups: readonly PortGroup[],
  columns: readonly PortColumnId[],
  groupTitle: string | null,
): string {
  const headers = [...(groupTitle === null ? [] : [groupTitle]), ...columns.map((id) => columnTitle(words, id))];
  const rows = groups.flatMap(({ title, rows: own }) =>
    own.map((row) => [
      ...(groupTitle === null ? [] : [title]),
      ...columns.map((column) => cellText(words, row, column)),
    ]),
  );
  return [headers, ...rows].map((cells) => cells.map(safeCell).join("\t")).join("\n");
}
