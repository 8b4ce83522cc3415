/** A unit of bit rate; "bytes" also where a capital B, as in MBps, may mean either. */
export type RateUnit =
  | { readonly kind: "known"; readonly kbpsPerUnit: number }
  | { readonly kind: "bytes" }
  | { readonly kind: "unknown" };

const kbpsPerPrefix: Readonly<Record<string, number>> = { k: 1, m: 1000, g: 1_000_000 };
const kbpsPerBit = 0.001;

/** Prefix, what is counted, and that it is counted each second. */
const spelling = /^(kilo|mega|giga|[kmg])?(bits?|bytes?|octets?|b|o)(ps|\/s(?:ec|ek|econd[eo]?)?)?$/i;

const unknown: RateUnit = { kind: "unknown" };

const ofPrefix = (prefix: string): RateUnit => {
  const kbpsPerUnit = kbpsPerPrefix[prefix.charAt(0).toLowerCase()];
  return kbpsPerUnit === undefined ? unknown : { kind: "known", kbpsPerUnit };
};

const isBits = (counted: string) => counted === "b" || /^bits?$/i.test(counted);

/** "Mégaoctets" as "Megaoctets", without a full stop after an abbreviation. */
const plainWord = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/\.$/, "");

function unitOf(word: string): RateUnit {
  const [whole, prefix = "", counted = "", perSecond = ""] = spelling.exec(plainWord(word)) ?? [];
  if (whole === undefined || (prefix === "" && perSecond === "")) return unknown;
  if (!isBits(counted)) return { kind: "bytes" };
  return prefix === "" ? { kind: "known", kbpsPerUnit: kbpsPerBit } : ofPrefix(prefix);
}

/**
 * Reads the unit after the number of a cell, where a prefix alone is enough: "10M".
 *
 * @param unit Not empty.
 */
export function rateUnitOfCell(unit: string): RateUnit {
  const word = plainWord(unit.replace(/\s*\/\s*/g, "/"));
  return /^[kmg]$/i.test(word) ? ofPrefix(word) : unitOf(word);
}

/** The words of a header, with the brackets around a single one. */
const headerWord = /([([{]\s*)?([^\s()[\]{}_,;:|\u2013\u2014-]+)(\s*[)\]}])?/gu;

function unitOfHeaderWord(open: string | undefined, word: string, close: string | undefined): RateUnit {
  const isBracketed = open !== undefined && close !== undefined;
  if (/^[kmg]$/i.test(word)) return isBracketed ? ofPrefix(word) : unknown;
  // "Go" and "Mo" are words too.
  return /^[kmg]o$/i.test(word) && !isBracketed ? unknown : unitOf(word);
}

const isSame = (a: RateUnit, b: RateUnit) =>
  a.kind === b.kind && (a.kind !== "known" || b.kind !== "known" || a.kbpsPerUnit === b.kbpsPerUnit);

/**
 * Finds the unit of bit rate that a header cell names: "Upload (Mbit/s)".
 *
 * @returns The unit, unknown also where none, or where several are named; `isRate` if it can be of nothing but a rate,
 *   which a letter in brackets can; and the header without the unit.
 */
export function rateUnitOfHeader(header: string) {
  const found: RateUnit[] = [];
  let isRate = false;
  const spaced = header.replace(/\s*\/\s*/g, "/").replace(/([a-z])(?=[KMG]b(?:ps|it))/g, "$1 ");
  const rest = spaced.replace(headerWord, (whole, open?: string, word = "", close?: string) => {
    const unit = unitOfHeaderWord(open, word, close);
    if (unit.kind === "unknown") return whole;
    found.push(unit);
    isRate ||= word.length > 1;
    return " ";
  });
  const [first = unknown, ...others] = found;
  return { unit: others.every((other) => isSame(first, other)) ? first : unknown, isRate, rest };
}
