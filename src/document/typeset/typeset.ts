import type { Block, DocumentModel, Fact, Part } from "../documentBlocks.ts";
import type { PdfFonts } from "../pdfFonts.ts";
import { style } from "../style.ts";
import { setFigure } from "./figure.ts";
import {
  bodyHeight,
  bodyWidth,
  heightLeft,
  keep,
  lineHeight,
  lineOf,
  linesOf,
  newPage,
  openSheet,
  pageWidth,
  rule,
  type Sheet,
  setParagraph,
  setText,
  type TextStyle,
} from "./sheet.ts";
import { type LaidTable, layTable, setTable, tableStartHeight } from "./table.ts";

const body: TextStyle = { face: "sans", size: style.size.body };
const open: TextStyle = { face: "sans", size: style.size.body, colour: "accent" };
const quiet: TextStyle = { face: "sans", size: style.size.body, colour: "quiet" };
const factNames = 42;
/** Share of a page's height that must be left for a part to follow another on the same page. */
const roomToFollow = 0.5;

/**
 * Sets a document model as a PDF. The same model and faces give the same bytes.
 *
 * @param onProgress Called after each table row and block with what is done of all there is.
 * @returns The bytes of the PDF.
 */
export function typeset(
  model: DocumentModel,
  fonts: PdfFonts,
  onProgress: (done: number, total: number) => void = () => undefined,
): Uint8Array {
  const sheet = openSheet(model, fonts);
  const total = model.parts.reduce((sum, part) => sum + part.blocks.reduce((rows, block) => rows + size(block), 0), 0);
  let done = 0;
  const step = (by: number) => {
    done += by;
    onProgress(done, total);
  };
  model.parts.forEach((part, index) => {
    beginPart(sheet, part, model.parts[index - 1]);
    setPart(sheet, part, step);
  });
  if (sheet.faces.replaced()) setParagraph(sheet, model.missingGlyphs, quiet);
  setRunning(sheet, model);
  return new Uint8Array(sheet.pdf.output("arraybuffer"));
}

const size = (block: Block) => (block.kind === "table" ? block.rows.length : 1);

/** A part begins a page, unless the last one left most of its page empty; the title page stands alone. */
function beginPart(sheet: Sheet, part: Part, before: Part | undefined): void {
  if (before === undefined) return;
  const follows =
    before.heading !== "" &&
    before.orientation === part.orientation &&
    heightLeft(sheet) > bodyHeight(sheet) * roomToFollow;
  if (follows) sheet.y += style.gap.part;
  else newPage(sheet, part.orientation);
}

function setPart(sheet: Sheet, part: Part, step: (by: number) => void): void {
  if (part.heading !== "") {
    sheet.pdf.outline.add(null, part.heading, { pageNumber: sheet.pdf.getNumberOfPages() });
    setParagraph(sheet, part.heading, { face: "sansBold", size: style.size.heading1 });
    sheet.y += style.gap.block;
  }
  const tables = new Map<Block, LaidTable>(
    part.blocks.flatMap((block) => (block.kind === "table" ? [[block, layTable(sheet, block)]] : [])),
  );
  part.blocks.forEach((block, index) => {
    const next = part.blocks[index + 1];
    if (block.kind === "heading") {
      const height = style.gap.heading + lineHeight(style.size.heading2) + style.gap.paragraph;
      keep(sheet, height + keptUnderHeading(sheet, next, next && tables.get(next)));
    }
    setBlock(sheet, block, tables, () => step(1));
    if (block.kind !== "table") step(1);
  });
}

/** What of a block must stand together with the heading above it. */
function keptUnderHeading(sheet: Sheet, next: Block | undefined, table: LaidTable | undefined): number {
  if (table) return tableStartHeight(sheet, table);
  const lines = next?.kind === "paragraph" ? linesOf(sheet, next.text, bodyWidth(sheet), body).length : 3;
  return Math.min(lines, 3) * lineHeight(style.size.body);
}

function setBlock(sheet: Sheet, block: Block, tables: ReadonlyMap<Block, LaidTable>, onRow: () => void): void {
  switch (block.kind) {
    case "cover":
      setTitle(sheet, block);
      setFacts(sheet, block);
      return;
    case "contents":
      return;
    case "note":
      setParagraph(sheet, `${block.title}: ${block.text}`, body);
      sheet.y += style.gap.paragraph;
      return;
    case "checklist":
      setPoints(sheet, { kind: "points", title: "", points: block.items });
      return;
    case "code":
      return;
    case "heading":
      if (sheet.y > style.page.top) sheet.y += style.gap.heading;
      setParagraph(sheet, block.text, { face: "sansBold", size: style.size.heading2 });
      sheet.y += style.gap.paragraph / 2;
      return;
    case "lead":
      keep(sheet, 20);
      sheet.y += style.gap.heading;
      setParagraph(sheet, block.text, { face: "sansBold", size: style.size.lead });
      sheet.y += style.gap.paragraph;
      return;
    case "paragraph":
      setParagraph(sheet, block.text, block.open ? open : body);
      sheet.y += style.gap.paragraph;
      return;
    case "facts":
      setFacts(sheet, block);
      return;
    case "points":
      setPoints(sheet, block);
      return;
    case "table":
      setTable(sheet, tables.get(block) ?? layTable(sheet, block), onRow);
      return;
    case "figure":
      setFigure(sheet, block);
      return;
    case "address":
      setAddress(sheet, block.text);
      return;
  }
}

