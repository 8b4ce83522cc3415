import papaparse from "papaparse/papaparse.min.js";
import { failure, type Result } from "#core/result.ts";
import { type SheetProblem, sheetLimits, sheetOf, tooLarge } from "./sheet.ts";
import type { Sheet } from "./sheetShape.ts";

/** In browsers, in workers and in Node alike, though not in the language. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Told by Excel itself: a first line that names the separator. */
const separatorLine = /^sep=([^\r\n])(?=[\r\n])/i;

type Configuration = Parameters<typeof papaparse.parse>[1];

/** A quote that never ends swallows the rest of the sheet. */
const hasOpenQuote = ({ errors }: ReturnType<typeof papaparse.parse>) =>
  errors.some(({ code }) => code === "MissingQuotes");

/** Rows of a text, in which a quote that never ends is a character like any other. */
function parse(text: string, configuration: Configuration) {
  const parsed = papaparse.parse(text, configuration);
  return hasOpenQuote(parsed) ? papaparse.parse(text, { ...configuration, quoteChar: "\u0000" }) : parsed;
}

const beginning = { preview: 10, skipEmptyLines: true } as const;

/** Whether each of the first lines with text has the same number of cells, two or more. */
function isEven(text: string, delimiter: string) {
  const { data } = parse(text, { ...beginning, delimiter });
  return data.every((row) => row.length > 1 && row.length === data[0]?.length);
}

/**
 * Tabs and semicolons come first, since where they separate, commas may be decimals or parts of an address. The rest
 * is Papa Parse's guess; where it finds none there is one column, for which any separator will do that is not there.
 */
function delimiterOf(text: string) {
  const even = ["\t", ";"].find((delimiter) => isEven(text, delimiter));
  if (even) return even;
  const guess = { ...beginning, delimitersToGuess: ["\t", ";", ",", "|"] };
  const first = papaparse.parse(text, guess);
  // Papa Parse guesses with quotes whatever the configuration says of them.
  const { meta, errors } = hasOpenQuote(first) ? papaparse.parse(text.replaceAll('"', ""), guess) : first;
  return errors.some(({ code }) => code === "UndetectableDelimiter") ? "\t" : meta.delimiter;
}

/**
 * Reads what a spreadsheet puts on the clipboard, or the text of a CSV file.
 *
 * @param text Separated by tabs, semicolons, commas or bars, which is detected; with quotes as spreadsheets write them.
 * @returns One sheet without a name, or why there is none.
 */
export function readDelimitedText(text: string): Result<Sheet, SheetProblem> {
  if (text.length > sheetLimits.characters) return tooLarge("characters");
  const bare = text.replace(/^\ufeff/, "").replaceAll("\u0000", "");
  if (bare.trim() === "") return failure({ code: "sheet/empty" });
  const separator = separatorLine.exec(bare)?.[1];
  const table = separator ? bare.slice("sep=?".length) : bare;
  return sheetOf("", parse(table, { delimiter: separator ?? delimiterOf(table) }).data);
}

/** The text of bytes: of a byte order mark's encoding, else UTF-8, else what Western Windows writes. */
function decode(bytes: Uint8Array) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Reads the bytes of a CSV or text file, in the encodings that spreadsheets write.
 *
 * @returns One sheet without a name, or why there is none.
 */
export function readCsvBytes(bytes: ArrayBuffer): Result<Sheet, SheetProblem> {
  if (bytes.byteLength > sheetLimits.bytes) return tooLarge("bytes");
  return readDelimitedText(decode(new Uint8Array(bytes)));
}
