import { strToU8 } from "fflate";
import { withEntry } from "./pdfDictionary.ts";
import { addObject, changeObject, type PdfObjects } from "./pdfObjects.ts";

/** What a file says of itself to programs that look for it. */
export type Metadata = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** ISO date. */
  readonly producedOn: string;
};

/**
 * Adds the document's properties as XMP, and has readers show its title rather than its file name.
 *
 * @see ISO 16684-1 (XMP); ISO 32000-1:2008, 14.3.2
 */
export function addMetadata(objects: PdfObjects, metadata: Metadata): void {
  const id = addObject(objects, "<</Type /Metadata /Subtype /XML>>", strToU8(packet(metadata)));
  changeObject(objects, objects.root, (catalog) =>
    withEntry(withEntry(catalog, "/Metadata", `${id} 0 R`), "/ViewerPreferences", "<</DisplayDocTitle true>>"),
  );
}

function packet({ title, author, subject, keywords, locale, producedOn }: Metadata): string {
  const moment = `${producedOn}T00:00:00Z`;
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return [
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">`,
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${inLanguage(title)}</dc:title>`,
    ...(author === "" ? [] : [`<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    `<dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    `<xmp:CreatorTool>Portolan</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="r"?>`,
  ].join("\n");
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
