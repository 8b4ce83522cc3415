/** The sign before the decimals, where the caller knows it. */
export type DecimalMark = "." | ",";

/** A number as somebody wrote it, and what follows it (a unit, a percent sign); or why it is none. */
export type CellNumber =
  | { readonly value: number; readonly rest: string }
  | { readonly problem: "not-a-number" | "ambiguous-number" };

const numberAndRest = /^([-+\u2212]?)([.,]?\d[\d.,'\u2019\s]*?)\s*([^\d.,'\u2019\s].*)?$/s;
/** Groups of three that only grouping explains, or a plain number; one mark may start decimals. */
const spaced = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const pointsGroup = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const commasGroup = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
const couldBeEither = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The digits with a point before the decimals; `null` if no rule reads them. */
function digitsOf(text: string, mark: DecimalMark | null) {
  if (spaced.test(text)) return text.replace(/[ ']/g, "").replace(",", ".");
  if (couldBeEither.test(text)) {
    if (mark === null) return "ambiguous";
    return text.includes(mark) ? text.replace(",", ".") : text.replace(/[.,]/, "");
  }
  if (plain.test(text)) return text.replace(",", ".");
  if (pointsGroup.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return commasGroup.test(text) ? text.replaceAll(",", "") : null;
}

/**
 * Reads the number that a cell begins with, grouped and marked as any of the five languages does.
 *
 * "1.234" and "1,234" are a thousand to some readers and little more than one to others: they are refused unless
 * `mark` is known.
 */
export function cellNumber(text: string, mark: DecimalMark | null): CellNumber {
  const found = numberAndRest.exec(text.trim());
  if (!found) return { problem: "not-a-number" };
  const [, sign, written = "", rest = ""] = found;
  const digits = digitsOf(written.replace(/\s/g, " ").replaceAll("\u2019", "'"), mark);
  if (digits === null) return { problem: "not-a-number" };
  if (digits === "ambiguous") return { problem: "ambiguous-number" };
  const value = Number(digits);
  return { value: sign === "" || sign === "+" ? value : -value, rest: rest.trim() };
}
