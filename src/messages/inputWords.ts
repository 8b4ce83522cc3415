import type { Language } from "#core/plan/languages.ts";
import { englishInputs } from "./en/englishInputs.ts";
import { italianInputs } from "./it/italianInputs.ts";
import { addInputs, type InputWords } from "./loadWords.ts";
import type { InputMessages } from "./messages.ts";
import type { Words } from "./words.ts";

export type { InputWords };

const everyLanguage: Readonly<Record<Language, InputMessages>> = { en: englishInputs, it: italianInputs };

/** Adds the words of the inputs to those of a language, at once: for tests, where a browser has `loadInputWords`. */
export const withInputWords = (words: Words): InputWords => addInputs(words, everyLanguage[words.language]);
