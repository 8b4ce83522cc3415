export type NumberKind = "whole" | "decimal";

export type NumberRange = { readonly least: number; readonly most: number };

/** Why a typed text is no number that the field can take. */
export type NumberProblem = "not-a-number" | "not-whole" | "negative" | "ambiguous" | "too-small" | "too-large";

export type NumberReading = { readonly value: number | null } | { readonly problem: NumberProblem };

/** Every space that locales put between groups of digits. */
const spaces = /[\s\u00a0\u2009\u202f]/g;

/**
 * Reads what somebody typed as a number; nothing typed is "not known", `null`.
 *
 * Spaces may group digits. A point and a comma both start the decimals, whatever the language; where one of them
 * could as well group thousands ("1.000") the text is refused, not guessed.
 */
export function readNumber(text: string, kind: NumberKind, { least, most }: NumberRange): NumberReading {
  const bare = text.replace(spaces, "");
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
