import type { Block, DocumentText, Line } from "../documentBlocks.ts";
import { style } from "../style.ts";
import { columnWidths } from "./columnWidths.ts";
import {
  bodyHeight,
  bodyWidth,
  heightLeft,
  keep,
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
type SetLine = { readonly text: string; readonly style: TextStyle };
type SetRow = { readonly cells: readonly (readonly SetLine[])[] } | { readonly band: string };

/** A table with its column widths and line breaks found, for the width of the page it was laid for. */
export type LaidTable = {
  readonly places: readonly Place[];
  readonly head: readonly (readonly SetLine[])[];
  readonly rows: readonly SetRow[];
};

const headStyle: TextStyle = { face: "sansBold", size: style.size.table, colour: "quiet" };
const bandStyle: TextStyle = { face: "sansBold", size: style.size.band };
const step = lineHeight(style.size.table);
const bandHeight = style.gap.band + lineHeight(style.size.band) + style.gap.cell;

/** Finds column widths and line breaks of a table. */
export function layTable(sheet: Sheet, { columns, rows }: TableBlock): LaidTable {
  const head = columns.map(({ title }) => [{ text: title, style: headStyle }]);
  const plain = rows.map((row) => ("band" in row ? row : { cells: row.cells.map((text) => styled(sheet, text)) }));
  const needed = columns.map((_, column) =>
    [{ cells: head }, ...plain].reduce(
      (widest, row) => ("band" in row ? widest : Math.max(widest, ...widths(sheet, row.cells[column] ?? []))),
      0,
    ),
  );
  const room = bodyWidth(sheet) - (columns.length - 1) * style.gap.gutter;
  const found = columnWidths(
    // Room for rounding, so that a line that just fits is not broken.
    needed.map((width) => width + 0.01),
    columns.map(({ weight }) => weight),
    room,
  );
  let x: number = style.page.side;
  const places = columns.map(({ align }, column): Place => {
    const width = found[column] ?? 0;
    const place: Place = { x, width, align: align ?? "left" };
    x += width + style.gap.gutter;
    return place;
  });
  const wrapped = (cells: readonly (readonly SetLine[])[]) =>
    cells.map((lines, column) =>
      lines.flatMap(({ text, style: given }) =>
        linesOf(sheet, text, places[column]?.width ?? 0, given).map((line) => ({ text: line, style: given })),
      ),
    );
  return {
    places,
    head: wrapped(head),
    rows: plain.map((row) => ("band" in row ? row : { cells: wrapped(row.cells) })),
  };
}

const widths = ({ faces }: Sheet, lines: readonly SetLine[]) =>
  lines.map(({ text, style: { face, size } }) => faces.widthOf(faces.prepare(text, face), face, size));

const styled = (sheet: Sheet, text: DocumentText) =>
  text.map((line): SetLine => ({ text: line.text, style: lineStyle(sheet, line) }));

function lineStyle({ faces }: Sheet, { text, face, open, strong }: Line): TextStyle {
  const wanted = strong ? "sansBold" : (face ?? "sans");
  return { face: faces.faceFor(text, wanted), size: style.size.table, colour: open ? "accent" : "ink" };
}

/**
 * Sets a table at the pen. The head stands again on each page; a row stays whole unless it is taller than a page.
 *
 * @param onRow Called after each row.
 */
export function setTable(sheet: Sheet, table: LaidTable, onRow: () => void): void {
  const { places, head, rows } = table;
  keep(sheet, tableStartHeight(sheet, table));
  setHead(sheet, head, places);
  const onNewPage = () => {
    newPage(sheet);
    setHead(sheet, head, places);
  };
  rows.forEach((row, index) => {
    if ("band" in row) {
      const next = rows[index + 1];
      if (bandHeight + (next ? keptHeight(sheet, next) : 0) > heightLeft(sheet)) onNewPage();
      setBand(sheet, row.band);
    } else setRow(sheet, row.cells, places, onNewPage);
    onRow();
  });
  sheet.y += style.gap.block;
}

/** Height of a table's head and first rows: what a heading above it must not be parted from. */
export function tableStartHeight(sheet: Sheet, { head, rows }: LaidTable): number {
  const [first, second] = rows;
  const afterBand = first && "band" in first && second ? keptHeight(sheet, second) : 0;
  return heightOf(head) + (first ? keptHeight(sheet, first) : 0) + afterBand;
}

/** What of a row must stand together with what is above it. */
const keptHeight = (sheet: Sheet, row: SetRow) =>
  "band" in row ? bandHeight : Math.min(heightOf(row.cells), bodyHeight(sheet) / 2);

const linesIn = (cells: readonly (readonly SetLine[])[]) => Math.max(1, ...cells.map(({ length }) => length));
const heightOf = (cells: readonly (readonly SetLine[])[]) => linesIn(cells) * step + 2 * style.gap.cell;

function setHead(sheet: Sheet, head: LaidTable["head"], places: readonly Place[]): void {
  setCells(sheet, head, places, 0, linesIn(head));
  rule(sheet, sheet.y, "ink");
}

function setBand(sheet: Sheet, text: string): void {
  const height = lineHeight(style.size.band);
  sheet.y += style.gap.band;
  setText(sheet, sheet.faces.prepare(text, bandStyle.face), style.page.side, sheet.y + height * 0.76, bandStyle);
  sheet.y += height + style.gap.cell;
  rule(sheet, sheet.y);
}

function setRow(
  sheet: Sheet,
  cells: readonly (readonly SetLine[])[],
  places: readonly Place[],
  onNewPage: () => void,
): void {
  const fitsWhole = heightOf(cells) <= bodyHeight(sheet) * 0.8;
  if (fitsWhole && heightOf(cells) > heightLeft(sheet)) onNewPage();
  let from = 0;
  while (from < linesIn(cells)) {
    const fitting = Math.floor((heightLeft(sheet) - 2 * style.gap.cell) / step);
    if (fitting < 1) {
      onNewPage();
      continue;
    }
    const until = Math.min(linesIn(cells), from + fitting);
    setCells(sheet, cells, places, from, until);
    from = until;
  }
  rule(sheet, sheet.y);
}

/** Lines `from` to `until` of each cell, and the pen below them. */
function setCells(
  sheet: Sheet,
  cells: readonly (readonly SetLine[])[],
  places: readonly Place[],
  from: number,
  until: number,
): void {
  const top = sheet.y + style.gap.cell;
  cells.forEach((lines, column) => {
    const place = places[column];
    if (!place) return;
    const x = place.align === "right" ? place.x + place.width : place.x;
    lines.slice(from, until).forEach(({ text, style: given }, index) => {
      setText(sheet, text, x, top + index * step + step * 0.76, given, place.align);
    });
  });
  sheet.y = top + (until - from) * step + style.gap.cell;
}
