import { entryOf, referredId } from "./pdfDictionary.ts";
import { objectOf, type PdfObjects } from "./pdfObjects.ts";

/** A page of the file: its object, and its height in points. */
export type PdfPage = { readonly id: number; readonly height: number };

/** Pages in order, as jsPDF lists them: in one flat tree. */
export function pagesOf(objects: PdfObjects): readonly PdfPage[] {
  const tree = referredId(entryOf(objectOf(objects, objects.root).text, "/Pages"));
  const kids = tree === undefined ? "" : (entryOf(objectOf(objects, tree).text, "/Kids") ?? "");
  return Array.from(kids.matchAll(/(\d+) \d+ R/g), ([, id]) => {
    const box = entryOf(objectOf(objects, Number(id)).text, "/MediaBox") ?? "";
    const [, , , height = 0] = Array.from(box.matchAll(/-?[\d.]+/g), ([figure]) => Number(figure));
    return { id: Number(id), height };
  });
}
