import { IntlMessageFormat } from "intl-messageformat";

export type MessageValue = string | number;
export type MessageValues = Readonly<Record<string, MessageValue>>;

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
    compiled = new IntlMessageFormat(message, locale, undefined, {
      ignoreTag: true,
    });
    parsed.set(key, compiled);
  }
  return String(compiled.format(values));
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Numbers as the locale writes them, with at most `digits` decimals.
 *
 * @param least Decimals that are written even where they are 0, so that figures of a column line up.
 */
export function formatNumber(value: number, locale = "en", digits = 1, least = 0): string {
  const key = `${locale} ${digits} ${least}`;
  const known = numberFormats.get(key);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: least });
  numberFormats.set(key, made);
  return made.format(value);
}

/** Names joined as the locale joins a list: "A, B and C". */
export function formatList(names: readonly string[], locale = "en"): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}
