import type { CellKind } from "./shownCells.ts";

/**
 * A table of texts. Rows are as in the file, so that row 0 is line 1, and all of one width.
 * `cellKinds`, of a workbook only, tells for each row and column what the cell held, which a text alone cannot tell
 * ("2.048").
 */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly cellKinds?: readonly (readonly CellKind[])[];
};

/** The line that Markdown draws beneath a header. */
const rule = /^:?-{2,}:?$/;

const isFilled = (row: readonly string[]) => row.some((cell) => cell !== "" && !rule.test(cell));

/**
 * Tells which rows are header and which are data; rows without any text are neither,
 * nor is the line of hyphens that Markdown draws.
 *
 * @returns Indexes into `rows`; `header` is the first row with text, `null` if there is none or no header.
 */
export function partsOfSheet({ rows }: Sheet, hasHeader: boolean) {
  const filled = rows.flatMap((row, index) => (isFilled(row) ? [index] : []));
  const [header, ...others] = filled;
  return hasHeader && header !== undefined ? { header, data: others } : { header: null, data: filled };
}

/**
 * The cells that name the columns, for `guessMapping`.
 *
 * @returns One text for each column; all of them empty without a header.
 */
export function headerCells(sheet: Sheet, hasHeader: boolean): readonly string[] {
  const { header } = partsOfSheet(sheet, hasHeader);
  return (header === null ? sheet.rows[0]?.map(() => "") : sheet.rows[header]) ?? [];
}
