import { jsPDF } from "jspdf";
import type { DocumentModel } from "../documentBlocks.ts";
import type { PdfFonts } from "../pdfFonts.ts";
import { type Colour, type Face, style } from "../style.ts";
import { addFaces, type Faces } from "./faces.ts";
import { type Hyphenate, hyphensOf } from "./hyphens.ts";
import { plainText } from "./printable.ts";
import { showText } from "./showText.ts";
import { openStructure, type Structure, type StructureElement } from "./structure.ts";
import { wrap } from "./wrap.ts";

export type TextStyle = { readonly face: Face; readonly size: number; readonly colour?: Colour };

/** A place on a page, in mm from its top left corner. */
export type PagePlace = { readonly page: number; readonly y: number };

/** An area that leads somewhere: to a place of the document by id, or out of it by address. */
export type SheetLink = {
  readonly page: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly target: { readonly to: string } | { readonly url: string };
  readonly text: string;
};

/** The number of a page that is not known until all is set: where it goes, right aligned, and which place it is of. */
export type PageReference = {
  readonly page: number;
  /** Edges of the area that leads there. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly to: string;
  readonly given: TextStyle;
  readonly element: StructureElement;
  /** What is printed for a page. */
  readonly print: (page: number) => string;
};

/** A PDF in the making: where the pen stands, what still fits, and how text gets onto the page. */
export type Sheet = {
  readonly pdf: jsPDF;
  readonly faces: Faces;
  readonly structure: Structure;
  readonly paper: DocumentModel["paper"];
  readonly hyphenate: Hyphenate;
  readonly places: Map<string, PagePlace>;
  readonly links: SheetLink[];
  readonly references: PageReference[];
  /** Distance of the pen from the top of the page, in mm. */
  y: number;
};

/** Opens a PDF whose bytes depend on the document alone: dates and ids are the document's. */
export function openSheet(model: DocumentModel, fonts: PdfFonts): Sheet {
  const pdf = new jsPDF({ unit: "mm", format: model.paper, compress: true, putOnlyUsedFonts: true, floatPrecision: 2 });
  pdf.setCreationDate(`D:${model.producedOn.replaceAll("-", "")}000000+00'00'`);
  pdf.setFileId(model.fingerprint.toUpperCase().padEnd(32, "0").slice(0, 32));
  pdf.setDocumentProperties({
    title: plainText(model.title),
    author: plainText(model.author),
    subject: model.subject,
    keywords: model.keywords,
    creator: "Portolan",
  });
  pdf.setLanguage(model.locale);
  pdf.setLineWidth(hairline);
  return {
    pdf,
    faces: addFaces(pdf, fonts, textOf(model)),
    structure: openStructure(pdf),
    paper: model.paper,
    hyphenate: hyphensOf(model.locale),
    places: new Map(),
    links: [],
    references: [],
    y: style.page.top,
  };
}

/** All that a document may print. */
const textOf = ({ pageNumber: page, onPage, ...model }: DocumentModel): string =>
  JSON.stringify({ ...model, attachment: null }) + page(0, 0) + onPage(0);

export const hairline = 0.15;

export const pageNumber = ({ pdf }: Sheet): number => pdf.getCurrentPageInfo().pageNumber;
export const pageWidth = ({ pdf }: Sheet): number => pdf.internal.pageSize.getWidth();
export const pageHeight = ({ pdf }: Sheet): number => pdf.internal.pageSize.getHeight();
export const bodyRight = (sheet: Sheet): number => pageWidth(sheet) - style.page.right;
export const bodyWidth = (sheet: Sheet): number => bodyRight(sheet) - style.page.left;
/** Width of running text. */
export const measure = (sheet: Sheet): number => Math.min(style.measure, bodyWidth(sheet));
/** Height left on the page, in mm. */
export const heightLeft = (sheet: Sheet): number => pageHeight(sheet) - style.page.bottom - sheet.y;
export const bodyHeight = (sheet: Sheet): number => pageHeight(sheet) - style.page.bottom - style.page.top;
export const isAtTop = (sheet: Sheet): boolean => sheet.y <= style.page.top;

/** Moves the pen down by lines of the grid; nothing at the top of a page. */
export function space(sheet: Sheet, lines: number): void {
  if (!isAtTop(sheet)) sheet.y += lines * style.line;
}

/** Moves the pen down to the next line of the grid. */
export function toGrid(sheet: Sheet): void {
  const lines = Math.ceil((sheet.y - style.page.top) / style.line - 0.001);
  sheet.y = style.page.top + lines * style.line;
}

/** Begins a page as the last one was, or in another orientation. */
export function newPage(sheet: Sheet, orientation?: "portrait" | "landscape"): void {
  const isWide = pageWidth(sheet) > pageHeight(sheet);
  sheet.structure.endMark();
  sheet.pdf.addPage(sheet.paper, orientation ?? (isWide ? "landscape" : "portrait"));
  sheet.pdf.setLineWidth(hairline);
  sheet.y = style.page.top;
}

/** Makes sure that a height fits, on a new page if it must be. */
export function keep(sheet: Sheet, height: number): void {
  if (height > heightLeft(sheet) && !isAtTop(sheet)) newPage(sheet);
}

/** Remembers where something stands that others refer to. */
export function setPlace(sheet: Sheet, id: string | undefined): void {
  if (id !== undefined) sheet.places.set(id, { page: pageNumber(sheet), y: sheet.y });
}

