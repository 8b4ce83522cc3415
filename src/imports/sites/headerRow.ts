import { partsOfSheet, type Sheet } from "./sheetShape.ts";
import { headerMatches } from "./siteColumns.ts";

/** A header stands among the first rows with text, if anywhere: above it are titles. */
const rowsTried = 10;

const hasNumber = (row: readonly string[]) => row.some((cell) => /^[-+]?[.,]?\d/.test(cell));

/** Whether a row names the sites and something else of them, one of the two by nothing but a known word. */
function namesColumns(row: readonly string[]) {
  if (hasNumber(row)) return false;
  const cells = row.map(headerMatches);
  const name = cells.findIndex((matches) => matches.some(({ target }) => target === "name"));
  const isOther = (matches: (typeof cells)[number], column: number) =>
    column !== name && matches.some(({ target }) => target !== "name");
  return name >= 0 && cells.some(isOther) && cells.flat().some(({ isWhole }) => isWhole);
}

/** Whether the first of two rows is a header: a cell is a known header word, or it alone has no numbers. */
function isAbove(first: readonly string[], second: readonly string[] | undefined) {
  const matches = (row: readonly string[]) => row.flatMap(headerMatches);
  if (matches(first).some(({ isWhole }) => isWhole)) return true;
  if (hasNumber(first)) return false;
  if (second && hasNumber(second)) return true;
  return matches(first).length > 0 && (!second || matches(second).length === 0);
}

/**
 * The rows that can be the header.
 *
 * @returns Indexes into the rows of the sheet, of the first ten with text.
 */
export const headerChoices = (sheet: Sheet) => partsOfSheet(sheet, null).data.slice(0, rowsTried);

/**
 * Guesses which row names the columns: the first that names the sites and something else, below any titles; else the
 * first row with text, if it reads like a header.
 *
 * @returns An index into the rows of the sheet; `null` if there is none.
 */
export function guessHeaderRow(sheet: Sheet): number | null {
  const filled = headerChoices(sheet);
  const [first, second] = filled;
  if (first === undefined) return null;
  const rowAt = (index: number) => sheet.rows[index] ?? [];
  const named = filled.find((index) => namesColumns(rowAt(index)));
  if (named !== undefined) return named;
  return isAbove(rowAt(first), second === undefined ? undefined : rowAt(second)) ? first : null;
}
