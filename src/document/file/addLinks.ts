import { mm } from "../style.ts";
import type { PagePlace, SheetLink } from "../typeset/sheet.ts";
import type { PdfPage } from "./pages.ts";
import { withEntry } from "./pdfDictionary.ts";
import { addObject, changeObject, type PdfObjects } from "./pdfObjects.ts";
import { pdfText } from "./pdfText.ts";

/**
 * Adds links as annotations of their pages. A link to a place that is not in the document is left out.
 *
 * @param places Where the ids of links stand.
 * @param firstParent Number in the tree of structure parents of the first link; the others follow.
 * @returns Object of each link in order, null where it was left out.
 * @see ISO 32000-1:2008, 12.5.6.5
 */
export function addLinks(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  links: readonly SheetLink[],
  places: ReadonlyMap<string, PagePlace>,
  firstParent: number,
): readonly (number | null)[] {
  const byPage = new Map<number, number[]>();
  const ids = links.map(({ page, box, target, text }, index) => {
    const own = pages[page - 1];
    const action = "url" in target ? `/A <</S /URI /URI ${pdfText(asUri(target.url))}>>` : destination(target.to);
    if (!own || action === null) return null;
    const [left, right] = [points(box.x), points(box.x + box.width)];
    const [bottom, top] = [points(own.height - pt(box.y + box.height), 1), points(own.height - pt(box.y), 1)];
    const id = addObject(
      objects,
      `<</Type /Annot /Subtype /Link /Rect [${left} ${bottom} ${right} ${top}] /Border [0 0 0] /F 4 /StructParent ${firstParent + index} /Contents ${pdfText(text)} ${action}>>`,
    );
    byPage.set(page, [...(byPage.get(page) ?? []), id]);
    return id;
  });
  for (const [page, own] of byPage) {
    const id = pages[page - 1]?.id;
    if (id === undefined) continue;
    changeObject(objects, id, (text) => withEntry(text, "/Annots", `[${own.map((one) => `${one} 0 R`).join(" ")}]`));
  }
  return ids;

  function destination(to: string): string | null {
    const place = places.get(to);
    const page = place && pages[place.page - 1];
    return place && page ? `/Dest [${page.id} 0 R /XYZ 0 ${points(page.height - pt(place.y) + above, 1)} null]` : null;
  }
}

/** Points above a place that stay in sight when a link leads there. */
const above = 8;

const pt = (millimetres: number) => millimetres / mm(1);

/** Millimetres as points of two decimals; `scale` 1 for what is in points already. */
const points = (length: number, scale = mm(1)): number => Math.round((length / scale) * 100) / 100;

/** Addresses are written in ASCII (12.6.4.7). */
const asUri = (url: string): string => url.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
