import type { Assessment, Boundary, Opening } from "#core/assess/assessment.ts";
import type { PaperWords } from "#messages/paperWords.ts";

/** Openings of one boundary, in the order of the page. */
export type BoundaryGroup = { readonly boundary: Boundary; readonly openings: readonly Opening[] };

/** Openings by who is on the other side; the boundary of the first opening first. */
export function openingsByBoundary({ openings }: Assessment): readonly BoundaryGroup[] {
  const boundaries = [...new Set(openings.map(({ boundary }) => boundary))];
  return boundaries.map((boundary) => ({
    boundary,
    openings: openings.filter((opening) => opening.boundary === boundary),
  }));
}

/**
 * The number of each opening in this document, counted in the order in which it prints them.
 *
 * @returns Numbers from 1 by an opening's id.
 */
export function openingNumbers(assessment: Assessment): ReadonlyMap<string, number> {
  const printed = openingsByBoundary(assessment).flatMap(({ openings }) => openings);
  return new Map(printed.map(({ id }, index) => [id, index + 1]));
}

/** An opening's number as it is printed. */
export const openingNumber = (words: PaperWords, numbers: ReadonlyMap<string, number>, opening: string): string =>
  words.say(words.messages.document.openings.number, { number: String(numbers.get(opening) ?? 0).padStart(2, "0") });

/**
 * Runs of numbers that follow each other: 1, 2, 3, 7 are 1 to 3, and 7.
 *
 * @param numbers Rising, each once.
 */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Numbers of some openings in few words, three and more in a row by their ends: "O-05, O-08 and O-11 to O-14". */
export function openingRuns(
  words: PaperWords,
  numbers: ReadonlyMap<string, number>,
  openings: readonly Pick<Opening, "id">[],
): string {
  const label = new Map(openings.map(({ id }) => [numbers.get(id) ?? 0, openingNumber(words, numbers, id)]));
  const of = (number: number) => label.get(number) ?? "";
  const rising = [...label.keys()].toSorted((one, other) => one - other);
  const entries = runsOf(rising).flatMap(({ first, last }) => {
    if (last - first > 1) return [words.say(words.messages.document.annex.run, { first: of(first), last: of(last) })];
    // Two that follow each other are shorter said than their run.
    return first === last ? [of(first)] : [of(first), of(last)];
  });
  return words.list(entries);
}
