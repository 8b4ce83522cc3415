import type { OutlineItem } from "jspdf";
import type { Block, DocumentModel, NumberedPart } from "../documentBlocks.ts";
import { finishPdf } from "../file/finishPdf.ts";
import { headingAt, numberedHeading } from "../headings.ts";
import type { PdfFonts } from "../pdfFonts.ts";
import { type Colour, style } from "../style.ts";
import { setContents } from "./contentsTable.ts";
import { setCover } from "./coverPage.ts";
import { setFacts } from "./facts.ts";
import { setFigure } from "./figure.ts";
import { setChecklist, setPoints } from "./lists.ts";
import { setRunning } from "./running.ts";
import {
  bodyHeight,
  bodyWidth,
  heightLeft,
  isAtTop,
  keep,
  linesOf,
  measure,
  newPage,
  openSheet,
  pageNumber,
  rule,
  type Sheet,
  setParagraph,
  setPlace,
  setReferences,
  setText,
  space,
  type TextStyle,
  toGrid,
} from "./sheet.ts";
import { setAddress, setCode, setLead, setNote } from "./smallBlocks.ts";
import { type LaidTable, layTable, setTable, tableStartHeight } from "./table.ts";

const body: TextStyle = { face: "sans", size: style.size.body };
const partHeading: TextStyle = { face: "serif", size: style.size.heading1 };
const heading: TextStyle = { face: "sansBold", size: style.size.heading2 };
/** Shares of a page's height that must be left for a part to follow another on the same page. */
const roomToFollow = 0.42;
const roomForFigure = 0.8;

/** Told what is done of all there is, in rows and blocks, and the heading of the part that is being set. */
export type OnProgress = (done: number, total: number, heading: string) => void;

/**
 * Sets a document model as a PDF. The same model and faces give the same bytes.
 *
 * @returns The bytes of the PDF.
 */
export function typeset(model: DocumentModel, fonts: PdfFonts, onProgress: OnProgress = () => undefined): Uint8Array {
  const sheet = openSheet(model, fonts);
  const total = model.parts.reduce((sum, part) => sum + part.blocks.reduce((rows, block) => rows + size(block), 0), 0);
  let done = 0;
  model.parts.forEach((part, index) => {
    const step = (by: number) => {
      done += by;
      onProgress(done, total, part.heading);
    };
    beginPart(sheet, part, model.parts[index - 1]);
    sheet.structure.within("Sect", () => setPart(sheet, model, part, step));
  });
  if (sheet.faces.replaced()) sheet.structure.within("P", () => setParagraph(sheet, model.missingGlyphs, body));
  sheet.structure.endMark();
  setReferences(sheet);
  setRunning(sheet, model);
  return finishPdf(new Uint8Array(sheet.pdf.output("arraybuffer")), sheet, model);
}

const size = (block: Block) => (block.kind === "table" ? block.rows.length : 1);

const roomNeeded = ({ blocks }: NumberedPart) =>
  blocks.slice(0, 3).some(({ kind }) => kind === "figure") ? roomForFigure : roomToFollow;

/** Parts that nothing follows on their last page. */
const standAlone = new Set(["cover", "summary"]);

/**
 * A part begins a page, unless the last one left much of its page empty. One that opens with a drawing needs most of a
 * page: its first blocks would be left behind.
 */
function beginPart(sheet: Sheet, part: NumberedPart, before: NumberedPart | undefined): void {
  if (before === undefined) return;
  const follows =
    !standAlone.has(before.id) &&
    part.number !== "" &&
    before.orientation === part.orientation &&
    heightLeft(sheet) > bodyHeight(sheet) * roomNeeded(part);
  if (follows) space(sheet, style.gap.part);
  else newPage(sheet, part.orientation);
}

/** What of a part its blocks need to know. */
type PartContext = {
  readonly sheet: Sheet;
  readonly model: DocumentModel;
  readonly part: NumberedPart;
  readonly bookmark: OutlineItem | null;
  readonly tables: ReadonlyMap<Block, LaidTable>;
  readonly step: (by: number) => void;
};

