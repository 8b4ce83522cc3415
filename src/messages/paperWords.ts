import type { Language } from "#core/plan/languages.ts";
import { englishOnPaper } from "./en/englishOnPaper.ts";
import { italianOnPaper } from "./it/italianOnPaper.ts";
import { addPaper, type PaperWords } from "./loadWords.ts";
import type { PaperMessages } from "./messages.ts";
import { wordsOf } from "./words.ts";

export type { PaperWords };

const everyLanguage: Readonly<Record<Language, PaperMessages>> = { en: englishOnPaper, it: italianOnPaper };

/** The words of a language for the document and the command line, at once: a worker has `loadPaperWords`. */
export const paperWordsOf = (language: Language): PaperWords => addPaper(wordsOf(language), everyLanguage[language]);