/** The compass rose of the product's mark, then the title under it. */
function setTitle(
  sheet: Sheet,
  { title: text, under, open: missing }: Extract<Block, { readonly kind: "cover" }>,
): void {
  setRose(sheet, style.page.side + 11, sheet.y + 11, 11);
  sheet.y += 34;
  setParagraph(sheet, text, { face: "sansBold", size: style.size.title, colour: missing ? "accent" : "ink" });
  sheet.y += 1;
  setParagraph(sheet, under, { ...quiet, size: style.size.lead });
  sheet.y += style.gap.heading;
  rule(sheet, sheet.y, "accent");
  sheet.y += style.gap.heading;
}

function setRose({ pdf }: Sheet, x: number, y: number, radius: number): void {
  const point = (angle: number, length: number): readonly [number, number] => [
    x + Math.sin(angle) * length,
    y - Math.cos(angle) * length,
  ];
  const [red, green, blue] = style.colour.ink;
  pdf.setDrawColor(red, green, blue);
  pdf.circle(x, y, radius * 0.62);
  for (let place = 0; place < 16; place += 1) {
    const [endX, endY] = point((place * Math.PI) / 8, radius * (place % 2 === 0 ? 0.62 : 0.5));
    pdf.line(x, y, endX, endY);
  }
  for (let place = 0; place < 4; place += 1) {
    const angle = (place * Math.PI) / 2;
    const [tipX, tipY] = point(angle, radius);
    const [fill, rest] =
      place === 0 ? [style.colour.accent, style.colour.accent] : [style.colour.ink, style.colour.tint];
    for (const [side, colour] of [
      [-1, fill],
      [1, rest],
    ] as const) {
      const [sideX, sideY] = point(angle + (side * Math.PI) / 4, radius * 0.24);
      pdf.setFillColor(colour[0], colour[1], colour[2]);
      pdf.triangle(x, y, tipX, tipY, sideX, sideY, "FD");
    }
  }
}

function setFacts(sheet: Sheet, { facts }: { readonly facts: readonly Fact[] }): void {
  const step = lineHeight(style.size.body);
  for (const { name, value } of facts) {
    const lines = value.flatMap(({ text, face, open: missing }) => {
      const given: TextStyle = { face: face ?? "sans", size: style.size.body, colour: missing ? "accent" : "ink" };
      return linesOf(sheet, text, bodyWidth(sheet) - factNames, given).map((line) => ({ line, given }));
    });
    keep(sheet, lines.length * step);
    setText(sheet, sheet.faces.prepare(name, "sans"), style.page.side, sheet.y + step * 0.76, quiet);
    for (const { line, given } of lines) {
      setText(sheet, line, style.page.side + factNames, sheet.y + step * 0.76, given);
      sheet.y += step;
    }
    sheet.y += 0.8;
  }
  sheet.y += style.gap.block;
}

function setPoints(
  sheet: Sheet,
  { title, points, open: unanswered }: Extract<Block, { readonly kind: "points" }>,
): void {
  sheet.y += style.gap.heading;
  keep(sheet, 30);
  setParagraph(sheet, title, { face: "sansBold", size: style.size.heading2, colour: unanswered ? "accent" : "ink" });
  sheet.y += 1;
  for (const { text, detail } of points) {
    keep(sheet, lineHeight(style.size.body) * 2);
    setText(
      sheet,
      sheet.faces.prepare("–", "sans"),
      style.page.side,
      sheet.y + lineHeight(style.size.body) * 0.76,
      body,
    );
    const inset = { x: style.page.side + 5, width: bodyWidth(sheet) - 5 };
    setParagraph(sheet, text, body, inset);
    if (detail !== "") setParagraph(sheet, detail, { ...quiet, size: style.size.table }, inset);
    sheet.y += 1.2;
  }
}

function setAddress(sheet: Sheet, address: string): void {
  const given: TextStyle = { face: "mono", size: style.size.table };
  const step = lineHeight(given.size);
  const characters = Array.from(sheet.faces.prepare(address, given.face));
  const inLine = Math.floor(bodyWidth(sheet) / sheet.faces.widthOf("0", given.face, given.size));
  for (let start = 0; start < characters.length; start += inLine) {
    const line = characters.slice(start, start + inLine).join("");
    if (heightLeft(sheet) < step) newPage(sheet);
    setText(sheet, line, style.page.side, sheet.y + step * 0.76, given);
    // A target beyond what readers take would be cut off silently; the printed text is whole in any case.
    if (/^https?:/.test(address) && address.length <= 8000) {
      sheet.pdf.link(style.page.side, sheet.y, bodyWidth(sheet), step, { url: address });
    }
    sheet.y += step;
  }
}

/** Head and foot of every page, once the number of pages is known. */
function setRunning(sheet: Sheet, model: DocumentModel): void {
  const { pdf, faces } = sheet;
  const given: TextStyle = { face: "sans", size: style.size.running, colour: "quiet" };
  const pages = pdf.getNumberOfPages();
  for (let page = 1; page <= pages; page += 1) {
    pdf.setPage(page);
    const right = pageWidth(sheet) - style.page.side;
    const foot = pdf.internal.pageSize.getHeight() - 10;
    const { title, revision, fingerprint } = model.running;
    setText(sheet, lineOf(sheet, title, bodyWidth(sheet) * 0.6, given), style.page.side, 12, given);
    setText(sheet, lineOf(sheet, revision, bodyWidth(sheet) * 0.36, given), right, 12, given, "right");
    rule(sheet, foot - 4);
    setText(sheet, faces.prepare(fingerprint, "sans"), style.page.side, foot, given);
    setText(sheet, model.pageNumber(page, pages), right, foot, given, "right");
  }
}
