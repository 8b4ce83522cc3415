import {
  CheckBox,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from "docx";
import type { Scene } from "#drawing/scene.ts";
import { cleanText } from "../cleanText.ts";
import type { Block, Picture, Point } from "../documentBlocks.ts";
import { pictureSize } from "../pictureSize.ts";
import { sceneSvg } from "../sceneSvg.ts";
import { codePng } from "./codePng.ts";
import { styleIds, wordFaces } from "./docxStyles.ts";
import { docxTable, factsTable } from "./docxTable.ts";
import { type Bookmarks, lineRuns, placed } from "./docxText.ts";
import { paperColours } from "./paperColours.ts";

/** A drawing as a PNG, or `null` where none can be made. */
export type DrawScene = (scene: Scene) => Promise<Uint8Array<ArrayBuffer> | null>;

/** What a block must know of the document. */
export type DocxContext = {
  readonly bookmarks: Bookmarks;
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  readonly contentsTitle: string;
  readonly drawScene: DrawScene;
  /** Stands before the words of a drawing that could not be made. */
  readonly figureInWords: string;
};

/** Twentieths of a point in a pixel of 1/96 inch. */
const pixel = 15;

/** Side of a printed QR code in pixels of 1/96 inch: 56 mm. */
const codeSide = 212;

/** What a logo may take, in pixels of 1/96 inch. */
const logoRoom = { width: 260, height: 90 };

/** Characters of a link's target that Word takes. */
const longestTarget = 2000;

/**
 * A piece of the document as paragraphs and tables of Word.
 *
 * @param place Id of its heading, where it has one.
 */
export async function docxBlocks(block: Block, place: string, context: DocxContext): Promise<readonly FileChild[]> {
  const { bookmarks, width } = context;
  switch (block.kind) {
    case "cover":
      return [
        ...(block.logo ? [logoParagraph(block.logo, block.customer)] : []),
        new Paragraph({ heading: HeadingLevel.TITLE, text: cleanText(block.title) }),
        new Paragraph({ style: styleIds.subtitle, text: cleanText(block.under) }),
        ...(block.customer === "" ? [] : [new Paragraph({ style: styleIds.lead, text: cleanText(block.customer) })]),
        factsTable(block.facts, width, bookmarks),
      ];
    case "contents":
      return [
        new TableOfContents(context.contentsTitle, {
          hyperlink: true,
          headingStyleRange: "1-1",
          // The settings of the whole file ask for its pages.
          beginDirty: false,
          tabLeader: LeaderType.DOT,
        }),
      ];
    case "heading":
      return [headingParagraph(block.text, place, context)];
    case "lead":
      return [new Paragraph({ style: styleIds.lead, text: cleanText(block.text) })];
    case "paragraph":
      return [new Paragraph({ ...(block.open ? { style: styleIds.open } : {}), text: cleanText(block.text) })];
    case "note":
      return [
        new Paragraph({
          style: styleIds.note,
          children: [
            new TextRun({ text: cleanText(block.title), bold: true }),
            new TextRun({ text: cleanText(block.text), break: 1 }),
          ],
        }),
      ];
    case "facts":
      return [factsTable(block.facts, width, bookmarks), new Paragraph({})];
    case "points":
      return [
        headingParagraph(block.title, place, context),
        ...block.points.flatMap((point) => bullet(point, bookmarks)),
      ];
    case "checklist":
      return block.items.flatMap((item) => checkable(item, bookmarks));
    case "table":
      return [docxTable(block, width, bookmarks), new Paragraph({})];
    case "figure":
      return figureParagraphs(block, context);
    case "code": {
      const { bytes } = codePng(block.modules);
      return [
        new Paragraph({ keepNext: true, children: [picture("png", bytes, codeSide, codeSide, block.text)] }),
        new Paragraph({ style: "Caption", text: cleanText(block.text) }),
      ];
    }
    case "address":
      return [new Paragraph({ children: addressRuns(block.text) })];
  }
}

const headingParagraph = (text: string, place: string, { bookmarks }: DocxContext) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [...placed(place, [new TextRun(cleanText(text))], bookmarks)],
  });

const pointLine = ({ text, to }: Point) => ({ text, ...(to === undefined ? {} : { to }) });

const detailParagraphs = ({ detail }: Point) =>
  detail === "" ? [] : [new Paragraph({ style: styleIds.detail, text: cleanText(detail) })];

function bullet(point: Point, bookmarks: Bookmarks): readonly Paragraph[] {
  return [
    new Paragraph({
      style: styleIds.point,
      bullet: { level: 0 },
      keepNext: point.detail !== "",
      children: [...lineRuns(pointLine(point), bookmarks)],
    }),
    ...detailParagraphs(point),
  ];
}

function checkable(item: Point, bookmarks: Bookmarks): readonly Paragraph[] {
  const box = new CheckBox({ checked: false });
  return [
    new Paragraph({
      style: styleIds.point,
      keepNext: item.detail !== "",
      children: [box, new TextRun("  "), ...lineRuns(pointLine(item), bookmarks)],
    }),
    ...detailParagraphs(item),
  ];
}

async function figureParagraphs(
  { scene, caption, text }: Extract<Block, { readonly kind: "figure" }>,
  { width, drawScene, figureInWords }: DocxContext,
): Promise<readonly FileChild[]> {
  const title = new Paragraph({ style: "Caption", text: cleanText(caption) });
  const words = new Paragraph({ text: cleanText(text) });
  const png = await drawScene(scene);
  if (png === null) {
    return [
      title,
      new Paragraph({ text: cleanText(figureInWords) }),
      words,
      ...scene.items.map(
        ({ label }) => new Paragraph({ style: styleIds.point, bullet: { level: 0 }, text: cleanText(label) }),
      ),
    ];
  }
  const across = width / pixel;
  const along = (across * scene.height) / scene.width;
  const svg = sceneSvg(scene, {
    colourOf: (colour) => paperColours[colour],
    face: "Calibri, Arial, sans-serif",
    attributes: { width: scene.width, height: scene.height },
  });
  const drawing = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png },
    transformation: { width: across, height: along },
    altText: { name: "drawing", title: cleanText(caption), description: cleanText(text) },
  });
  return [title, new Paragraph({ children: [drawing] }), words];
}

const picture = (type: "png" | "jpg", data: Uint8Array<ArrayBuffer>, width: number, height: number, text: string) =>
  new ImageRun({
    type,
    data,
    transformation: { width, height },
    altText: { name: "picture", title: cleanText(text), description: cleanText(text) },
  });

function logoParagraph({ type, data }: Picture, customer: string): Paragraph {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const size = pictureSize(bytes) ?? logoRoom;
  const scale = Math.min(1, logoRoom.width / size.width, logoRoom.height / size.height);
  const kind = type === "image/png" ? "png" : "jpg";
  return new Paragraph({
    children: [picture(kind, bytes, Math.round(size.width * scale), Math.round(size.height * scale), customer)],
  });
}

function addressRuns(text: string): ParagraphChild[] {
  const isLink = /^https?:\/\//.test(text) && text.length <= longestTarget;
  const run = new TextRun({
    text: cleanText(text),
    font: wordFaces.mono,
    size: 16,
    ...(isLink ? { style: "Hyperlink" } : {}),
  });
  return [isLink ? new ExternalHyperlink({ link: text, children: [run] }) : run];
}
