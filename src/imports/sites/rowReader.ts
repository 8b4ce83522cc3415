import type { DecimalMark } from "./cellNumber.ts";
import type { ColumnTarget } from "./headerWords.ts";
import { type CellReading, faultOfCell } from "./readCell.ts";
import { type RowFault, type RowProblem, shownCharacters } from "./rowProblem.ts";
import type { Sheet } from "./sheetShape.ts";
import type { ColumnMapping } from "./siteColumns.ts";

type SheetToRead = {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly decimalMark?: DecimalMark | null;
};

type Cell = { readonly column: number | null; readonly text: string };

/** A row being read: finds its cells by target, and gathers its faults. */
export function rowReader({ sheet, mapping, decimalMark }: SheetToRead, headers: readonly string[], index: number) {
  const row = sheet.rows[index] ?? [];
  const problems: RowProblem[] = [];
  const refused = new Set<number>();
  const cellOf = (target: ColumnTarget): Cell => {
    const column = mapping.findIndex((entry) => entry.target === target);
    return column < 0
      ? { column: null, text: "" }
      : { column, text: refused.has(column) ? "" : (row[column] ?? "").trim() };
  };
  const isRefused = ({ column }: Cell) => column !== null && refused.has(column);
  const report = ({ column, text }: Cell, fault: RowFault) => {
    const place = { column, header: column === null ? "" : (headers[column] ?? "") };
    problems.push({ ...fault, line: index + 1, ...place, value: text.slice(0, shownCharacters) });
  };
  const take = <Value>(cell: Cell, reading: CellReading<Value>) => {
    if ("value" in reading) return reading.value;
    report(cell, reading.fault);
    return null;
  };
  const markOf = ({ column }: Cell): DecimalMark | null =>
    column !== null && sheet.cellKinds?.[index]?.[column] === "number" ? "." : (decimalMark ?? null);
  for (const [column, { target }] of mapping.entries()) {
    const text = row[column] ?? "";
    const fault = target === "ignore" ? null : faultOfCell(text, sheet.cellKinds?.[index]?.[column]);
    if (!fault) continue;
    report({ column, text }, fault);
    refused.add(column);
  }
  return { row, headers, problems, cellOf, isRefused, report, take, markOf };
}

/** A row being read. */
export type RowReader = ReturnType<typeof rowReader>;
