import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { cleanText } from "../cleanText.ts";
import type { Block, Column, DocumentText, Fact, Row } from "../documentBlocks.ts";
import { styleIds } from "./docxStyles.ts";
import { type Bookmarks, lineRuns } from "./docxText.ts";
import { wordColour } from "./paperColours.ts";

/** Height of a row that is written in by hand, in twentieths of a point. */
const roomyHeight = 620;

/**
 * A table whose head is repeated on every page, whose rows are never split, and whose bands stay with what follows.
 *
 * @param width In twentieths of a point.
 */
export function docxTable(
  { columns, rows, roomy }: Extract<Block, { readonly kind: "table" }>,
  width: number,
  bookmarks: Bookmarks,
): Table {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const columnWidths = columns.map(({ weight }) => Math.round((width * weight) / total));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, align }) => new TableCell({ children: [paragraph(styleIds.columnTitle, title, align)] }),
    ),
  });
  return new Table({
    style: styleIds.table,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    // What has no lines of its own takes those of the style.
    borders: {},
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [head, ...rows.flatMap((row) => docxRows(row, columns, bookmarks, roomy))],
  });
}

/** Facts as a table of two columns without a head. */
export function factsTable(facts: readonly Fact[], width: number, bookmarks: Bookmarks): Table {
  const nameWidth = Math.round(width * 0.28);
  return new Table({
    style: styleIds.facts,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [nameWidth, width - nameWidth],
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: facts.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({ children: [paragraph(styleIds.cell, name)] }),
            new TableCell({ children: cellParagraphs(value, bookmarks) }),
          ],
        }),
    ),
  });
}

function docxRows(
  row: Row,
  columns: readonly Column[],
  bookmarks: Bookmarks,
  roomy: true | undefined,
): readonly TableRow[] {
  if ("band" in row) {
    const cell = new TableCell({
      columnSpan: columns.length,
      shading: { type: "clear", color: "auto", fill: wordColour("tint") },
      children: [paragraph(styleIds.band, row.band)],
    });
    return [new TableRow({ cantSplit: true, children: [cell] })];
  }
  const { cells, under } = row;
  const spans = under !== undefined && columns.length > 1;
  const first = new TableRow({
    cantSplit: true,
    ...(under === undefined ? {} : { cantSplit: true, keepNext: true }),
    ...(roomy ? { height: { value: roomyHeight, rule: HeightRule.ATLEAST } } : {}),
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          ...(spans && index === 0 ? { rowSpan: 2 } : {}),
          ...(under === undefined || index === 0 ? {} : { borders: { bottom: noLine } }),
          children: cellParagraphs(cells[index] ?? [], bookmarks, align),
        }),
    ),
  });
  if (under === undefined) return [first];
  const across = new TableCell({
    columnSpan: Math.max(1, columns.length - 1),
    borders: { top: noLine },
    children: cellParagraphs(under, bookmarks),
  });
  return [first, new TableRow({ cantSplit: true, children: [across] })];
}

const noLine = { style: "nil", size: 0, color: "auto" } as const;

const alignment = (align: Column["align"]) => (align === "right" ? { alignment: AlignmentType.RIGHT } : {});

const paragraph = (style: string, text: string, align?: Column["align"]) =>
  new Paragraph({ style, text: cleanText(text), ...alignment(align) });

/** A paragraph for each line; a cell without any is not a cell to Word. */
function cellParagraphs(lines: DocumentText, bookmarks: Bookmarks, align?: Column["align"]): Paragraph[] {
  if (lines.length === 0) return [paragraph(styleIds.cell, "")];
  return lines.map(
    (line) => new Paragraph({ style: styleIds.cell, children: [...lineRuns(line, bookmarks)], ...alignment(align) }),
  );
}
