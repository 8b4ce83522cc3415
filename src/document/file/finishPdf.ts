import type { DocumentModel } from "../documentBlocks.ts";
import { plainText } from "../typeset/printable.ts";
import type { Sheet } from "../typeset/sheet.ts";
import { addLinks } from "./addLinks.ts";
import { addMetadata } from "./addMetadata.ts";
import { addStructure } from "./addStructure.ts";
import { attachPlan } from "./attachPlan.ts";
import { pagesOf } from "./pages.ts";
import { readPdfObjects } from "./pdfObjects.ts";
import { sealPdf } from "./seal.ts";
import { writePdfObjects } from "./writePdfObjects.ts";

/** What the pages leave to the file: links with the places that they lead to, and the structure of what is drawn. */
export type SetPages = Pick<Sheet, "links" | "places"> & { readonly structure: Pick<Sheet["structure"], "root"> };

/** What of the model is not on its pages. */
export type Properties = Pick<
  DocumentModel,
  "title" | "author" | "subject" | "keywords" | "locale" | "producedOn" | "fingerprint" | "attachment"
>;

/**
 * Finishes a PDF that jsPDF set: links, structure, properties and the plan go into it, everything that is not a stream
 * is compressed, and the whole is sealed. The same bytes and model give the same bytes.
 */
export function finishPdf(
  bytes: Uint8Array,
  { links, places, structure }: SetPages,
  { title, author, subject, keywords, locale, producedOn, fingerprint, attachment }: Properties,
): Uint8Array {
  const objects = readPdfObjects(bytes);
  const pages = pagesOf(objects);
  const linkIds = addLinks(objects, pages, links, places, pages.length);
  addStructure(objects, pages, structure.root, linkIds, pages.length);
  addMetadata(objects, {
    title: plainText(title),
    author: plainText(author),
    subject,
    keywords,
    locale,
    producedOn,
  });
  attachPlan(objects, { ...attachment, fingerprint }, producedOn);
  return sealPdf(writePdfObjects(objects));
}
