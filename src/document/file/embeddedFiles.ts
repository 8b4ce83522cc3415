import { entryOf } from "./pdfDictionary.ts";
import { afterSpace, codesOf, endOfValue, textOf } from "./pdfSyntax.ts";

/** A file inside a PDF, as it is stored. */
export type EmbeddedFile = {
  readonly dictionary: string;
  /** Offset at which the dictionary begins. */
  readonly dictionaryAt: number;
  /** As its /Filter says; up to the end of the PDF when `isWhole` is false. */
  readonly stream: Uint8Array;
  readonly isWhole: boolean;
};

/** Bytes at which reading a dictionary stops: a hundred times what one of ours takes. */
const longestDictionary = 32_768;

/** Files at which looking for more stops. */
const mostFiles = 100;

/**
 * Finds the files inside a PDF, whoever wrote it: their streams always stand open in it, since no stream may be in a
 * stream of objects. It goes through the bytes once and never back, so that no PDF takes longer than its length asks.
 *
 * @returns In the order of the file; none for bytes that are no PDF.
 */
export function embeddedFiles(bytes: Uint8Array): readonly EmbeddedFile[] {
  const source = codesOf(bytes);
  const found: EmbeddedFile[] = [];
  let at = 0;
  while (found.length < mostFiles) {
    const keyword = indexOf(bytes, objectKeyword, at);
    if (keyword < 0) break;
    const start = afterSpace(source, keyword + objectKeyword.length);
    at = start;
    if (bytes[start] !== 0x3c || bytes[start + 1] !== 0x3c) continue;
    const end = endOfValue(source, start, Math.min(bytes.length, start + longestDictionary));
    if (end < 0) {
      at = Math.max(start, -1 - end);
      continue;
    }
    at = afterSpace(source, end);
    if (!standsAt(bytes, streamKeyword, at)) continue;
    const dictionary = textOf(bytes.subarray(start, end));
    const from = afterLineEnd(bytes, at + streamKeyword.length);
    const to = endOfStream(bytes, from, Number(entryOf(dictionary, "/Length") ?? Number.NaN));
    at = to.next;
    if (entryOf(dictionary, "/Type") !== "/EmbeddedFile") continue;
    found.push({ dictionary, dictionaryAt: start, stream: bytes.subarray(from, to.end), isWhole: to.isWhole });
  }
  return found;
}

/** Where bytes first stand at or behind an index, or -1. */
export function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  let at = bytes.indexOf(wanted[0] ?? 0, from);
  while (at >= 0 && !standsAt(bytes, wanted, at)) at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  return at;
}

/** The bytes of an ASCII word of PDF's. */
export const keyword = (word: string): Uint8Array => Uint8Array.from(word, (character) => character.charCodeAt(0));

const objectKeyword = keyword(" obj");
const streamKeyword = keyword("stream");
const endKeyword = keyword("endstream");

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 13 ? at + 1 : at;
  return bytes[afterReturn] === 10 ? afterReturn + 1 : afterReturn;
}

/** The end that the length gives when `endstream` stands there; else the next `endstream`, whatever the length says. */
function endOfStream(bytes: Uint8Array, from: number, length: number) {
  if (Number.isInteger(length) && length >= 0 && from + length <= bytes.length) {
    const next = afterLineEnd(bytes, from + length);
    if (standsAt(bytes, endKeyword, next)) return { end: from + length, next, isWhole: true };
  }
  const end = indexOf(bytes, endKeyword, from);
  return end < 0
    ? { end: bytes.length, next: bytes.length, isWhole: false }
    : { end, next: end + endKeyword.length, isWhole: true };
}
