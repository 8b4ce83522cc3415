import { canMean, notTheName } from "./foreignWords.ts";
import { type ColumnTarget, headerWords, plainWords } from "./headerWords.ts";
import { rateUnitOfHeader } from "./rateUnit.ts";

/**
 * How one column is read. `kbpsPerUnit` is the unit of bit rates that name none themselves: as the header says, else as
 * the engineer chooses; `null` while nobody has said.
 */
export type SheetColumn = {
  readonly target: ColumnTarget | "ignore";
  readonly kbpsPerUnit: number | null;
};

/** One entry for each column of the sheet, in its order. */
export type ColumnMapping = readonly SheetColumn[];

type Phrase = { readonly words: string; readonly target: ColumnTarget; readonly isWithin: boolean };

// Object.entries forgets that the keys of a Record of ColumnTarget are ColumnTargets.
const targets = Object.keys(headerWords) as ColumnTarget[];

const phrases: readonly Phrase[] = targets.flatMap((target) => {
  const { within, alone } = headerWords[target];
  const own = within.split("|").map((words) => ({ words, target, isWithin: true }));
  const others = alone?.split("|").map((words) => ({ words, target, isWithin: false })) ?? [];
  return [...own, ...others];
});

type Match = { readonly target: ColumnTarget; readonly isWhole: boolean; readonly score: number };

/** A header that has words of both directions means both: "Download/Upload". */
function directions(matches: readonly Match[]): readonly Match[] {
  const up = matches.find(({ target }) => target === "upKbps");
  const down = matches.find(({ target }) => target === "downKbps");
  if (!up || !down) return matches;
  const others = matches.filter((match) => match !== up && match !== down);
  return [...others, { ...up, target: "bothKbps", score: up.score + down.score }];
}

/** Every target that a header cell can mean; the whole cell counts more than a part, then weight, then length. */
export function headerMatches(header: string): readonly Match[] {
  const { isRate, rest } = rateUnitOfHeader(header);
  const words = plainWords(rest);
  const hasPercentSign = header.includes("%");
  const matches = phrases
    .filter((phrase) => words === phrase.words || (phrase.isWithin && ` ${words} `.includes(` ${phrase.words} `)))
    .filter(({ target }) => !isRate || target.endsWith("Kbps"))
    .filter(({ target, words: found }) => canMean(target, { words, found, hasPercentSign }))
    .map(({ words: found, target }) => {
      const isWhole = found === words;
      const score = (isWhole ? 10_000 : 0) + headerWords[target].weight * 100 + found.length;
      return { target, isWhole, score: target === "name" && notTheName.test(words) ? score - 100 : score };
    });
  return directions(matches);
}

/**
 * Guesses what each column holds from the words of its header, in five languages.
 *
 * @param header The cells of the header row.
 * @returns As many entries as cells; each target at most once, where it fits best, then where it comes first.
 */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const candidates = header
    .flatMap((cell, column) => headerMatches(cell).map((match) => ({ ...match, column })))
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const targetOf = new Map<number, ColumnTarget>();
  const taken = new Set<ColumnTarget>();
  for (const { target, column } of candidates) {
    if (taken.has(target) || targetOf.has(column)) continue;
    taken.add(target);
    targetOf.set(column, target);
  }
  return header.map((cell, column) => {
    const { unit } = rateUnitOfHeader(cell);
    const kbpsPerUnit = unit.kind === "known" ? unit.kbpsPerUnit : null;
    return { target: targetOf.get(column) ?? "ignore", kbpsPerUnit };
  });
}
