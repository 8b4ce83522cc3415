import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One line of text as it stands on a page. Points, from the bottom left corner; `right` is where the line ends. */
export type PrintedLine = {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** Whether it is in no element of the document's structure, as heads and feet are. */
  readonly isArtifact: boolean;
};

/** A place that a link or bookmark leads to: a page, from 1, and how far up on it. */
export type Target = { readonly page: number; readonly y: number };

export type PrintedLink = {
  readonly target: Target | string;
  /** Left, bottom, right and top. */
  readonly box: readonly number[];
};

export type PrintedPage = {
  readonly width: number;
  readonly height: number;
  /** In the order of the page's content. */
  readonly lines: readonly PrintedLine[];
  readonly links: readonly PrintedLink[];
};

export type Bookmark = { readonly title: string; readonly page: number; readonly inner: readonly Bookmark[] };

/** What a PDF says and where. */
export type PrintedPdf = {
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly Bookmark[];
  readonly properties: Readonly<Record<string, unknown>>;
};

/** What pdf.js gives of a bookmark; its types say `any`. */
type OutlineItem = { readonly title: string; readonly dest: unknown; readonly items: readonly OutlineItem[] };

/** Reads with pdf.js, Firefox's own reader, where a PDF says what, and what leads where. Throws for what it cannot open. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  // It takes the bytes for its own.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(document, await document.getPage(number)));
  const { info } = await document.getMetadata();
  const outline: readonly OutlineItem[] = (await document.getOutline()) ?? [];
  const read = {
    pages,
    bookmarks: await Promise.all(outline.map((item) => readBookmark(document, item))),
    properties: { ...info },
  };
  await task.destroy();
  return read;
}

async function readPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PrintedPage> {
  const [, , width = 0, height = 0] = page.view;
  // Faces are there once the page has been gone through.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const lines: PrintedLine[] = [];
  const open: string[] = [];
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push("tag" in item ? String(item.tag) : "");
      continue;
    }
    if (item.str.trim() === "") continue;
    const [, , , size = 0, x = 0, y = 0] = item.transform;
    const face = String(page.commonObjs.get(item.fontName).name);
    lines.push({
      text: item.str.trimEnd(),
      face,
      size,
      x,
      y,
      right: x + item.width,
      isArtifact: open.includes("Artifact"),
    });
  }
  const annotations = await page.getAnnotations();
  const links = await Promise.all(
    annotations.map(async ({ url, dest, rect }) => ({ target: url ?? (await readTarget(document, dest)), box: rect })),
  );
  return { width, height, lines, links };
}

async function readBookmark(document: PDFDocumentProxy, { title, dest, items }: OutlineItem): Promise<Bookmark> {
  const { page } = await readTarget(document, dest);
  return { title, page, inner: await Promise.all(items.map((item) => readBookmark(document, item))) };
}

async function readTarget(document: PDFDocumentProxy, dest: unknown): Promise<Target> {
  if (!Array.isArray(dest)) throw new Error(`No place of a page: ${JSON.stringify(dest)}`);
  const [page, , , y] = dest;
  return { page: 1 + (await document.getPageIndex(page)), y: Number(y) };
}
