import { isDateFormat, type NumberFormat, numberFormat } from "./numberFormat.ts";
import { escapeXml, type XmlTag, xmlAttribute, xmlTags } from "./xmlTags.ts";

/** Built-in formats that show more than their number, besides dates. ECMA-376-1 (2016), 18.8.30, read 2026-11-24. */
const builtIn: Readonly<Record<string, string>> = { "9": "0%", "10": "0.00%" };

const isOpening = ({ isClosing }: XmlTag) => !isClosing;

/** The number format of each style of cells; `null` for one that shows no more than the number. */
function formatsOf(styles: string): readonly (NumberFormat | null)[] {
  const codes = new Map<string, string>();
  const formats: (NumberFormat | null)[] = [];
  const bases: (string | null)[] = [];
  let list: "cellXfs" | "cellStyleXfs" | null = null;
  for (const tag of xmlTags(styles, ["numFmt", "cellXfs", "cellStyleXfs", "xf"])) {
    const id = xmlAttribute(tag, "numFmtId");
    if (tag.name === "numFmt" && id !== null) codes.set(id, xmlAttribute(tag, "formatCode") ?? "");
    if (tag.name === "cellXfs" || tag.name === "cellStyleXfs") list = tag.isClosing ? null : tag.name;
    if (tag.name !== "xf" || tag.isClosing || list === null) continue;
    if (list === "cellStyleXfs") bases.push(id);
    else {
      const own = id ?? bases[Number(xmlAttribute(tag, "xfId") ?? "0")] ?? "0";
      const code = codes.get(own) ?? builtIn[own];
      formats.push(code === undefined ? null : numberFormat(code));
    }
  }
  return formats;
}

/**
 * Leaves of every format that a workbook defines only whether it is one of dates. The reader of workbooks knows dates by
 * the words of their format, and misses those of some languages.
 */
function withPlainFormats(styles: string) {
  let [text, last] = ["", 0];
  for (const tag of [...xmlTags(styles, ["numFmt"])].filter(isOpening)) {
    const code = isDateFormat(xmlAttribute(tag, "formatCode") ?? "") ? "yyyy-mm-dd" : "0";
    const id = escapeXml(xmlAttribute(tag, "numFmtId") ?? "");
    text += `${styles.slice(last, tag.from)}<numFmt numFmtId="${id}" formatCode="${code}"${tag.isEmpty ? "/" : ""}>`;
    last = tag.to;
  }
  return text + styles.slice(last);
}

/** What the styles of a workbook say of its numbers, and the styles as its reader understands them. */
export const readStyles = (styles: string) => ({ formats: formatsOf(styles), plain: withPlainFormats(styles) });
