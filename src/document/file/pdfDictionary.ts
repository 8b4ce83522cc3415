import { afterSpace, endOfValue } from "./pdfSyntax.ts";

/** A name with its solidus, as it stands in the file: `/Type`. */
export type PdfName = `/${string}`;

type Entry = { readonly name: string; readonly start: number; readonly end: number };

/** The value of an entry as it stands in a dictionary's text, or `undefined` where there is none. */
export function entryOf(dictionary: string, name: PdfName): string | undefined {
  const entry = entriesOf(dictionary).find((one) => one.name === name);
  return entry && dictionary.slice(entry.start, entry.end);
}

/** A dictionary's text with one entry set: in its place when it was there, else behind all others. */
export function withEntry(dictionary: string, name: PdfName, value: string): string {
  const entry = entriesOf(dictionary).find((one) => one.name === name);
  if (entry) return `${dictionary.slice(0, entry.start)} ${value}${dictionary.slice(entry.end)}`;
  const end = dictionary.lastIndexOf(">>");
  if (end < 0) throw new Error(`This is no dictionary: ${dictionary.slice(0, 80)}`);
  return `${dictionary.slice(0, end).trimEnd()}\n${name} ${value}\n${dictionary.slice(end)}`;
}

/** The id in a reference such as `12 0 R`, or `undefined` for any other value. */
export function referredId(value: string | undefined): number | undefined {
  const [, id] = /^\s*(\d+) \d+ R\s*$/.exec(value ?? "") ?? [];
  return id === undefined ? undefined : Number(id);
}

/** Entries up to the first that is malformed. */
function entriesOf(dictionary: string): readonly Entry[] {
  const entries: Entry[] = [];
  let at = dictionary.indexOf("<<") + 2;
  if (at < 2) return entries;
  for (;;) {
    const key = afterSpace(dictionary, at);
    const keyEnd = endOfValue(dictionary, key);
    if (dictionary[key] !== "/" || keyEnd < 0) return entries;
    const start = afterSpace(dictionary, keyEnd);
    const end = endOfValue(dictionary, start);
    if (end < 0) return entries;
    entries.push({ name: dictionary.slice(key, keyEnd), start, end });
    at = end;
  }
}
