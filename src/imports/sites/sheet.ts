import { failure, type Result, success } from "#core/result.ts";
import { guessHeaderRow } from "./headerRow.ts";
import { partsOfSheet, type Sheet } from "./sheetShape.ts";
import type { CellKind } from "./shownCells.ts";

/** Bounds of what is read, so that no file or clipboard exhausts the browser. */
export const sheetLimits = {
  characters: 5_000_000,
  bytes: 10_000_000,
  rows: 5000,
  /** Cells of all sheets of a workbook, gaps filled. */
  cells: 2_000_000,
  /** All parts of a workbook once inflated. */
  inflatedBytes: 60_000_000,
} as const;

/** Why nothing of a text or file can be read as a table; `sheet` is empty where the problem is not of one sheet. */
export type SheetProblem =
  | { readonly code: "sheet/empty" }
  | { readonly code: "sheet/no-data-rows"; readonly sheet: string }
  | {
      readonly code: "sheet/too-large";
      readonly what: keyof typeof sheetLimits;
      readonly most: number;
      readonly sheet: string;
    }
  | { readonly code: "sheet/not-readable"; readonly why: "damaged" | "old-xls-or-encrypted" };

/** A problem of size; `most` is what would have been read. */
export const tooLarge = (what: keyof typeof sheetLimits, sheet = "") =>
  failure({ code: "sheet/too-large", what, most: sheetLimits[what], sheet } as const);

/** Zero-width and bidirectional marks, soft hyphens, control characters: all that nobody sees but a comparison. */
const unseen = /(?![\t\n\r])[\p{Cf}\p{Cc}]/gu;

/** A text without the characters that nobody sees; tabs and line breaks within stay, since they separate subnets. */
export const withoutUnseen = (text: string) => text.replace(unseen, "").trim();

const isEmpty = (row: readonly string[]) => row.every((cell) => cell === "");

/**
 * Makes a sheet of rows: cells trimmed and rid of what nobody sees, empty rows and columns at the end left out, every row as wide as the widest.
 *
 * @param cellKinds For each row and column, what a workbook held there; absent for text.
 * @returns A problem if nothing is left, if there are too many rows, or if only a header is left.
 */
export function sheetOf(
  name: string,
  cells: readonly (readonly string[])[],
  cellKinds?: readonly (readonly CellKind[])[],
): Result<Sheet, SheetProblem> {
  const trimmed = cells.map((row) => row.map(withoutUnseen));
  const rows = trimmed.slice(0, trimmed.findLastIndex((row) => !isEmpty(row)) + 1);
  if (rows.length === 0) return failure({ code: "sheet/empty" });
  if (rows.length > sheetLimits.rows) return tooLarge("rows", name);
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== "") + 1), 0);
  if (width * rows.length > sheetLimits.cells) return tooLarge("cells", name);
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const sheet = { name, rows: even, ...(cellKinds && { cellKinds }) };
  return partsOfSheet(sheet, guessHeaderRow(sheet)).data.length === 0
    ? failure({ code: "sheet/no-data-rows", sheet: name })
    : success(sheet);
}
