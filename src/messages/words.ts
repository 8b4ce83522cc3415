import { english } from "./en/english.ts";
import { format, formatList, formatNumber, type MessageValues } from "./format.ts";

/** The text of every message in one language. */
export type Messages = typeof english;

export type Language = "en";

const languages: Readonly<Record<Language, Messages>> = { en: english };

/** The locale that decides plural forms, digits and lists of each language. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB" };

/** One language's messages, with the means to fill them. */
export type Words = {
  readonly language: Language;
  readonly messages: Messages;
  /** Fills an ICU message; the message comes from `messages`. */
  readonly say: (message: string, values?: MessageValues) => string;
  readonly number: (value: number, digits?: number) => string;
  /** With exactly so many decimals, for the figures of a column. */
  readonly fixed: (value: number, digits: number) => string;
  readonly list: (names: readonly string[]) => string;
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const locale = locales[language];
  return {
    language,
    messages: languages[language],
    say: (message, values) => format(message, values, locale),
    number: (value, digits) => formatNumber(value, locale, digits),
    fixed: (value, digits) => formatNumber(value, locale, digits, digits),
    list: (names) => formatList(names, locale),
  };
}
