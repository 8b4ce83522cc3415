import type { Command } from "./command.ts";

/** Letters that are no letter with a mark added, though people type them without. */
const plainLetters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** A text as it is compared: without case, accents and doubled spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** A command with the texts in which it is sought. */
export type SearchableCommand = { readonly command: Command; readonly title: string; readonly others: string };

/** Prepares commands to be sought, once for each opening. */
export function searchable(commands: readonly Command[], groupName: (command: Command) => string) {
  return commands.map(
    (command): SearchableCommand => ({
      command,
      title: folded(command.title),
      others: folded([command.detail ?? "", ...(command.keywords ?? []), groupName(command)].join(" ")),
    }),
  );
}

/** How well one word of the query is found in a text; 0 for not at all. */
function scoreOf(word: string, text: string): number {
  const place = text.indexOf(word);
  if (place === 0) return 100;
  if (place > 0) return startsWord(text, place) || text.includes(` ${word}`) ? 80 : 50;
  return hasInOrder(word, text) ? 20 : 0;
}

const startsWord = (text: string, place: number) => !/[\p{L}\p{N}]/u.test(text[place - 1] ?? " ");

/** How far apart the letters of a word may be, as a multiple of its length, to be no accident. */
const mostSpread = 2.5;

/** Whether a word's letters come in their order from the start of some word on, close to each other. */
function hasInOrder(word: string, text: string): boolean {
  if (word.length < 3) return false;
  const [first = ""] = word;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (!startsWord(text, start)) continue;
    const end = [...word.slice(1)].reduce((at, letter) => (at < 0 ? at : text.indexOf(letter, at + 1)), start);
    if (end >= 0 && end - start <= word.length * mostSpread) return true;
  }
  return false;
}

/** What it is worth that a word is meant by something that does not write it: as much as one found inside another. */
const meantScore = 50;

/** What having been used lately is worth: less than a better kind of match. */
const recentBonus = 10;

/**
 * The commands in which every word of a query is found, best first; those used lately before others as good.
 *
 * @param recent Ids, the last used first.
 * @returns All in their order for a query without words.
 */
export function rankCommands(
  commands: readonly SearchableCommand[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  const words = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return commands.map(({ command }) => command);
  const scored = commands.flatMap(({ command, title, others }) => {
    let total = recent.includes(command.id) ? recentBonus : 0;
    for (const word of words) {
      const meant = command.answersTo?.(word) ? meantScore : 0;
      const score = Math.max(scoreOf(word, title), scoreOf(word, others) * 0.4, meant);
      if (score === 0) return [];
      total += score;
    }
    return [{ command, score: total - Math.min(title.length, 100) / 100 }];
  });
  return scored.toSorted((one, other) => other.score - one.score).map(({ command }) => command);
}
