import type { NumberedLine, ToolRun } from "./measurement.ts";

/** Longest line in which figures are looked for; no program prints a longer one. */
const lineLimit = 1000;

/** Lines with their numbers, without the marks and spaces that were added on the way; blank lines are left out. */
export const pastedLines = (text: string): readonly NumberedLine[] =>
  text
    .replace(/\uFEFF/g, "")
    // Some languages put a narrow space between number and unit.
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.replace(/^(?:[ \t]{0,3}> ?)+/, "") }))
    .filter((line) => line.text.trim() !== "");

/** Lines as a terminal showed them: of bearable length, and with the characters that a page wrote as entities. */
export const terminalLines = (lines: readonly NumberedLine[]): readonly NumberedLine[] =>
  lines.map(({ number, text }) => ({
    number,
    text: text.slice(0, lineLimit).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"),
  }));

/**
 * The stretches of lines that none of the outputs takes up.
 *
 * @param runs Outputs that do not overlap, in the order of the text.
 */
export function linesBetween(
  lines: readonly NumberedLine[],
  runs: readonly ToolRun[],
): readonly (readonly NumberedLine[])[] {
  const stretches: NumberedLine[][] = [[]];
  let next = 0;
  for (const line of lines) {
    while ((runs[next]?.lastLine ?? Number.POSITIVE_INFINITY) < line.number) {
      next += 1;
      stretches.push([]);
    }
    if (line.number < (runs[next]?.firstLine ?? Number.POSITIVE_INFINITY)) stretches.at(-1)?.push(line);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
