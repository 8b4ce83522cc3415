import { failure, type Result, success } from "#core/result.ts";
import { type SheetProblem, sheetLimits, tooLarge } from "./sheet.ts";
import { partsOfWorkbook, textOfPart, type WorkbookParts } from "./workbookParts.ts";
import { xmlAttribute, xmlTags } from "./xmlTags.ts";

/** The last row and column that Excel has. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

const columnNumber = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The rows and columns of a sheet once its gaps are filled; cells that only carry a style are closed at once and do not
 * count. Looks no further once there are too many rows with something in them.
 */
function sizeOf(xml: string) {
  let [filledRows, rows, columns, current] = [0, 0, 0, 0];
  for (const tag of xmlTags(xml, ["row", "c"])) {
    if (tag.isClosing) continue;
    const address = xmlAttribute(tag, "r") ?? "";
    if (tag.name === "row" && Number(address) > lastRow) return "damaged";
    const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
    if (tag.name === "row" || tag.isEmpty || row === "") continue;
    filledRows += Number(row) === current ? 0 : 1;
    current = Number(row);
    rows = Math.max(rows, current);
    columns = Math.max(columns, columnNumber(letters));
    if (filledRows > sheetLimits.rows) return "too-many-rows";
  }
  return rows > lastRow || columns > lastColumn ? "damaged" : { rows, cells: rows * columns };
}

/**
 * Refuses sheets of too many rows, and of a few cells so far apart that filling the gaps would exhaust the browser.
 */
export function withinBounds(parts: WorkbookParts): Result<null, SheetProblem> {
  const { sheetNames } = partsOfWorkbook(parts);
  let cells = 0;
  let far: string | null = null;
  for (const [path, part] of Object.entries(parts)) {
    const size = sizeOf(textOfPart(part));
    if (size === "damaged") return failure({ code: "sheet/not-readable", why: "damaged" });
    if (size === "too-many-rows") return tooLarge("rows", sheetNames.get(path));
    cells += size.cells;
    if (size.rows > sheetLimits.rows) far ??= sheetNames.get(path) ?? "";
  }
  if (cells > sheetLimits.cells) return tooLarge("cells");
  return far === null ? success(null) : tooLarge("rows", far);
}
