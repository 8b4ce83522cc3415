import { cleanText } from "../cleanText.ts";

/** Signs that mean something to Markdown wherever they stand. */
const meaning = /[\\`*_[\]<>|~&#$!]/g;

/** Beginnings of addresses, which GitHub makes links of. */
const addresses = /(https?|ftp|www)([:.])/gi;

/** Signs that mean something at the beginning of a line: bullets, numbers of a list, lines under headings. */
const beginning = /^(\s*)([-+=]|\d+[.)](?=\s|$))/;

/** Text as Markdown that shows it letter by letter, on one line. */
export const plainMarkdown = (text: string): string =>
  cleanText(text)
    .replace(meaning, "\\$&")
    .replace(addresses, "$1\\$2")
    .replace(beginning, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`)
    .trim();

/** Text for machines: as code, unless it holds what would end the code or the cell. */
export const codeMarkdown = (text: string): string =>
  /[`|]/.test(text) || text.trim() === "" ? plainMarkdown(text) : `\`${cleanText(text).trim()}\``;
