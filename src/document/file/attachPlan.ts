import { strToU8, zlibSync } from "fflate";
import { entryOf, type PdfName, referredId, withEntry } from "./pdfDictionary.ts";
import { addObject, changeObject, objectOf, type PdfObjects } from "./pdfObjects.ts";
import { pdfDate, pdfText } from "./pdfText.ts";
import { planKeys } from "./planKeys.ts";
import { unsealed } from "./seal.ts";

/** The plan that a document was made of, as a file inside it. */
export type PlanAttachment = {
  readonly fileName: string;
  /** The plan as the text of a file. */
  readonly text: string;
  /** What a reader of the list of attachments is told. */
  readonly description: string;
  /** What is printed on the pages. */
  readonly fingerprint: string;
};

/**
 * Embeds a plan as the source that a document was made of, beside whatever the catalog has already.
 *
 * @param modifiedOn ISO date.
 * @see ISO 32000-1:2008, 7.11.4 (embedded files); ISO 32000-2:2020, 14.13 (associated files)
 */
export function attachPlan(objects: PdfObjects, attachment: PlanAttachment, modifiedOn: string): void {
  const { fileName, text, description, fingerprint } = attachment;
  const bytes = strToU8(text);
  const embedded = addObject(
    objects,
    [
      "<< /Type /EmbeddedFile /Subtype /application#2Fjson",
      `/Params << /Size ${bytes.length} /ModDate ${pdfDate(modifiedOn)} >>`,
      `${planKeys.fingerprint} ${pdfText(fingerprint)}`,
      `${planKeys.seal} <${unsealed}>`,
      "/Filter /FlateDecode >>",
    ].join("\n"),
    zlibSync(bytes, { level: 9 }),
  );
  const name = pdfText(fileName);
  const specification = addObject(
    objects,
    [
      `<< /Type /Filespec /F ${pdfText(asciiName(fileName))} /UF ${name} /Desc ${pdfText(description)}`,
      `/AFRelationship /Source /EF << /F ${embedded} 0 R /UF ${embedded} 0 R >> >>`,
    ].join("\n"),
  );
  changeIn(objects, objects.root, "/Names", "<< >>", (names) =>
    withEntry(names, "/EmbeddedFiles", `<< /Names [${name} ${specification} 0 R] >>`),
  );
  changeIn(objects, objects.root, "/AF", "[]", (files) => files.replace(/\]$/, ` ${specification} 0 R]`));
}

/** Changes the value of an entry of an object, in the object that it refers to when it does. */
function changeIn(
  objects: PdfObjects,
  id: number,
  name: PdfName,
  missing: string,
  change: (value: string) => string,
): void {
  const value = entryOf(objectOf(objects, id).text, name);
  const elsewhere = referredId(value);
  if (elsewhere !== undefined) changeObject(objects, elsewhere, change);
  else changeObject(objects, id, (text) => withEntry(text, name, change(value ?? missing)));
}

/** A name for readers that know no other letters. */
const asciiName = (fileName: string) => fileName.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
