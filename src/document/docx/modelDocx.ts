import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { cleanText } from "../cleanText.ts";
import type { DocumentModel, NumberedPart } from "../documentBlocks.ts";
import { headingsOf, numberedHeading } from "../headings.ts";
import { placesIn } from "../withoutDeadReferences.ts";
import { type DocxContext, type DrawScene, docxBlocks } from "./docxBlocks.ts";
import { docxStyles, styleIds, tableStylesXml } from "./docxStyles.ts";
import { bookmarksFor, placed } from "./docxText.ts";
import { wordColour } from "./paperColours.ts";
import { sameBytes } from "./sameBytes.ts";

/** Short and long side in twentieths of a point. */
const papers = { a4: { short: 11906, long: 16838 }, letter: { short: 12240, long: 15840 } } as const;

/** Margins in twentieths of a point: 20 mm. */
const margin = 1134;

/** What the model does not know: how drawings are made here, and what stands for one that is not. */
export type DocxMeans = {
  readonly drawScene: DrawScene;
  readonly figureInWords: string;
  /** Called before each part, and before the file is written, with what is done of all there is, and the part's heading. */
  readonly onProgress?: (done: number, total: number, heading: string) => void;
};

/**
 * The document as a Word file, in Word's own styles, to be edited.
 *
 * @returns The bytes of a .docx; equal for equal models and drawings.
 */
export async function modelDocx(model: DocumentModel, means: DocxMeans): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, subject, keywords, locale, producedOn, parts } = model;
  const bookmarks = bookmarksFor(new Set([...placesIn(model.parts), ...parts.flatMap(headingsOf).map(({ id }) => id)]));
  const contentsTitle = parts.find(({ id }) => id === "contents")?.heading ?? "";
  const sections: ISectionOptions[] = [];
  // Writing the file takes as long as making its parts.
  const total = 2 * parts.length;
  let done = 0;
  for (const run of runsOf(parts)) {
    const { orientation } = run[0] ?? { orientation: "portrait" };
    const width = textWidth(model, orientation);
    const children: FileChild[] = [];
    for (const part of run) {
      means.onProgress?.(done++, total, part.heading);
      children.push(
        ...(await partChildren(part, parts[parts.indexOf(part) - 1], { bookmarks, width, contentsTitle, ...means })),
      );
    }
    sections.push({ ...page(model, orientation, sections.length === 0, width), children });
  }
  const file = new Document({
    title: cleanText(title),
    subject: cleanText(subject),
    creator: cleanText(author) || "Portolan",
    lastModifiedBy: cleanText(author) || "Portolan",
    keywords: cleanText(keywords),
    description: cleanText(model.running.fingerprint),
    styles: docxStyles(model),
    // Page numbers are Word's own: it asks once, when the file is opened, whether to fill in the contents.
    features: { updateFields: true },
    sections,
  });
  means.onProgress?.(done, total, "");
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return sameBytes(bytes, { producedOn, locale, styles: tableStylesXml });
}

/** Parts that follow each other on paper held the same way. */
function runsOf(parts: readonly NumberedPart[]): readonly (readonly NumberedPart[])[] {
  const runs: NumberedPart[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0]?.orientation === part.orientation) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Parts that begin a page of their own, beside those without a number. */
const onTheirOwn: ReadonlySet<string> = new Set(["summary", "openings"]);

/**
 * Whether a part begins a page: cover, summary and contents stand alone as in the PDF, and so do the openings. What turns
 * the paper begins one by itself.
 */
const beginsPage = (part: NumberedPart, before: NumberedPart | undefined): boolean =>
  before !== undefined &&
  before.orientation === part.orientation &&
  (part.number === "" || before.number === "" || onTheirOwn.has(part.id) || before.id === "summary");

async function partChildren(
  part: NumberedPart,
  before: NumberedPart | undefined,
  context: DocxContext,
): Promise<readonly FileChild[]> {
  const headings = headingsOf(part);
  const children: FileChild[] = [];
  if (part.heading !== "") {
    const pageBreakBefore = beginsPage(part, before);
    const text = [new TextRun(cleanText(numberedHeading(part)))];
    const runs = [...placed(part.id, text, context.bookmarks)];
    children.push(
      new Paragraph(
        part.id === "contents"
          ? { style: styleIds.tocHeading, pageBreakBefore, children: runs }
          : { heading: HeadingLevel.HEADING_1, pageBreakBefore, children: runs },
      ),
    );
  }
  let seen = 0;
  for (const block of part.blocks) {
    const isHeading = block.kind === "heading" || block.kind === "points";
    const place = isHeading ? (headings[seen++]?.id ?? part.id) : part.id;
    children.push(...(await docxBlocks(block, place, context)));
  }
  return children;
}

type Orientation = NumberedPart["orientation"];

function textWidth({ paper }: DocumentModel, orientation: Orientation): number {
  const { short, long } = papers[paper];
  return (orientation === "landscape" ? long : short) - 2 * margin;
}

/** A page with its running head and foot; the first page of all, the cover, has none. */
function page(
  { paper, running, pageNumber }: DocumentModel,
  orientation: Orientation,
  isFirst: boolean,
  width: number,
): Omit<ISectionOptions, "children"> {
  const { short, long } = papers[paper];
  const run = { size: 16, color: wordColour("quiet") };
  const sides = (left: string, ...right: readonly TextRun[]) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [new TextRun({ ...run, text: cleanText(left) }), new TextRun({ ...run, text: "\t" }), ...right],
    });
  const markRun = new TextRun({ ...run, color: wordColour("accent"), bold: true, text: cleanText(running.mark) });
  const mark = running.mark === "" ? [] : [markRun, new TextRun({ ...run, text: "    " })];
  const revision = new TextRun({ ...run, text: cleanText(running.revision) });
  return {
    properties: {
      titlePage: isFirst,
      page: {
        // The library turns the sides itself where the page is landscape.
        size: {
          width: short,
          height: long,
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin, header: 567, footer: 567 },
      },
    },
    headers: {
      default: new Header({ children: [sides(running.title, ...mark, revision)] }),
      ...(isFirst ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
    footers: {
      default: new Footer({
        children: [sides(running.fingerprint, new TextRun({ ...run, children: pageOfPages(pageNumber) }))],
      }),
      ...(isFirst ? { first: new Footer({ children: [new Paragraph({})] }) } : {}),
    },
  };
}

/** The words around two numbers that Word fills in, found by numbers that are not in the words. */
function pageOfPages(pageNumber: DocumentModel["pageNumber"]) {
  return pageNumber(7, 9)
    .split(/([79])/)
    .map((piece) => {
      if (piece === "7") return PageNumber.CURRENT;
      return piece === "9" ? PageNumber.TOTAL_PAGES : piece;
    });
}
