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
 * Tells which rows are data; rows without any text are not, nor is the line of hyphens that Markdown draws.
 *
 * @param headerRow Index of the row that names the columns; `null` if none does.
 * @returns Indexes into `rows`; `above` are the filled rows over the header, which are passed over.
 */
export function partsOfSheet({ rows }: Sheet, headerRow: number | null) {
  const filled = rows.flatMap((row, index) => (isFilled(row) ? [index] : []));
  if (headerRow === null) return { above: [], data: filled };
  return { above: filled.filter((index) => index < headerRow), data: filled.filter((index) => index > headerRow) };
}

/**
 * The cells that name the columns, for `guessMapping`.
 *
 * @returns One text for each column; all of them empty without a header.
 */
export function headerCells({ rows }: Sheet, headerRow: number | null): readonly string[] {
  return (headerRow === null ? rows[0]?.map(() => "") : rows[headerRow]) ?? [];
}
