import { jsPDF } from "jspdf";
import type { DocumentModel } from "../documentBlocks.ts";
import type { PdfFonts } from "../pdfFonts.ts";
import { type Colour, type Face, mm, style } from "../style.ts";
import { addFaces, type Faces } from "./faces.ts";
import { plainText } from "./printable.ts";
import { wrap } from "./wrap.ts";

export type TextStyle = { readonly face: Face; readonly size: number; readonly colour?: Colour };

/** A PDF in the making: where the pen stands, what still fits, and how text gets onto the page. */
export type Sheet = {
  readonly pdf: jsPDF;
  readonly faces: Faces;
  /** Distance of the pen from the top of the page, in mm. */
  y: number;
};

/** Opens a PDF whose bytes depend on the document alone: dates and ids are the document's. */
export function openSheet(model: DocumentModel, fonts: PdfFonts): Sheet {
  const pdf = new jsPDF({ unit: "mm", format: "a4", compress: true, putOnlyUsedFonts: true });
  pdf.setCreationDate(`D:${model.producedOn.replaceAll("-", "")}000000+00'00'`);
  pdf.setFileId(fileId(model));
  pdf.setDocumentProperties({
    title: plainText(model.title),
    author: plainText(model.author),
    subject: model.subject,
    creator: "Portolan",
  });
  pdf.setLanguage(model.locale);
  pdf.setLineWidth(0.15);
  return { pdf, faces: addFaces(pdf, fonts), y: style.page.top };
}

/** 32 hexadecimal digits from the plan's fingerprint. */
function fileId({ running }: DocumentModel): string {
  const digits = running.fingerprint.replace(/[^0-9a-f]/gi, "").toUpperCase();
  return digits.padEnd(32, "0").slice(-32);
}

export const pageWidth = ({ pdf }: Sheet): number => pdf.internal.pageSize.getWidth();
const pageHeight = ({ pdf }: Sheet): number => pdf.internal.pageSize.getHeight();
export const bodyWidth = (sheet: Sheet): number => pageWidth(sheet) - 2 * style.page.side;
/** Height left on the page, in mm. */
export const heightLeft = (sheet: Sheet): number => pageHeight(sheet) - style.page.bottom - sheet.y;
export const bodyHeight = (sheet: Sheet): number => pageHeight(sheet) - style.page.bottom - style.page.top;
export const lineHeight = (size: number): number => mm(size * style.leading);

/** Begins a page as the last one was, or in another orientation. */
export function newPage(sheet: Sheet, orientation?: "portrait" | "landscape"): void {
  const wide = pageWidth(sheet) > pageHeight(sheet);
  sheet.pdf.addPage("a4", orientation ?? (wide ? "landscape" : "portrait"));
  sheet.pdf.setLineWidth(0.15);
  sheet.y = style.page.top;
}

/** Makes sure that a height fits, on a new page if it must be. */
export function keep(sheet: Sheet, height: number): void {
  if (height > heightLeft(sheet) && sheet.y > style.page.top) newPage(sheet);
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
  const { pdf, faces } = sheet;
  const [red, green, blue] = style.colour[given.colour ?? "ink"];
  pdf.setFont(given.face, "normal");
  pdf.setFontSize(given.size);
  pdf.setTextColor(red, green, blue);
  pdf.text(text, align === "right" ? x - faces.widthOf(text, given.face, given.size) : x, baseline);
}

/** Prepared lines of a text in a width. */
export function linesOf({ faces }: Sheet, text: string, width: number, { face, size }: TextStyle): readonly string[] {
  return wrap(faces.prepare(text, face), width, (piece) => faces.widthOf(piece, face, size));
}

/** One prepared line of a text, cut short with an ellipsis where the width asks for it. */
export function lineOf({ faces }: Sheet, text: string, width: number, { face, size }: TextStyle): string {
  const whole = faces.prepare(text, face);
  if (faces.widthOf(whole, face, size) <= width) return whole;
  const characters = Array.from(whole);
  while (characters.length > 0 && faces.widthOf(`${characters.join("")}…`, face, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** A paragraph at the pen, over pages where it must; the pen ends below it. */
export function setParagraph(
  sheet: Sheet,
  text: string,
  given: TextStyle,
  { x = style.page.side, width = bodyWidth(sheet) }: { readonly x?: number; readonly width?: number } = {},
): void {
  const step = lineHeight(given.size);
  for (const line of linesOf(sheet, text, width, given)) {
    keep(sheet, step);
    setText(sheet, line, x, sheet.y + step * 0.76, given);
    sheet.y += step;
  }
}

export function rule(
  sheet: Sheet,
  y: number,
  colour: Colour = "rule",
  from = style.page.side,
  to = pageWidth(sheet) - style.page.side,
): void {
  const [red, green, blue] = style.colour[colour];
  sheet.pdf.setDrawColor(red, green, blue);
  sheet.pdf.line(from, y, to, y);
}
