import { Bookmark, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { cleanText } from "../cleanText.ts";
import type { Line } from "../documentBlocks.ts";
import { wordFaces } from "./docxStyles.ts";
import { wordColour } from "./paperColours.ts";

/** Names of bookmarks by the places that they mark; Word takes no more than 40 letters, digits and underscores. */
export type Bookmarks = ReadonlyMap<string, string>;

/** A bookmark for each place of the document. */
export const bookmarksFor = (places: Iterable<string>): Bookmarks =>
  new Map([...places].map((place, index) => [place, `portolan_${index + 1}`]));

/** A line as runs of text: linked where it refers to a place that there is, and itself a place where it has an id. */
export function lineRuns(line: Line, bookmarks: Bookmarks): readonly ParagraphChild[] {
  const { text, face, open, strong, quiet, id, to } = line;
  const anchor = to === undefined ? undefined : bookmarks.get(to);
  const colour = open ? "accent" : "quiet";
  const run = new TextRun({
    text: cleanText(text),
    ...(face ? { font: wordFaces.mono } : {}),
    ...(strong ? { bold: true } : {}),
    ...(open || quiet ? { color: wordColour(colour) } : {}),
    ...(anchor === undefined ? {} : { style: "Hyperlink" }),
  });
  const said = anchor === undefined ? run : new InternalHyperlink({ anchor, children: [run] });
  return id === undefined ? [said] : placed(id, [said], bookmarks);
}

/** Content that references lead to. */
export function placed(
  id: string,
  children: readonly ParagraphChild[],
  bookmarks: Bookmarks,
): readonly ParagraphChild[] {
  const name = bookmarks.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children: [...children] })];
}
