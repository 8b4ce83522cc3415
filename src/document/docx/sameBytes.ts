import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** What the library cannot be told. */
export type Settled = {
  /** ISO date; stands for the time at which the file was made. */
  readonly producedOn: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Styles that stand beside the library's own, as XML. */
  readonly styles: string;
};

/** The earliest time that a zip knows, in the time zone of this computer, as zips have it. */
const zipTime = new Date(1980, 0, 1);

/**
 * A Word file without what differs from one making to the next: times, and names that were drawn by lot.
 *
 * @param docx As the library wrote it.
 * @returns Equal bytes for equal documents.
 */
export function sameBytes(docx: Uint8Array, { producedOn, locale, styles }: Settled): Uint8Array<ArrayBuffer> {
  const files = unzipSync(docx);
  const moment = `${producedOn}T00:00:00Z`;
  const named = Object.entries(files).map(([name, bytes]): readonly [string, string | Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
    const text = strFromU8(bytes);
    if (name === "docProps/core.xml")
      return [
        name,
        text
          .replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
          .replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`),
      ];
    // The settings ask for all fields at once; none is marked by itself.
    if (name === "word/document.xml") return [name, inOrder(text.replaceAll(' w:dirty="true"', ""))];
    return [name, name === "word/styles.xml" ? text.replace("</w:styles>", `${styles}</w:styles>`) : text];
  });
  const drawn = new Map<string, string>();
  for (const [name, content] of named) {
    if (!name.endsWith(".rels") || typeof content !== "string") continue;
    for (const [, id = ""] of content.matchAll(/ Id="([^"]*)"/g)) {
      if (!/^rId\d+$/.test(id)) drawn.set(id, `rIdLink${drawn.size + 1}`);
    }
  }
  const zip: Zippable = {};
  for (const [name, content] of named) {
    const settled =
      typeof content === "string" && drawn.size > 0
        ? content.replaceAll(/ (Id|r:id)="([^"]*)"/g, (whole, key, id) => {
            const other = drawn.get(String(id));
            return other === undefined ? whole : ` ${String(key)}="${other}"`;
          })
        : content;
    zip[name] = [typeof settled === "string" ? strToU8(settled) : settled, { mtime: zipTime }];
  }
  return new Uint8Array(zipSync(zip));
}

/** What the library numbers through all documents that it ever wrote, counted within one; what leads to it stands before. */
const counted = [/(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g, /(_Toc)(\d+)/g, /(<wp:docPr id=")(\d+)/g];

function inOrder(xml: string): string {
  return counted.reduce((text, number) => {
    const known = new Map<string, number>();
    return text.replaceAll(number, (_, before: string, found: string) => {
      const place = known.get(found) ?? known.size + 1;
      known.set(found, place);
      return `${before}${place}`;
    });
  }, xml);
}
