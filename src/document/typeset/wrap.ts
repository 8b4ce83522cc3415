/** Characters after which a long word may be broken: those of addresses, paths and ids. */
const breakable = /(?<=[-/.:,;@_&?=–])/u;

/**
 * Breaks text into lines that fit a width: at spaces, then inside addresses after their separators, then anywhere.
 *
 * @param widthOf Width of a piece of text, in the unit of `width`.
 * @returns At least one line; the spaces at line ends are gone.
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = broken(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  lines.push(line);
  return lines;
}

function broken(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const lines: string[] = [];
  let line = "";
  for (const piece of word.split(breakable).flatMap((part) => (widthOf(part) <= width ? [part] : Array.from(part)))) {
    if (line !== "" && widthOf(line + piece) > width) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  lines.push(line);
  return lines;
}
