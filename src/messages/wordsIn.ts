import type { Language } from "#core/plan/languages.ts";
import {
  compareNames,
  format,
  formatDay,
  formatList,
  formatMoment,
  formatNumber,
  type MessageValues,
} from "./format.ts";
import type { Messages } from "./messages.ts";

/** The locale that decides plural forms, digits, dates, lists and the order of names of each language. */
const locales = { en: "en-GB", it: "it" } as const satisfies Record<Language, string>;

type Locale = (typeof locales)[Language];

/** One language's messages, with the means to fill them. */
export type Words = {
  readonly language: Language;
  /** BCP 47 tag of the language as it is written in one country. */
  readonly locale: Locale;
  readonly messages: Messages;
  /** Fills an ICU message; the message comes from `messages`. */
  readonly say: (message: string, values?: MessageValues) => string;
  readonly number: (value: number, digits?: number) => string;
  /** With exactly so many decimals, for the figures of a column. */
  readonly fixed: (value: number, digits: number) => string;
  readonly list: (names: readonly string[]) => string;
  /** A day of the calendar, from an ISO date; a text that is none stays as it is. */
  readonly day: (isoDate: string) => string;
  /** Day and minute in this computer's time zone, from milliseconds since 1970. */
  readonly moment: (milliseconds: number) => string;
  /** Order of two names for people: numbers within them by value, capitals and accents beside their letters. */
  readonly compare: (one: string, other: string) => number;
};

/** The words of a language, from its messages. */
export function wordsIn(language: Language, messages: Messages): Words {
  const locale = locales[language];
  return {
    language,
    locale,
    messages,
    say: (message, values) => format(message, values, locale),
    number: (value, digits) => formatNumber(value, locale, digits),
    fixed: (value, digits) => formatNumber(value, locale, digits, digits),
    list: (names) => formatList(names, locale),
    day: (isoDate) => formatDay(isoDate, locale),
    moment: (milliseconds) => formatMoment(milliseconds, locale),
    compare: (one, other) => compareNames(one, other, locale),
  };
}
