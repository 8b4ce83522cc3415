import { englishInputs } from "./en/englishInputs.ts";
import type { Language, Messages, Words } from "./words.ts";

/** The words of the screens, and beside them those of the inputs. */
export type InputWords = Words & { readonly messages: Messages & typeof englishInputs };

const ofInputs: Readonly<Record<Language, typeof englishInputs>> = { en: englishInputs };

const known = new WeakMap<Words, InputWords>();

/** Adds the words of the inputs to those of a language; the same object for the same words. */
export function withInputWords(words: Words): InputWords {
  const found = known.get(words);
  if (found) return found;
  const made = { ...words, messages: { ...words.messages, ...ofInputs[words.language] } };
  known.set(words, made);
  return made;
}
