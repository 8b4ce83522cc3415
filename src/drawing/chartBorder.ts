import { line, type Shape } from "./shapes.ts";

const inset = 1;
const band = 4;
const step = 40;

/** The border of a chart: two neat lines, and between them a scale of dark and light. */
export function chartBorder(width: number, height: number): readonly Shape[] {
  const middle = inset + band / 2;
  const across = darkParts(width);
  const along = darkParts(height);
  return [
    ...across.flatMap(([from, to]) =>
      [middle, height - middle].map((y) => line("scale", { x: from, y }, { x: to, y })),
    ),
    ...along.flatMap(([from, to]) => [middle, width - middle].map((x) => line("scale", { x, y: from }, { x, y: to }))),
    ...[inset, inset + band].map((by) => outline(by, width, height)),
  ];
}

const outline = (by: number, width: number, height: number): Shape => {
  const [right, bottom] = [width - by, height - by];
  const corner = { x: by, y: by };
  return line("hair", corner, { x: right, y: by }, { x: right, y: bottom }, { x: by, y: bottom }, corner);
};

/** Every other part of a length that is divided into parts of about `step`. */
function darkParts(length: number): readonly (readonly [number, number])[] {
  const inside = length - 2 * inset;
  const count = Math.max(1, Math.round(inside / step));
  const part = inside / count;
  return Array.from(
    { length: Math.ceil(count / 2) },
    (_, index) => [inset + index * 2 * part, Math.min(inset + (index * 2 + 1) * part, length - inset)] as const,
  );
}
