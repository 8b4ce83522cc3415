import type { CheckVerdict } from "#core/assess/assessment.ts";

/** A place in a drawing; x grows to the right and y downwards, in units of which a line of small text takes 15. */
export type Point = { readonly x: number; readonly y: number };

export type Rectangle = Point & { readonly width: number; readonly height: number };

/** What a circuit comes to; `down` with its site. */
export type CircuitVerdict = CheckVerdict | "down";

/** What a line means, of which each surface makes colour, width and dashes. */
export type LineLook =
  | "ray"
  | "trunk"
  | "hair"
  | "ink"
  | "heavy"
  | "scale"
  | "strike"
  | "sign"
  | "counter"
  | CircuitVerdict;

/** What an area means; `counter` lies on ink. */
export type AreaLook =
  | "paper"
  | "box"
  | "serving-box"
  | "failed-box"
  | "down-box"
  | "open-box"
  | "tag"
  | "ink"
  | "hollow"
  | "accent"
  | "tint"
  | "bad"
  | "load";

/** What a text is, of which each surface makes face and colour. */
export type TextRole = "name" | "kind" | "text" | "strong" | "figure" | "soft" | "more" | "wan";

export type Shape =
  | { readonly kind: "line"; readonly look: LineLook; readonly points: readonly Point[] }
  | { readonly kind: "area"; readonly look: AreaLook; readonly points: readonly Point[] }
  | {
      readonly kind: "text";
      readonly role: TextRole;
      readonly anchor: "start" | "middle" | "end";
      /** On the baseline. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
    };

/** A line through some points. */
export const line = (look: LineLook, ...points: readonly Point[]): Shape => ({ kind: "line", look, points });

/** A closed area. */
export const area = (look: AreaLook, points: readonly Point[]): Shape => ({ kind: "area", look, points });

/** A rectangle as an area. */
export const rectangle = (look: AreaLook, { x, y, width, height }: Rectangle): Shape =>
  area(look, [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]);

/** Strokes from the lower left to the upper right that fill a rectangle and stay within it. */
export function hatching({ x, y, width, height }: Rectangle, step: number): readonly Shape[] {
  const strokes: Shape[] = [];
  for (let start = step; start < width + height; start += step) {
    const [fromX, fromY] = start <= height ? [0, start] : [start - height, height];
    const [toX, toY] = start <= width ? [start, 0] : [width, start - width];
    strokes.push(line("hair", { x: x + fromX, y: y + fromY }, { x: x + toX, y: y + toY }));
  }
  return strokes;
}

/** A regular polygon whose first corner is turned by half a side from the top, as an octagon stands. */
export const polygonAround = ({ x, y }: Point, radius: number, corners: number): readonly Point[] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + 0.5) * 2 * Math.PI) / corners;
    return { x: rounded(x + Math.sin(angle) * radius), y: rounded(y - Math.cos(angle) * radius) };
  });

/** Hundredths are finer than any screen or printer, and the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
