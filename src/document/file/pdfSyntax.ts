/** Characters or bytes, one code each. A text of a PDF holds one byte in each character. */
export type Codes = { readonly length: number; readonly charCodeAt: (index: number) => number };

/** Bytes seen as codes, without copying them. */
export const codesOf = (bytes: Uint8Array): Codes => ({
  length: bytes.length,
  charCodeAt: (index) => bytes[index] ?? Number.NaN,
});

/** The text of some bytes, one character for each. */
export function textOf(bytes: Uint8Array): string {
  // In pieces, since a call takes only so many arguments.
  const step = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += step)
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  return text;
}

/** Where white space and comments that begin here end. */
export function afterSpace(source: Codes, start: number): number {
  let at = start;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === percent) at = endOfLine(source, at);
    else if (!isSpace(code)) break;
  }
  return at;
}

/**
 * Where the value that begins here ends: a number, string, name, keyword, reference, array or dictionary.
 *
 * @param limit Index at which reading stops.
 * @returns The index behind the value; `-1 - index` of where reading stopped when no whole value stands here.
 * @see ISO 32000-1:2008, 7.2 and 7.3
 */
export function endOfValue(source: Codes, start: number, limit = source.length): number {
  let depth = 0;
  let at = start;
  while (at < limit) {
    at = afterSpace(source, at);
    if (at >= limit) break;
    const code = source.charCodeAt(at);
    if (code === openingParenthesis) at = endOfString(source, at, limit);
    else if (code === openingAngle && source.charCodeAt(at + 1) !== openingAngle) at = endOfHex(source, at, limit);
    else if (code === openingAngle || code === openingBracket) {
      depth += 1;
      at += code === openingAngle ? 2 : 1;
    } else if (code === closingAngle || code === closingBracket) {
      depth -= 1;
      at += code === closingAngle ? 2 : 1;
    } else {
      const end = endOfRegular(source, at, limit);
      if (end === at) break;
      at = depth === 0 ? endOfReference(source, at, end, limit) : end;
    }
    if (at > limit || depth < 0) break;
    if (depth === 0) return at;
  }
  return -1 - Math.min(at, limit);
}

const percent = 0x25;
const openingParenthesis = 0x28;
const closingParenthesis = 0x29;
const backslash = 0x5c;
const openingAngle = 0x3c;
const closingAngle = 0x3e;
const openingBracket = 0x5b;
const closingBracket = 0x5d;

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0;

/** `( ) < > [ ] { } / %` end names and numbers. */
const delimiters = new Set(Array.from("()<>[]{}/%", (character) => character.charCodeAt(0)));

const isRegular = (code: number) => !isSpace(code) && !delimiters.has(code);

function endOfLine(source: Codes, start: number): number {
  let at = start;
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at += 1;
  return at;
}

function endOfString(source: Codes, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === openingParenthesis) depth += 1;
    else if (code === closingParenthesis) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return limit + 1;
}

function endOfHex(source: Codes, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1) if (source.charCodeAt(at) === closingAngle) return at + 1;
  return limit + 1;
}

/** The end of a name with its solidus, a number or a keyword; `start` itself where none begins. */
function endOfRegular(source: Codes, start: number, limit: number): number {
  let at = source.charCodeAt(start) === 0x2f ? start + 1 : start;
  while (at < limit && isRegular(source.charCodeAt(at))) at += 1;
  return at;
}

/** The end of `12 0 R` when a number that ends at `end` begins one. */
function endOfReference(source: Codes, start: number, end: number, limit: number): number {
  if (!isDigits(source, start, end)) return end;
  const generation = afterSpace(source, end);
  const generationEnd = endOfRegular(source, generation, limit);
  if (generationEnd === generation || !isDigits(source, generation, generationEnd)) return end;
  const keyword = afterSpace(source, generationEnd);
  const keywordEnd = endOfRegular(source, keyword, limit);
  return keywordEnd === keyword + 1 && source.charCodeAt(keyword) === 0x52 ? keywordEnd : end;
}

function isDigits(source: Codes, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return end > start;
}
