import english from "hyphen/en-gb/index.js";
import italian from "hyphen/it/index.js";
import type { DocumentModel } from "../documentBlocks.ts";

/** Parts of a word between which it may be divided with a hyphen; a word that may not be divided is one part. */
export type Hyphenate = (word: string) => readonly string[];

const byLocale = { "en-GB": english, it: italian } as const satisfies Record<DocumentModel["locale"], typeof english>;

const softHyphen = "\u00ad";

/** Shorter words are not divided. */
const leastLetters = 7;

/** Divides words by the patterns of a language; what is no word of letters alone is left whole. */
export function hyphensOf(locale: DocumentModel["locale"]): Hyphenate {
  const { hyphenateSync } = byLocale[locale];
  const known = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < leastLetters || !/^[\p{L}’']+[.,;:)]?$/u.test(word)) return [word];
    const found = known.get(word) ?? hyphenateSync(word).split(softHyphen);
    known.set(word, found);
    return found;
  };
}
