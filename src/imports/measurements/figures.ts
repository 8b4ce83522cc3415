/** A number as programs print it, with a decimal point or comma. */
export const toNumber = (text: string): number => Number(text.replace(",", "."));

/** A time in milliseconds, or the most that it can be. */
export type Time = { readonly ms: number; readonly isUpperBound: boolean };

/** How programs write a time, as the source of a regular expression: "12 ms", "<1ms", "1,5 ms", "8мсек". */
export const timePattern = String.raw`(?:<\s?)?(?<![\p{L}\d.,-])\d{1,9}(?:[.,]\d{1,9})?\s{0,3}(?:ms|мсек|мс|毫秒)(?![\p{L}\d])`;

/** Spanish Windows leaves out the s: "tiempo<1m". Only behind a sign is that no other unit. */
const shortTimePattern = String.raw`(?:<|=)\s?\d{1,9}m(?![\p{L}\d])`;

const times = new RegExp(`${timePattern}|${shortTimePattern}`, "giu");

/** Every time of a line, in order. */
export const timesIn = (text: string): readonly Time[] => [...text.matchAll(times)].map(([found]) => timeOf(found));

/** A time as it was found. */
export const timeOf = (found: string): Time => ({
  ms: toNumber(/\d[\d.,]*/.exec(found)?.[0] ?? ""),
  isUpperBound: found.startsWith("<"),
});

/** The figures of several times. */
export type Extremes = { readonly least: number; readonly mean: number; readonly most: number };

/** Whether a minimum, an average and a maximum can be those of the same times. */
export const isOrdered = ({ least, mean, most }: Extremes): boolean => least <= mean && mean <= most;

/** Least, mean and most; `null` of nothing. */
export function spreadOf(values: readonly number[]): Extremes | null {
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // A sum of many equal fractions may end a hair beside them.
  return { least, mean: Math.min(most, Math.max(least, rounded(total / values.length))), most };
}

/** Mean absolute difference of consecutive times; `null` of fewer than two. */
export function jitterOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const differences = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return rounded(differences.reduce((sum, value) => sum + value, 0) / differences.length);
}

/** To a thousandth, finer than any of these programs measure. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