function setPart(sheet: Sheet, model: DocumentModel, part: NumberedPart, step: (by: number) => void): void {
  setPlace(sheet, part.id);
  const bookmark = part.heading === "" ? null : setPartHeading(sheet, part);
  const tables = new Map<Block, LaidTable>(
    part.blocks.flatMap((block) => (block.kind === "table" ? [[block, layTable(sheet, block)]] : [])),
  );
  const context: PartContext = { sheet, model, part, bookmark, tables, step };
  part.blocks.forEach((block, index) => {
    setBlock(context, block, index);
    if (block.kind !== "table") step(1);
  });
}

/** Number in the margin, heading beside it, a rule above both. */
function setPartHeading(sheet: Sheet, part: NumberedPart) {
  const { number, heading: text } = part;
  const step = 2 * style.line;
  if (!isAtTop(sheet)) rule(sheet, sheet.y - style.line, "ink", { width: 0.25 });
  const bookmark = sheet.pdf.outline.add(null, numberedHeading(part), { pageNumber: pageNumber(sheet) });
  sheet.structure.within("H1", () => {
    const given: TextStyle = { ...partHeading, colour: "accent" };
    // The space keeps number and heading apart for those who hear them.
    setText(sheet, number === "" ? "" : `${number} `, style.page.left - 4, sheet.y + step * 0.76, given, "right");
    setParagraph(sheet, text, partHeading, { step, width: bodyWidth(sheet) });
  });
  sheet.y += style.line;
  return bookmark;
}

/** Lines of a paragraph that may stand between a heading and a table without parting them. */
const shortParagraph = 6;

/** What of the blocks under a heading must stand together with it: a sentence alone says little without its table. */
function keptUnderHeading({ sheet, part, tables }: PartContext, index: number): number {
  const block = part.blocks[index];
  const table = block && tables.get(block);
  if (table) return tableStartHeight(sheet, table);
  if (block?.kind !== "paragraph") return leastLines * style.line;
  const lines = linesOf(sheet, block.text, measure(sheet), body).length;
  const next = part.blocks[index + 1];
  const followed = next && tables.get(next);
  if (!followed || lines > shortParagraph) return Math.min(lines, leastLines) * style.line;
  return (lines + style.gap.paragraph) * style.line + tableStartHeight(sheet, followed);
}

const leastLines = 3;

/** The heading that a block is or begins with, never parted from what comes under it. */
function setHeading(context: PartContext, index: number, colour: Colour = "ink"): void {
  const { sheet, part, bookmark } = context;
  const place = headingAt(part, index);
  if (!place) return;
  const under = keptUnderHeading(context, part.blocks[index]?.kind === "points" ? index : index + 1);
  keep(sheet, (style.gap.heading + 2) * style.line + under);
  // The first heading of a part stands right under the part's own.
  if (index > 0) space(sheet, style.gap.heading);
  setPlace(sheet, place.id);
  sheet.pdf.outline.add(bookmark, place.text, { pageNumber: pageNumber(sheet) });
  sheet.structure.within("H2", () => setParagraph(sheet, place.text, { ...heading, colour }));
  space(sheet, style.gap.paragraph);
  toGrid(sheet);
}

function setBlock(context: PartContext, block: Block, index: number): void {
  const { sheet, model, tables, step } = context;
  switch (block.kind) {
    case "cover":
      setCover(sheet, block);
      return;
    case "contents":
      setContents(sheet, model.parts);
      return;
    case "heading":
      setHeading(context, index);
      return;
    case "lead":
      setLead(sheet, block);
      return;
    case "paragraph":
      sheet.structure.within("P", () =>
        setParagraph(sheet, block.text, block.open ? { ...body, colour: "accent" } : body),
      );
      space(sheet, style.gap.paragraph);
      return;
    case "note":
      setNote(sheet, block);
      return;
    case "facts":
      setFacts(sheet, block.facts);
      space(sheet, style.gap.block);
      return;
    case "points":
      setHeading(context, index, block.open ? "accent" : "ink");
      setPoints(sheet, block.points, model.onPage);
      return;
    case "checklist":
      setChecklist(sheet, block.items, model.onPage);
      return;
    case "table":
      setTable(sheet, tables.get(block) ?? layTable(sheet, block), () => step(1));
      return;
    case "figure":
      setFigure(sheet, block);
      return;
    case "code":
      setCode(sheet, block);
      return;
    case "address":
      setAddress(sheet, block.text);
      return;
  }
}
