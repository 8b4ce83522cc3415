import type { Block } from "../documentBlocks.ts";
import { style } from "../style.ts";
import { brokenLines, drawLines, type SetLine, styledLines, widthOfLine, widthOfWord } from "./cells.ts";
import { columnWidths } from "./columnWidths.ts";
import {
  bodyHeight,
  bodyRight,
  bodyWidth,
  fitted,
  heightLeft,
  keep,
  lineOf,
  newPage,
  pageNumber,
  rule,
  type Sheet,
  setText,
  space,
  type TextStyle,
  toGrid,
} from "./sheet.ts";
import type { StructureElement } from "./structure.ts";

type TableBlock = Extract<Block, { readonly kind: "table" }>;
type Place = { readonly x: number; readonly width: number; readonly align: "left" | "right" };
type Cell = readonly SetLine[];
type SetRow = { readonly cells: readonly Cell[]; readonly under: Cell } | { readonly band: string };

/** A table with its column widths and line breaks found, for the width of the page it was laid for. */
export type LaidTable = {
  readonly places: readonly Place[];
  /** Where text under a row stands. */
  readonly underPlace: Place;
  readonly head: readonly Cell[];
  readonly rows: readonly SetRow[];
  readonly leastHeight: number;
};

const headStyle: TextStyle = { face: "sansBold", size: style.size.small, colour: "quiet" };
const bandStyle: TextStyle = { face: "sansBold", size: style.size.body };
const bandHeight = 2 * style.line;
const roomyHeight = 11;
const { above, between } = style.cell;

/** Finds column widths and line breaks of a table. */
export function layTable(sheet: Sheet, { columns, rows, roomy }: TableBlock): LaidTable {
  const head = columns.map(({ title }) => [
    { text: sheet.faces.prepare(title, headStyle.face), given: headStyle, isMono: false },
  ]);
  const styled = rows.map((row) =>
    "band" in row
      ? row
      : {
          cells: row.cells.map((text) => styledLines(sheet, text, style.size.small)),
          under: styledLines(sheet, row.under ?? [], style.size.small),
        },
  );
  // What is written in by hand needs its share, though nothing is printed.
  const isFilledIn = (column: number) =>
    styled.every((row) => "band" in row || (row.cells[column] ?? []).every(({ text }) => text === ""));
  const needed = columns.map(() => 0);
  const least = columns.map(() => 0);
  for (const { cells } of [{ cells: head }, ...styled.filter((row) => "cells" in row)]) {
    cells.forEach((lines, column) => {
      for (const line of lines) {
        const width = widthOfLine(sheet, line) + rounding;
        const kept = needed[column] ?? 0;
        if (width > kept) needed[column] = width;
        if (width > (least[column] ?? 0))
          least[column] = Math.max(least[column] ?? 0, widthOfWord(sheet, line) + rounding);
      }
    });
  }
  const room = bodyWidth(sheet) - (columns.length - 1) * between;
  const found = columnWidths(
    needed.map((width, column) => (isFilledIn(column) ? Number.POSITIVE_INFINITY : width)),
    least,
    columns.map(({ weight }) => weight),
    room,
  );
  let x: number = style.page.left;
  const places = columns.map(({ align }, column): Place => {
    const width = found[column] ?? 0;
    const place: Place = { x, width, align: align ?? "left" };
    x += width + between;
    return place;
  });
  const left = places[1]?.x ?? style.page.left;
  const underPlace: Place = { x: left, width: bodyRight(sheet) - left, align: "left" };
  const broken = (cells: readonly Cell[]) =>
    cells.map((lines, column) => brokenLines(sheet, lines, places[column]?.width ?? 0));
  return {
    places,
    underPlace,
    head: broken(head),
    leastHeight: roomy ? roomyHeight : 0,
    rows: styled.map((row) =>
      "band" in row ? row : { cells: broken(row.cells), under: brokenLines(sheet, row.under, underPlace.width) },
    ),
  };
}

/** Room for rounding, so that a line that just fits is not broken. */
const rounding = 0.02;

/**
 * Sets a table at the pen. Head and band stand again on each page; a row stays whole unless it is taller than most of a
 * page, and the last row does not stand alone.
 *
 * @param onRow Called after each row.
 */
export function setTable(sheet: Sheet, table: LaidTable, onRow: () => void): void {
  keep(sheet, tableStartHeight(sheet, table));
  sheet.structure.within("Table", () => setRows(sheet, table, onRow));
  space(sheet, style.gap.block / 2);
  toGrid(sheet);
}

function setRows(sheet: Sheet, table: LaidTable, onRow: () => void): void {
  const { head, rows, places } = table;
  const { structure } = sheet;
  structure.within("TR", () => setHead(sheet, head, places, true));
  let band = "";
  const onNewPage = () => {
    newPage(sheet);
    structure.artifact(() => {
      setHead(sheet, head, places, false);
      if (band !== "") setBandText(sheet, band, { ...bandStyle, colour: "quiet" });
    });
  };
  rows.forEach((row, index) => {
    if ("band" in row) {
      if (keptFrom(sheet, table, index) > heightLeft(sheet)) {
        band = "";
        onNewPage();
      }
      band = row.band;
      structure.within("TR", () =>
        structure.within("TH", () => setBandText(sheet, row.band, bandStyle), { columns: places.length, scope: "Row" }),
      );
    } else {
      if (keptFrom(sheet, table, index) > heightLeft(sheet)) onNewPage();
      setRow(sheet, table, row, onNewPage);
    }
    onRow();
  });
}

