import { failure, type Result, success } from "#core/result.ts";
import { type SheetProblem, sheetLimits, sheetOf, tooLarge } from "./sheet.ts";
import type { Sheet } from "./sheetShape.ts";
import { type ZipParts, zipParts } from "./zipParts.ts";

/** The last row and column that Excel has. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** A cell with something in it; those that only carry a style are closed at once. */
const filledCell = /<(?:\w+:)?c\s(?:[^<>]{0,300}?\s)?r\s?=\s?["']([A-Z]{1,3})(\d{1,7})["'][^<>]{0,300}(?<!\/)>/g;
const rowNumber = /<(?:\w+:)?row\s(?:[^<>]{0,300}?\s)?r\s?=\s?["'](\d+)["']/g;

const columnNumber = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The cells of a sheet once its gaps are filled; `null` for addresses that no spreadsheet has. */
function cellCount(part: Uint8Array) {
  const text = new TextDecoder("utf-8").decode(part);
  for (const [, row] of text.matchAll(rowNumber)) if (Number(row) > lastRow) return null;
  let [rows, columns] = [0, 0];
  for (const [, letters = "", row] of text.matchAll(filledCell)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows > lastRow || columns > lastColumn ? null : rows * columns;
}

/** Refuses sheets of a few cells so far apart that filling the gaps would exhaust the browser. */
function problemOfGaps(parts: Extract<ZipParts, { ok: true }>["parts"]) {
  const counts = Object.values(parts).map(cellCount);
  if (counts.includes(null)) return failure({ code: "sheet/not-readable", why: "damaged" } as const);
  const cells = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return cells > sheetLimits.cells ? tooLarge("cells") : null;
}

/** Excel keeps 15 digits: 0.1 + 0.2 is 0.3 to whoever reads the cell. */
function textOfNumber(value: number) {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e21 && Math.abs(rounded) >= 1e-6
    ? String(rounded)
    : rounded.toFixed(20).replace(/\.?0+$/, "");
}

const hasIsoText = (value: object): value is { readonly toISOString: () => string } => "toISOString" in value;

/** Dates as 2026-11-23, with the time where there is one; truth as spreadsheets show it. */
function textOfCell(value: unknown) {
  if (typeof value === "string") return value;
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "object" || value === null || !hasIsoText(value)) return "";
  const [day = "", time = ""] = value.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

const isNumber = (value: unknown) => typeof value === "number";

/** Compound File Binary: an .xls, or an .xlsx under a password. MS-CFB 2.2, 2026-11-23. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The cells of every sheet, as read-excel-file gives them. */
async function cellsOf(parts: Readonly<Record<string, Uint8Array>>) {
  const [{ zipSync }, { default: readExcelFile }] = await Promise.all([
    import("fflate"),
    import("read-excel-file/universal"),
  ]);
  // Packed anew without compression, so that the library unpacks what was bounded and nothing else.
  const { buffer } = zipSync({ ...parts }, { level: 0 });
  // fflate makes its own array, which shares no memory: its buffer is an ArrayBuffer.
  return readExcelFile(buffer as ArrayBuffer);
}

/**
 * Reads an XLSX workbook: what its cells show, formulas by their last result.
 *
 * @returns The sheets that hold more than a header, in their order; or why there are none. One sheet of too many rows
 *   refuses the workbook, so that nothing is left out unseen.
 */
export async function readWorkbook(bytes: ArrayBuffer): Promise<Result<readonly Sheet[], SheetProblem>> {
  if (bytes.byteLength === 0) return failure({ code: "sheet/empty" });
  if (bytes.byteLength > sheetLimits.bytes) return tooLarge("bytes");
  const start = new Uint8Array(bytes);
  if (compoundFile.every((byte, index) => start[index] === byte)) {
    return failure({ code: "sheet/not-readable", why: "old-xls-or-encrypted" });
  }
  const unpacked = zipParts(bytes, sheetLimits.inflatedBytes, (name) => /\.xml(\.rels)?$/.test(name));
  if (!unpacked.ok) {
    return unpacked.why === "too-large"
      ? tooLarge("inflatedBytes")
      : failure({ code: "sheet/not-readable", why: "damaged" });
  }
  const gaps = problemOfGaps(unpacked.parts);
  if (gaps) return gaps;
  try {
    const read = (await cellsOf(unpacked.parts)).map(({ sheet, data }) =>
      sheetOf(
        sheet,
        data.map((row) => row.map(textOfCell)),
        data.map((row) => row.map(isNumber)),
      ),
    );
    const sheets = read.flatMap((result) => (result.ok ? [result.value] : []));
    const problems = read.flatMap((result) => (result.ok ? [] : [result.problem]));
    const refusal = problems.find(({ code }) => code === "sheet/too-large");
    if (refusal) return failure(refusal);
    if (sheets.length > 0) return success(sheets);
    return failure(problems.find(({ code }) => code === "sheet/no-data-rows") ?? { code: "sheet/empty" });
  } catch {
    return failure({ code: "sheet/not-readable", why: "damaged" });
  }
}
