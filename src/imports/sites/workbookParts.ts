import { xmlAttribute, xmlTags } from "./xmlTags.ts";

/** The unpacked files of a workbook, by their path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** In browsers, in workers and in Node alike, though not in the language. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The text of a part; empty if there is none. */
export const textOfPart = (part: Uint8Array | undefined) => (part ? new TextDecoder("utf-8").decode(part) : "");

/** Targets are relative to the folder of the workbook, unless they begin at the root. */
const pathOf = (target: string) => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

/**
 * Finds which part is which, as the workbook's relationships say.
 *
 * @returns The name of each sheet by its path, and the path of the styles.
 */
export function partsOfWorkbook(parts: WorkbookParts) {
  const nameOfId = new Map<string, string>();
  for (const tag of xmlTags(textOfPart(parts["xl/workbook.xml"]), ["sheet"])) {
    nameOfId.set(xmlAttribute(tag, "r:id") ?? xmlAttribute(tag, "id") ?? "", xmlAttribute(tag, "name") ?? "");
  }
  const sheetNames = new Map<string, string>();
  let styles = "xl/styles.xml";
  for (const tag of xmlTags(textOfPart(parts["xl/_rels/workbook.xml.rels"]), ["Relationship"])) {
    const type = xmlAttribute(tag, "Type") ?? "";
    const path = pathOf(xmlAttribute(tag, "Target") ?? "");
    if (type.endsWith("/styles")) styles = path;
    if (type.endsWith("/worksheet")) sheetNames.set(path, nameOfId.get(xmlAttribute(tag, "Id") ?? "") ?? "");
  }
  return { sheetNames, styles };
}