/** Sets prepared text on a baseline; `x` is its left edge, or its right one when aligned so. */
export function setText(
  sheet: Sheet,
  text: string,
  x: number,
  baseline: number,
  given: TextStyle,
  align: "left" | "right" = "left",
): void {
  if (text === "") return;
  sheet.structure.mark();
  const left = align === "right" ? x - sheet.faces.widthOf(text.trimEnd(), given.face, given.size) : x;
  showText(sheet, [text], { x: left, y: baseline, step: 0 }, given);
}

/** Sets prepared lines under each other, `step` apart; the first stands on the baseline. */
export function setLines(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  baseline: number,
  step: number,
  given: TextStyle,
): void {
  if (lines.length === 0) return;
  sheet.structure.mark();
  showText(sheet, lines, { x, y: baseline, step }, given);
}

/**
 * Prepared lines of a text in a width; a line that was broken at a space ends with it.
 *
 * @param hyphenate Divides words; names of machines are not words.
 */
export function linesOf(
  { faces, hyphenate: ofLanguage }: Sheet,
  text: string,
  width: number,
  { face, size }: TextStyle,
  hyphenate: Hyphenate = ofLanguage,
): readonly string[] {
  return wrap(faces.prepare(text, face), width, (piece) => faces.widthOf(piece, face, size), hyphenate);
}

/** One prepared line of a text, cut short with an ellipsis where the width asks for it. */
export function lineOf({ faces }: Sheet, text: string, width: number, { face, size }: TextStyle): string {
  const whole = faces.prepare(text, face);
  if (faces.widthOf(whole, face, size) <= width) return whole;
  const characters = Array.from(whole);
  while (characters.length > 0 && faces.widthOf(`${characters.join("")}…`, face, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The first lines of a text in a width, the last with an ellipsis where there would be more. */
export function cutLines(sheet: Sheet, text: string, width: number, given: TextStyle, most: number): readonly string[] {
  const lines = linesOf(sheet, text, width, given);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), lineOf(sheet, lines.slice(most - 1).join(""), width, given)];
}

/** The style with the face that has most of a text: the serif has no Greek. */
export const fitted = ({ faces }: Sheet, text: string, given: TextStyle): TextStyle => ({
  ...given,
  face: faces.faceFor(text, given.face),
});

/**
 * A paragraph at the pen, over pages where it must; neither its first nor its last line stands alone. The pen ends below
 * it.
 *
 * @param step Distance of its lines in mm.
 */
export function setParagraph(
  sheet: Sheet,
  text: string,
  given: TextStyle,
  {
    x = style.page.left,
    width = measure(sheet),
    step = style.line,
  }: { readonly x?: number; readonly width?: number; readonly step?: number } = {},
): void {
  const face = fitted(sheet, text, given);
  let rest = linesOf(sheet, text, width, face);
  while (rest.length > 0) {
    const fitting = Math.floor(heightLeft(sheet) / step + 0.001);
    const taken = linesTaken(rest.length, fitting);
    if (taken === 0 && !isAtTop(sheet)) {
      newPage(sheet);
      continue;
    }
    const lines = rest.slice(0, Math.max(1, taken));
    setLines(sheet, lines, x, sheet.y + step * 0.76, step, face);
    sheet.y += lines.length * step;
    rest = rest.slice(lines.length);
  }
}

/**
 * How many lines of a paragraph go onto a page so that no line of it is alone on either page.
 *
 * @param count Lines of the paragraph.
 * @param fitting Lines that the page has room for.
 */
export function linesTaken(count: number, fitting: number): number {
  if (fitting >= count) return count;
  const taken = Math.min(fitting, count - 2);
  return taken < 2 ? 0 : taken;
}

/** A horizontal rule, which is no part of the text. */
export function rule(
  sheet: Sheet,
  y: number,
  colour: Colour = "rule",
  { from = style.page.left, to = bodyRight(sheet), width = hairline } = {},
): void {
  const { pdf, structure } = sheet;
  structure.artifact(() => {
    const [red, green, blue] = style.colour[colour];
    pdf.setDrawColor(red, green, blue);
    pdf.setLineWidth(width);
    pdf.line(from, y, to, y);
  });
}

/** A filled rectangle, which is no part of the text. */
export function panel(
  { pdf, structure }: Sheet,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: Colour,
): void {
  structure.artifact(() => {
    const [red, green, blue] = style.colour[colour];
    pdf.setFillColor(red, green, blue);
    pdf.rect(box.x, box.y, box.width, box.height, "F");
  });
}

/** Notes that the number of a place's page is to be printed on a page, and that it leads there. */
export function refer(sheet: Sheet, reference: Omit<PageReference, "element">): void {
  sheet.structure.within("Link", () => sheet.references.push({ ...reference, element: sheet.structure.current() }));
}

/** Prints the page numbers that were noted. Places that are not in the document have none. */
export function setReferences(sheet: Sheet): void {
  for (const { page, left, right, baseline, to, given, element, print } of sheet.references) {
    const place = sheet.places.get(to);
    if (!place) continue;
    sheet.structure.endMark();
    sheet.pdf.setPage(page);
    const text = sheet.faces.prepare(print(place.page), given.face);
    sheet.structure.resume(element, () => {
      setText(sheet, text, right, baseline, given, "right");
      element.kids.push({ link: sheet.links.length });
    });
    const height = style.line;
    const box = { x: left, y: baseline - height * 0.76, width: right - left, height };
    sheet.links.push({ page, box, target: { to }, text });
  }
}

/** Notes that an area of the page leads somewhere, and draws what stands in it as the link's text. */
export function linked(sheet: Sheet, link: Omit<SheetLink, "page">, draw: () => void): void {
  sheet.structure.within("Link", () => {
    draw();
    sheet.structure.current().kids.push({ link: sheet.links.length });
    sheet.links.push({ ...link, page: pageNumber(sheet) });
  });
}
