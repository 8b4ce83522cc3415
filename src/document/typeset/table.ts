import type { Block, DocumentText } from "../documentBlocks.ts";
import { style } from "../style.ts";
import {
  bodyHeight,
  bodyWidth,
  heightLeft,
  lineHeight,
  linesOf,
  newPage,
  rule,
  type Sheet,
  setText,
  type TextStyle,
} from "./sheet.ts";

type TableBlock = Extract<Block, { readonly kind: "table" }>;
type Place = { readonly x: number; readonly width: number; readonly align: "left" | "right" };
type SetCell = { readonly lines: readonly string[]; readonly style: TextStyle };

const headStyle: TextStyle = { face: "sansBold", size: style.size.table, colour: "quiet" };
const step = lineHeight(style.size.table);

/**
 * Sets a table at the pen. The head stands again on each page; a row stays whole unless it is taller than a page.
 *
 * @param onRow Called after each row.
 */
export function setTable(sheet: Sheet, table: TableBlock, onRow: () => void): void {
  const { places, head, rows } = measured(sheet, table);
  if (startHeight(sheet, head, rows) > heightLeft(sheet)) newPage(sheet);
  setHead(sheet, head, places);
  for (const row of rows) {
    setRow(sheet, row, places, () => {
      newPage(sheet);
      setHead(sheet, head, places);
    });
    onRow();
  }
  sheet.y += style.gap.block;
}

/** Height of a table's head and first row: what a heading above it must not be parted from. */
export function tableStartHeight(sheet: Sheet, table: TableBlock): number {
  const { head, rows } = measured(sheet, { ...table, rows: table.rows.slice(0, 1) });
  return startHeight(sheet, head, rows);
}

function startHeight(sheet: Sheet, head: readonly SetCell[], [first]: readonly (readonly SetCell[])[]): number {
  return heightOf(head) + (first ? Math.min(heightOf(first), bodyHeight(sheet) / 2) : 0);
}

function measured(sheet: Sheet, table: TableBlock) {
  const places = placesOf(sheet, table);
  const head = table.columns.map(({ title }, column) => cellOf(sheet, { lines: [title] }, places[column], headStyle));
  const rows = table.rows.map((row) => row.map((text, column) => cellOf(sheet, text, places[column], cellStyle(text))));
  return { places, head, rows };
}

function placesOf(sheet: Sheet, { columns }: TableBlock): readonly Place[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  let x: number = style.page.side;
  return columns.map(({ weight, align }): Place => {
    const width = (bodyWidth(sheet) * weight) / total;
    const place: Place = { x, width, align: align ?? "left" };
    x += width;
    return place;
  });
}

function cellStyle({ face, open }: DocumentText): TextStyle {
  return { face: face ?? "sans", size: style.size.table, colour: open ? "accent" : "ink" };
}

function cellOf(sheet: Sheet, { lines }: DocumentText, place: Place | undefined, given: TextStyle): SetCell {
  const width = (place?.width ?? 0) - 2 * style.gap.cellSide;
  const set: TextStyle = { ...given, face: sheet.faces.faceFor(lines.join(" "), given.face) };
  return { lines: lines.flatMap((line) => linesOf(sheet, line, width, set)), style: set };
}

const linesIn = (row: readonly SetCell[]) => Math.max(1, ...row.map(({ lines }) => lines.length));
const heightOf = (row: readonly SetCell[]) => linesIn(row) * step + 2 * style.gap.cell;

function setHead(sheet: Sheet, head: readonly SetCell[], places: readonly Place[]): void {
  setCells(sheet, head, places, 0, linesIn(head));
  rule(sheet, sheet.y, "ink");
}

function setRow(sheet: Sheet, row: readonly SetCell[], places: readonly Place[], onNewPage: () => void): void {
  const fitsWhole = heightOf(row) <= bodyHeight(sheet) * 0.8;
  if (fitsWhole && heightOf(row) > heightLeft(sheet)) onNewPage();
  let from = 0;
  while (from < linesIn(row)) {
    const fitting = Math.floor((heightLeft(sheet) - 2 * style.gap.cell) / step);
    if (fitting < 1) {
      onNewPage();
      continue;
    }
    const until = Math.min(linesIn(row), from + fitting);
    setCells(sheet, row, places, from, until);
    from = until;
  }
  rule(sheet, sheet.y);
}

/** Lines `from` to `until` of each cell, and the pen below them. */
function setCells(sheet: Sheet, row: readonly SetCell[], places: readonly Place[], from: number, until: number): void {
  const top = sheet.y + style.gap.cell;
  row.forEach(({ lines, style: given }, column) => {
    const place = places[column];
    if (!place) return;
    const x = place.align === "right" ? place.x + place.width - style.gap.cellSide : place.x + style.gap.cellSide;
    lines.slice(from, until).forEach((line, index) => {
      setText(sheet, line, x, top + index * step + step * 0.76, given, place.align);
    });
  });
  sheet.y = top + (until - from) * step + style.gap.cell;
}