/** Height of a table's head and first rows, two where they are low: what a heading above it must not be parted from. */
export function tableStartHeight(sheet: Sheet, table: LaidTable): number {
  const count = table.rows[0] && "band" in table.rows[0] ? 2 : 1;
  const heights = table.rows.slice(0, count + 1).map((row) => keptHeight(sheet, table, row));
  const upTo = (rows: number) => heights.slice(0, rows).reduce((sum, height) => sum + height, linesHeight(table.head));
  return upTo(count + 1) <= bodyHeight(sheet) / 2 ? upTo(count + 1) : upTo(count);
}

/** Height of what stands together from a row on: a band with its first row, and the last row with the one before it. */
function keptFrom(sheet: Sheet, table: LaidTable, index: number): number {
  const { rows } = table;
  const row = rows[index];
  if (!row) return 0;
  const own = keptHeight(sheet, table, row);
  if ("band" in row) return own + keptFrom(sheet, table, index + 1);
  const last = index === rows.length - 2 ? rows[index + 1] : undefined;
  const both = own + (last && "cells" in last ? rowHeight(table, last) : 0);
  return both <= bodyHeight(sheet) / 3 ? both : own;
}

/** What of a row must stand together with what is above it: all of it where it is not split. */
const keptHeight = (sheet: Sheet, table: LaidTable, row: SetRow) => {
  if ("band" in row) return bandHeight;
  const height = rowHeight(table, row);
  return height <= bodyHeight(sheet) * wholeShare ? height : bodyHeight(sheet) / 4;
};

/** Share of a page's height up to which a row is kept whole. */
const wholeShare = 0.8;

const linesIn = (cells: readonly Cell[]) => Math.max(1, ...cells.map(({ length }) => length));
const linesHeight = (cells: readonly Cell[]) => linesIn(cells) * style.smallLine + 2 * above;
const rowHeight = (table: LaidTable, { cells, under }: Exclude<SetRow, { readonly band: string }>) =>
  Math.max(table.leastHeight, linesHeight(cells) + (under.length > 0 ? under.length * style.smallLine + above : 0));

function setHead(sheet: Sheet, head: readonly Cell[], places: readonly Place[], isFirst: boolean): void {
  const count = linesIn(head);
  const top = sheet.y;
  sheet.y += above;
  head.forEach((lines, column) => {
    const place = places[column];
    // Heads of one line stand beside the last lines of longer ones.
    const draw = () => {
      if (!place) return;
      sheet.y = top + above + (count - lines.length) * style.smallLine;
      drawLines(sheet, lines, { ...place, step: style.smallLine });
    };
    if (isFirst) sheet.structure.within("TH", draw, { scope: "Column" });
    else draw();
  });
  sheet.y = top + count * style.smallLine + 2 * above;
  rule(sheet, sheet.y, "ink", { width: 0.25 });
}

function setBandText(sheet: Sheet, text: string, given: TextStyle): void {
  const face = fitted(sheet, text, given);
  setText(sheet, lineOf(sheet, text, bodyWidth(sheet), face), style.page.left, sheet.y + bandHeight - 2 * above, face);
  sheet.y += bandHeight;
  rule(sheet, sheet.y);
}

function setRow(
  sheet: Sheet,
  table: LaidTable,
  row: Exclude<SetRow, { readonly band: string }>,
  onNewPage: () => void,
): void {
  const { cells, under } = row;
  const height = rowHeight(table, row);
  if (height <= bodyHeight(sheet) * wholeShare && height > heightLeft(sheet)) onNewPage();
  const start = { page: pageNumber(sheet), end: sheet.y + table.leastHeight };
  inChunks(sheet, linesIn(cells), onNewPage, (from, until, elements) => {
    const top = sheet.y + above;
    cells.forEach((lines, column) => {
      const place = table.places[column];
      if (!place) return;
      sheet.y = top;
      ofElement(sheet, elements, column, {}, () =>
        drawLines(sheet, lines.slice(from, until), { ...place, step: style.smallLine }),
      );
    });
    sheet.y = top + (until - from) * style.smallLine + above;
  });
  if (under.length > 0) {
    sheet.y -= above;
    inChunks(sheet, under.length, onNewPage, (from, until, elements) => {
      sheet.y += above;
      ofElement(sheet, elements, 0, { columns: table.places.length }, () =>
        drawLines(sheet, under.slice(from, until), { ...table.underPlace, step: style.smallLine }),
      );
      sheet.y += (until - from) * style.smallLine + above;
    });
  }
  if (table.leastHeight > 0 && pageNumber(sheet) === start.page) sheet.y = Math.max(sheet.y, start.end);
  rule(sheet, sheet.y);
}

/** Draws a row as much as fits, and the rest on the pages that follow. */
function inChunks(
  sheet: Sheet,
  count: number,
  onNewPage: () => void,
  draw: (from: number, until: number, elements: StructureElement[]) => void,
): void {
  const elements: StructureElement[] = [];
  sheet.structure.within("TR", () => {
    let from = 0;
    for (;;) {
      const fitting = Math.floor((heightLeft(sheet) - 2 * above) / style.smallLine + 0.001);
      if (fitting < 1 && heightLeft(sheet) < bodyHeight(sheet) / 2) {
        onNewPage();
        continue;
      }
      const until = Math.min(count, from + Math.max(1, fitting));
      draw(from, until, elements);
      if (until >= count) return;
      from = until;
      onNewPage();
    }
  });
}

/** Draws into a row's cell, which goes on where its row is continued. */
function ofElement(
  { structure }: Sheet,
  elements: StructureElement[],
  place: number,
  facts: { readonly columns?: number },
  draw: () => void,
): void {
  const known = elements[place];
  if (known) {
    structure.resume(known, draw);
    return;
  }
  structure.within(
    "TD",
    () => {
      elements[place] = structure.current();
      draw();
    },
    facts,
  );
}
