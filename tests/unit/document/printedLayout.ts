import { mm, style } from "#document/style.ts";
import type { PrintedLine, PrintedPage, PrintedPdf } from "./readPdf.ts";

/** Millimetres as points. */
const points = (millimetres: number): number => millimetres / mm(1);

/** Rounding of what is written with two decimals. */
const rounding = 0.1;

const left = points(style.page.left);

/** The text of a page without its head and foot. */
export const bodyOf = ({ lines }: PrintedPage): readonly PrintedLine[] => lines.filter(({ isArtifact }) => !isArtifact);

/** Head and foot of a page, and what a table repeats on it. */
export const artifactsOf = ({ lines }: PrintedPage): readonly PrintedLine[] =>
  lines.filter(({ isArtifact }) => isArtifact);

const isAtLeft = ({ x }: PrintedLine) => Math.abs(x - left) < rounding;

/** Whether a line is the heading of a part, with its number in the margin before it. */
export const isPartHeading = ({ size, x }: PrintedLine): boolean => size === style.size.heading1 && x < left + rounding;

/** Whether a line is a heading inside a part. */
export const isHeading = (line: PrintedLine): boolean =>
  line.face === "sansBold" && line.size === style.size.heading2 && isAtLeft(line);

/** The heading of a part without its number. */
const withoutNumber = (text: string) => text.replace(/^(?:\d+|[A-Z]) /, "");

/** A line of the text and its page, from 1. */
export type PlacedLine = PrintedLine & { readonly page: number };

/** All lines of the text in the order of the document. */
export const placedLines = ({ pages }: PrintedPdf): readonly PlacedLine[] =>
  pages.flatMap((page, index) => bodyOf(page).map((line) => ({ ...line, page: index + 1 })));

/** The lines of the part under a heading, up to the next part. */
export function linesUnder(pdf: PrintedPdf, heading: string): readonly PlacedLine[] {
  const lines = placedLines(pdf);
  const start = lines.findIndex((line) => isPartHeading(line) && heading.startsWith(withoutNumber(line.text)));
  const isNext = (line: PlacedLine, index: number) => {
    const before = lines[index - 1];
    return index > start && isPartHeading(line) && before !== undefined && !isPartHeading(before);
  };
  const end = lines.findIndex(isNext);
  return start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
}

/** The lines of the part under a heading by where they stand: page numbers are written when all else is. */
export function linesBetweenHeadings(pdf: PrintedPdf, heading: string): readonly PlacedLine[] {
  const lines = placedLines(pdf);
  const under = linesUnder(pdf, heading);
  const [start] = under;
  const from = lines.findIndex(({ page, y, x }) => page === start?.page && y === start.y && x === start.x);
  const next = lines.slice(from + under.length).find(isPartHeading);
  if (!start || !next) return [];
  const isBelow = (line: PlacedLine, other: PlacedLine) =>
    line.page > other.page || (line.page === other.page && line.y < other.y);
  // A heading's number stands on a line of its own height, a little apart.
  return lines.filter((line) => isBelow(line, start) && !isBelow(line, next) && line.size < next.size);
}

/** Lines that leave the paper. */
export const offPaper = ({ pages }: PrintedPdf): readonly PrintedLine[] =>
  pages.flatMap(({ width, height, lines }) =>
    lines.filter(({ x, y, right }) => x < 0 || right > width || y < 0 || y > height),
  );

/** Lines of the text that stand in a margin; numbers of parts hang into the left one. */
export const inMargins = ({ pages }: PrintedPdf): readonly PrintedLine[] =>
  pages.flatMap((page) =>
    bodyOf(page).filter(({ x, y, right, size }) => {
      const inset = size === style.size.heading1 ? points(8) : left;
      return (
        x < inset - rounding ||
        right > page.width - points(style.page.right) + rounding ||
        y < points(style.page.bottom) - rounding ||
        y > page.height - points(style.page.top) + rounding
      );
    }),
  );

/** How much of a page's height its text takes, from 0 to 1. */
export function fullnessOf(page: PrintedPage): number {
  const top = page.height - points(style.page.top);
  const bottom = points(style.page.bottom);
  return (top - Math.min(top, ...bodyOf(page).map(({ y }) => y))) / (top - bottom);
}
