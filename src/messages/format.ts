import { type Formatters, IntlMessageFormat } from "intl-messageformat";

export type MessageValue = string | number;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A minus sign, as wide as a digit, in place of the hyphen that `Intl` writes in English; none before a written 0. */
const withMinusSign = (written: string) => written.replace(/^-/, /[1-9]/.test(written) ? "−" : "");

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number format with a true minus sign, made once. */
function numberFormat(locale: string | string[] | undefined, options: Intl.NumberFormatOptions = {}) {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key);
  if (known) return known;
  // Italian writes 1600 beside 16.500; in a column, both have their point.
  const made = new Intl.NumberFormat(locale, { useGrouping: "always", ...options });
  const { format: write } = made;
  const format: Intl.NumberFormat["format"] = (value: number | bigint) => withMinusSign(write(value));
  const signed = Object.defineProperty(made, "format", { value: format });
  numberFormats.set(key, signed);
  return signed;
}

/** So that numbers within messages are written like all others. */
const formatters: Formatters = {
  getNumberFormat: numberFormat,
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (...args) => new Intl.PluralRules(...args),
};

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Fills the placeholders of one ICU message.
 *
 * @param message Text in ICU MessageFormat, without rich-text tags.
 * @param values One value for each placeholder.
 * @param locale BCP 47 tag that decides plural forms and digits.
 */
export function format(message: string, values: MessageValues = {}, locale = "en"): string {
  const key = `${locale} ${message}`;
  let compiled = parsed.get(key);
  if (!compiled) {
    compiled = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, formatters });
    parsed.set(key, compiled);
  }
  return String(compiled.format(values));
}

/**
 * Numbers as the locale writes them, with at most `digits` decimals.
 *
 * @param least Decimals that are written even where they are 0, so that figures of a column line up.
 */
export function formatNumber(value: number, locale = "en", digits = 1, least = 0): string {
  return numberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: least }).format(value);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Names joined as the locale joins a list: "A, B and C". */
export function formatList(names: readonly string[], locale = "en"): string {
  // One name is most lists of a large table, and a format takes longer to make than thousands of lists.
  if (names.length === 1) return names[0] ?? "";
  const known = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction" });
  listFormats.set(locale, known);
  return known.format(names);
}

/** An ISO date as the locale writes a day; any other text, and a day that no calendar has, as it is. */
export function formatDay(isoDate: string, locale = "en"): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return isoDate;
  // biome-ignore lint/style/noRestrictedGlobals: this reads no clock.
  const time = Date.UTC(year, month - 1, day);
  // biome-ignore lint/style/noRestrictedGlobals: this reads no clock.
  const isReal = new Date(time).toISOString().startsWith(isoDate);
  if (!isReal) return isoDate;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(time);
}

/** Day and minute as the locale writes them, in this computer's time zone. */
export function formatMoment(milliseconds: number, locale = "en"): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
}

const collators = new Map<string, Intl.Collator>();

/** Order of two names for people: numbers within them by value, so that “Branch 9” is before “Branch 10”. */
export function compareNames(one: string, other: string, locale = "en"): number {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator.compare(one, other);
}
