/** A number as programs print it, with a decimal point or comma. */
export const toNumber = (text: string): number => Number(text.replace(",", "."));

/** "12 ms", "=8ms", "<1ms", "1,5 ms": every time of a line, in order. */
export function timesIn(text: string): readonly { readonly ms: number; readonly isUpperBound: boolean }[] {
  return [...text.matchAll(/(<\s?)?(\d{1,9}(?:[.,]\d{1,9})?)\s{0,3}ms(?![a-z])/gi)].map(([, less, digits = ""]) => ({
    ms: toNumber(digits),
    isUpperBound: less !== undefined,
  }));
}

/** The first percentage of a line; `null` without one. */
export function percentIn(text: string): number | null {
  const found = /(\d{1,3}(?:[.,]\d{1,9})?)\s?%/.exec(text);
  return found?.[1] === undefined ? null : toNumber(found[1]);
}

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
