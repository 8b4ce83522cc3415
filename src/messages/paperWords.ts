import { englishOnPaper } from "./en/englishOnPaper.ts";
import { type Language, type Messages, type Words, wordsOf } from "./words.ts";

/** The words of the screens, and beside them those of the document and the command line. */
export type PaperWords = Words & { readonly messages: Messages & typeof englishOnPaper };

const onPaper: Readonly<Record<Language, typeof englishOnPaper>> = { en: englishOnPaper };

/** The words of a language for the document and the command line. */
export function paperWordsOf(language: Language): PaperWords {
  const words = wordsOf(language);
  return { ...words, messages: { ...words.messages, ...onPaper[language] } };
}
