import { guessHeaderRow } from "#imports/sites/headerRow.ts";
import { readSites, type SitesToRead } from "#imports/sites/readSites.ts";
import { headerCells } from "#imports/sites/sheetShape.ts";
import { readDelimitedText } from "#imports/sites/sheetTable.ts";
import { guessMapping } from "#imports/sites/siteColumns.ts";

/** Reads a text as the dialog would, with whatever is overridden. */
export function read(text: string, overrides: Partial<SitesToRead> = {}) {
  const table = readDelimitedText(text);
  if (!table.ok) throw new Error(table.problem.code);
  const sheet = table.value;
  const mapping = guessMapping(headerCells(sheet, guessHeaderRow(sheet) ?? 0));
  return readSites({ sheet, mapping, headerRow: guessHeaderRow(sheet), existingNames: [], room: 500, ...overrides });
}

/** The one row of a sheet of two columns, the first of which is the name. */
export const only = (header: string, cell: string, overrides: Partial<SitesToRead> = {}) =>
  read(`Site\t${header}\nRoma\t"${cell}"`, overrides);

/** A problem of the second line. */
export const error = (code: string, more: object) => ({ level: "error", code, line: 2, ...more });
