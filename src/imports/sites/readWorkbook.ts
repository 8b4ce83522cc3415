import { failure, type Result, success } from "#core/result.ts";
import { textOfNumber } from "./numberFormat.ts";
import { type SheetProblem, sheetLimits, sheetOf, tooLarge } from "./sheet.ts";
import type { Sheet } from "./sheetShape.ts";
import { type MarkedCell, unmarked, withShownCells } from "./shownCells.ts";
import { withinBounds } from "./workbookBounds.ts";
import { partsOfWorkbook, textOfPart, type WorkbookParts } from "./workbookParts.ts";
import { readStyles } from "./workbookStyles.ts";
import { zipParts } from "./zipParts.ts";

/** In browsers, in workers and in Node alike, though not in the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const encode = (text: string) => new TextEncoder().encode(text);

const hasIsoText = (value: object): value is { readonly toISOString: () => string } => "toISOString" in value;

const isMarked = (value: object): value is MarkedCell => "kind" in value && "text" in value;

/** Dates as 2026-11-23, with the time where there is one; truth as spreadsheets show it. */
function readCell(value: unknown): MarkedCell {
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", text: textOfNumber(value) };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value !== "object" || value === null) return { kind: "text", text: "" };
  if (isMarked(value) || !hasIsoText(value)) return isMarked(value) ? value : { kind: "text", text: "" };
  const [day = "", time = ""] = value.toISOString().split("T");
  return { kind: "date", text: time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}` };
}

/** The parts as read-excel-file is to see them: numbers as their formats show them, errors and formulas marked. */
function shownParts(parts: WorkbookParts): WorkbookParts {
  const { sheetNames, styles } = partsOfWorkbook(parts);
  const { formats, plain } = readStyles(textOfPart(parts[styles]));
  const sheets = [...sheetNames.keys()].filter((path) => parts[path]);
  const shown = sheets.map((path) => [path, encode(withShownCells(textOfPart(parts[path]), formats))] as const);
  return { ...parts, ...Object.fromEntries(shown), ...(parts[styles] && { [styles]: encode(plain) }) };
}

/** Compound File Binary: an .xls, or an .xlsx under a password. MS-CFB 2.2, 2026-11-23. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The cells of every sheet, as read-excel-file gives them. */
async function cellsOf(parts: WorkbookParts) {
  const [{ zipSync }, { default: readExcelFile }] = await Promise.all([
    import("fflate"),
    import("read-excel-file/universal"),
  ]);
  // Packed anew without compression, so that the library unpacks what was bounded and nothing else.
  const { buffer } = zipSync(shownParts(parts), { level: 0 });
  // fflate makes its own array, which shares no memory: its buffer is an ArrayBuffer.
  return readExcelFile(buffer as ArrayBuffer, { parseNumber: unmarked });
}

/**
 * Reads an XLSX workbook: what its cells show, formulas by their last result. Where a format adds a unit or a percent
 * sign, the text has it.
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
  const bounds = withinBounds(unpacked.parts);
  if (!bounds.ok) return bounds;
  try {
    const read = (await cellsOf(unpacked.parts)).map(({ sheet, data }) => {
      const cells = data.map((row) => row.map(readCell));
      return sheetOf(
        sheet,
        cells.map((row) => row.map(({ text }) => text)),
        cells.map((row) => row.map(({ kind }) => kind)),
      );
    });
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
