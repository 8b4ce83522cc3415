import type { Hyphenate } from "./hyphens.ts";

/** Characters after which a long word may be broken: those of addresses, paths and ids. */
const breakable = /(?<=[-/.:,;@_&?=–])/u;

/**
 * Breaks text into lines that fit a width: at spaces, then long words inside addresses after their separators, with a
 * hyphen where the language has one, then anywhere.
 *
 * @param widthOf Width of a piece of text, in the unit of `width`.
 * @returns At least one line. A line that ends at a space keeps it, so that whoever reads lines one after the other finds
 *   the words apart; its width is that of the line without it.
 */
export function wrap(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  hyphenate: Hyphenate = (word) => [word],
): readonly string[] {
  const space = widthOf(" ");
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(/ +/)) {
    const wordWidth = widthOf(word);
    const joined = line === "" ? wordWidth : taken + space + wordWidth;
    if (joined <= width) {
      line = line === "" ? word : `${line} ${word}`;
      taken = joined;
      continue;
    }
    if (line !== "") lines.push(`${line} `);
    const pieces = wordWidth <= width ? [word] : broken(word, width, widthOf, hyphenate);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    taken = widthOf(line);
  }
  lines.push(line);
  return lines;
}

/** A word that is wider than a line, as lines. */
function broken(
  word: string,
  width: number,
  widthOf: (text: string) => number,
  hyphenate: Hyphenate,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const divided = word.split(breakable).filter((piece) => piece !== "");
  for (const piece of divided) {
    // What has separators inside is an address, a path or a name of a machine.
    const syllables = divided.length === 1 ? hyphenate(piece) : [piece];
    syllables.forEach((syllable, index) => {
      // A syllable at which the line may end must leave room for the hyphen.
      const hyphen = index < syllables.length - 1 ? "-" : "";
      const parts = widthOf(syllable + hyphen) <= width ? [syllable] : Array.from(syllable);
      parts.forEach((part, place) => {
        const tail = place === parts.length - 1 ? hyphen : "";
        if (line !== "" && widthOf(line + part + tail) > width) {
          const isDivided = index > 0 && place === 0;
          lines.push(isDivided ? `${line}-` : line);
          line = "";
        }
        line += part;
      });
    });
  }
  lines.push(line);
  return lines;
}
