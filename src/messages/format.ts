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
  const made = new Intl.NumberFormat(locale, options);
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

/** Names joined as the locale joins a list: "A, B and C". */
export function formatList(names: readonly string[], locale = "en"): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}
