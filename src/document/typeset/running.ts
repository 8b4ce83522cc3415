import type { DocumentModel } from "../documentBlocks.ts";
import { style } from "../style.ts";
import {
  bodyRight,
  bodyWidth,
  fitted,
  lineOf,
  pageHeight,
  rule,
  type Sheet,
  setText,
  type TextStyle,
} from "./sheet.ts";

const given: TextStyle = { face: "sans", size: style.size.running, colour: "quiet" };
const markStyle: TextStyle = { face: "sansBold", size: style.size.running, colour: "accent" };
const headBaseline = 13;
/** From the foot of the page. */
const footBaseline = 11;
/** Shares of the width that the title, and the revision with the mark, may take. */
const shares = { title: 0.52, revision: 0.2, mark: 0.26 };

/** Head and foot of every page, once the number of pages is known; the cover has no head. */
export function setRunning(sheet: Sheet, model: DocumentModel): void {
  const { pdf, structure } = sheet;
  const pages = pdf.getNumberOfPages();
  for (let page = 1; page <= pages; page += 1) {
    pdf.setPage(page);
    structure.artifact(() => {
      if (page > 1) setHead(sheet, model);
      setFoot(sheet, model, page, pages);
    });
  }
}

function setHead(sheet: Sheet, { running }: DocumentModel): void {
  const cut = (text: string, share: number, wanted: TextStyle) => {
    const face = fitted(sheet, text, wanted);
    return { text: lineOf(sheet, text, bodyWidth(sheet) * share, face), face };
  };
  const title = cut(running.title, shares.title, given);
  const revision = cut(running.revision, shares.revision, given);
  const mark = cut(running.mark, shares.mark, markStyle);
  const right = bodyRight(sheet);
  setText(sheet, title.text, style.page.left, headBaseline, title.face);
  setText(sheet, mark.text, right - bodyWidth(sheet) * shares.revision, headBaseline, mark.face, "right");
  setText(sheet, revision.text, right, headBaseline, revision.face, "right");
  rule(sheet, headBaseline + 2.2);
}

function setFoot(sheet: Sheet, { running, pageNumber }: DocumentModel, page: number, pages: number): void {
  const foot = pageHeight(sheet) - footBaseline;
  rule(sheet, foot - 3.6);
  setText(sheet, sheet.faces.prepare(running.fingerprint, "sans"), style.page.left, foot, given);
  setText(sheet, pageNumber(page, pages), bodyRight(sheet), foot, given, "right");
}
