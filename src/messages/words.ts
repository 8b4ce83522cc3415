import type { Language } from "#core/plan/languages.ts";
import { english } from "./en/english.ts";
import { italian } from "./it/italian.ts";
import type { Messages } from "./messages.ts";
import { type Words, wordsIn } from "./wordsIn.ts";

export type { Language, Words };

const everyLanguage: Readonly<Record<Language, Messages>> = { en: english, it: italian };

const known = new Map<Language, Words>();

/**
 * The words of a language, at once. For the terminal and for tests: a browser would have to load every language for it,
 * and has `loadWords`.
 */
export function wordsOf(language: Language): Words {
  const words = known.get(language) ?? wordsIn(language, everyLanguage[language]);
  known.set(language, words);
  return words;
}
