export type NumberKind = "whole" | "decimal";

export type NumberRange = { readonly least: number; readonly most: number };

/** Why a typed text is no number that the field can take. */
export type NumberProblem = "not-a-number" | "not-whole" | "negative" | "ambiguous" | "too-small" | "too-large";

export type NumberReading = { readonly value: number | null } | { readonly problem: NumberProblem };

/** What some locale puts between groups of digits and none before decimals: spaces, and the apostrophe of the Swiss. */
const groupMarks = /[\s\u00a0\u2009\u202f'’]/g;

/**
 * Reads what somebody typed as a number; nothing typed is "not known", `null`.
 *
 * Spaces and apostrophes may group digits. A point and a comma both start the decimals, whatever the language: people
 * type both, and paste from everywhere. Where one of them could as well group thousands ("1.500" is one and a half in
 * London and fifteen hundred in Rome), the text is refused, not guessed.
 */
export function readNumber(text: string, kind: NumberKind, { least, most }: NumberRange): NumberReading {
  const bare = text.replace(groupMarks, "");
  if (bare === "") return { value: null };
  if (/^[-−]\d/.test(bare)) return { problem: "negative" };
  const parts = /^(\d+)(?:[.,](\d*))?$/.exec(bare);
  if (!parts) return { problem: /^\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(bare) ? "ambiguous" : "not-a-number" };
  const [, whole = "", decimals] = parts;
  if (decimals !== undefined) {
    if (decimals.length === 3 && whole.length <= 3 && whole !== "0") return { problem: "ambiguous" };
    if (kind === "whole") return { problem: "not-whole" };
  }
  const value = Number(`${whole}.${decimals || "0"}`);
  if (value > most) return { problem: "too-large" };
  if (value < least) return { problem: "too-small" };
  return { value };
}

/**
 * A number as `readNumber` reads it again, with the decimal mark of a locale and no grouping.
 *
 * @param locale BCP 47 tag.
 */
export function writeNumber(value: number | null, locale: string): string {
  if (value === null) return "";
  const [whole = "", decimals] = String(value).split(".");
  if (decimals === undefined) return whole;
  const mark = new Intl.NumberFormat(locale).format(0.5).includes(",") ? "," : ".";
  // A fourth decimal tells three of them from thousands.
  return whole + mark + (decimals.length === 3 ? `${decimals}0` : decimals);
}
