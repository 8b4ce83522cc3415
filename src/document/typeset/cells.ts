import type { DocumentText } from "../documentBlocks.ts";
import { type Colour, mm } from "../style.ts";
import type { Hyphenate } from "./hyphens.ts";
import { linesOf, linked, type Sheet, type SheetLink, setLines, setPlace, setText, type TextStyle } from "./sheet.ts";

/** A line of a cell as it is set; `id` as in the model. */
export type SetLine = {
  readonly text: string;
  readonly given: TextStyle;
  readonly id?: string | undefined;
  readonly target?: SheetLink["target"] | undefined;
  /** Whether it is for machines, whose names have no hyphens but their own. */
  readonly isMono: boolean;
};

/** Lines of a cell with their faces, their text prepared and not yet broken. */
export const styledLines = ({ faces }: Sheet, text: DocumentText, size: number): readonly SetLine[] =>
  text.map(({ text: words, face, open, strong, quiet, id, to, url }) => {
    const given: TextStyle = {
      face: faces.faceFor(words, face ?? (strong ? "sansBold" : "sans")),
      size,
      colour: colourOf(open === true || to !== undefined || url !== undefined, quiet === true),
    };
    return { text: faces.prepare(words, given.face), given, id, target: targetOf(to, url), isMono: face === "mono" };
  });

const targetOf = (to?: string, url?: string): SheetLink["target"] | undefined => {
  if (to !== undefined) return { to };
  return url === undefined ? undefined : { url };
};

const colourOf = (isAccent: boolean, isQuiet: boolean): Colour => {
  if (isAccent) return "accent";
  return isQuiet ? "quiet" : "ink";
};

/** The same broken to a width. */
export const brokenLines = (sheet: Sheet, lines: readonly SetLine[], width: number): readonly SetLine[] =>
  lines.flatMap(({ text, given, id, target, isMono }, place) => {
    const broken = linesOf(sheet, text, width, given, isMono ? whole : undefined);
    return broken.map((line, index) => ({
      // A line of its own is a word apart, too.
      text: index === broken.length - 1 && place < lines.length - 1 ? `${line} ` : line,
      given,
      target,
      isMono,
      id: index === 0 ? id : undefined,
    }));
  });

const whole: Hyphenate = (word) => [word];

/** Draws lines under each other from the pen; the pen stays where it is. */
export function drawLines(
  sheet: Sheet,
  lines: readonly SetLine[],
  {
    x,
    width,
    align,
    step,
  }: { readonly x: number; readonly width: number; readonly align: "left" | "right"; readonly step: number },
): void {
  const top = sheet.y;
  let start = 0;
  while (start < lines.length) {
    const first = lines[start];
    if (!first) return;
    setPlace(sheet, first.id);
    const baseline = top + start * step + step * 0.76;
    const { given, target, text } = first;
    if (target !== undefined) {
      const textWidth = sheet.faces.widthOf(text.trimEnd(), given.face, given.size);
      const left = align === "right" ? x + width - textWidth : x;
      linked(sheet, { box: { x: left, y: top + start * step, width: textWidth, height: step }, target, text }, () =>
        setText(sheet, text, left, baseline, given),
      );
      start += 1;
    } else if (align === "right") {
      setText(sheet, text, x + width, baseline, given, "right");
      start += 1;
    } else {
      const until = endOfRun(lines, start);
      setLines(
        sheet,
        lines.slice(start, until).map((line) => line.text),
        x,
        baseline,
        step,
        given,
      );
      start = until;
    }
  }
}

/** Lines that are set alike can be written at once. */
function endOfRun(lines: readonly SetLine[], start: number): number {
  const first = lines[start];
  let until = start + 1;
  for (; until < lines.length; until += 1) {
    const { given, id, target } = lines[until] ?? {};
    const isAlike = given?.face === first?.given.face && given?.colour === first?.given.colour;
    if (!isAlike || id !== undefined || target !== undefined) break;
  }
  return until;
}

/** Width of a line in mm. */
export const widthOfLine = ({ faces }: Sheet, { text, given }: SetLine): number =>
  faces.widthOf(text, given.face, given.size);

/** Width of a line's longest word, which separators inside addresses may divide. */
export const widthOfWord = ({ faces }: Sheet, { text, given }: SetLine): number =>
  Math.min(
    mm(given.size) * longestKept,
    text
      .split(/ +|(?<=[-/.:,;@_&?=–])/u)
      .reduce((widest, word) => Math.max(widest, faces.widthOf(word, given.face, given.size)), 0),
  );

/** Longer words than some 22 letters are divided rather than given a column of their width. */
const longestKept = 12;
