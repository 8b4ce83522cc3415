import type { Point, Shape } from "#drawing/shapes.ts";
import type { Block } from "../documentBlocks.ts";
import { grounds, letters, type Pen, pens } from "../sceneLooks.ts";
import { mm, style } from "../style.ts";
import {
  bodyHeight,
  bodyWidth,
  hairline,
  heightLeft,
  keep,
  lineOf,
  linesOf,
  measure,
  pageHeight,
  type Sheet,
  setParagraph,
  setText,
  type TextStyle,
  toGrid,
} from "./sheet.ts";

const caption: TextStyle = { face: "sansBold", size: style.size.small };
const note: TextStyle = { face: "sans", size: style.size.body };

/** Share of its full size down to which a drawing is shrunk to fit a page. */
const leastShare = 0.7;

/** Room for rounding, so that a drawing that just fits is not moved. */
const rounding = 0.01;

/** A scene as vectors over the width of the text, its caption above it and what it shows in words beneath. */
export function setFigure(
  sheet: Sheet,
  { scene, caption: title, text }: Extract<Block, { readonly kind: "figure" }>,
): void {
  const textHeight = linesOf(sheet, text, measure(sheet), note).length * style.line;
  const gaps = 2 * style.line;
  const around = style.line + textHeight + gaps;
  const tallest = Math.max(bodyHeight(sheet) - around, bodyHeight(sheet) / 3);
  const largest = Math.min(bodyWidth(sheet) / scene.width, tallest / scene.height);
  const here = (heightLeft(sheet) - around) / scene.height;
  // A drawing that nearly fits is drawn a little smaller rather than leaving the rest of the page empty.
  const scale = here > largest * leastShare ? Math.min(here, largest) : largest;
  keep(sheet, scene.height * scale + around - rounding);
  sheet.structure.within("P", () => setParagraph(sheet, title, caption));
  sheet.y += style.line / 4;
  const left = style.page.left + (bodyWidth(sheet) - scene.width * scale) / 2;
  const shapes = [...scene.backdrop, ...scene.items.flatMap(({ shapes: own }) => own)];
  const alt = [text, ...scene.items.map(({ label }) => label)].join(" ");
  const box = boxOf(sheet, { x: left, y: sheet.y, width: scene.width * scale, height: scene.height * scale });
  sheet.structure.within("Figure", () => setShapes(sheet, shapes, { left, top: sheet.y, scale, pen: scale }), {
    alt,
    box,
  });
  sheet.y += scene.height * scale + style.line / 2;
  toGrid(sheet);
  sheet.structure.within("P", () => setParagraph(sheet, text, note));
  toGrid(sheet);
}

/** An area of the page in points from its lower left corner, as PDF counts. */
export function boxOf(
  sheet: Sheet,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly [number, number, number, number] {
  const points = (length: number) => Math.round((length / mm(1)) * 100) / 100;
  const bottom = pageHeight(sheet) - y - height;
  return [points(x), points(bottom), points(x + width), points(bottom + height)];
}

/** Where a drawing goes, in mm; `pen` is what a width of 1 comes to. */
type Place = { readonly left: number; readonly top: number; readonly scale: number; readonly pen: number };

/** Draws shapes at a place of the page. */
export function setShapes(sheet: Sheet, shapes: readonly Shape[], place: Place): void {
  sheet.structure.mark();
  for (const shape of shapes) setShape(sheet, shape, place);
  sheet.pdf.setLineDashPattern([], 0);
  sheet.pdf.setLineWidth(hairline);
}

function setShape(sheet: Sheet, shape: Shape, place: Place): void {
  switch (shape.kind) {
    case "line":
      takePen(sheet, pens[shape.look], place.pen);
      setPath(sheet, shape.points, place, "S", false);
      return;
    case "area": {
      const { fill, edge } = grounds[shape.look];
      if (fill) {
        const [red, green, blue] = style.colour[fill];
        sheet.pdf.setFillColor(red, green, blue);
      }
      if (edge) takePen(sheet, edge, place.pen);
      const filled = edge ? "FD" : "F";
      setPath(sheet, shape.points, place, fill ? filled : "S", true);
      return;
    }
    case "text":
      setWords(sheet, shape, place);
      return;
  }
}

function takePen({ pdf }: Sheet, { colour, width, dash }: Pen, scale: number): void {
  const [red, green, blue] = style.colour[colour];
  pdf.setDrawColor(red, green, blue);
  pdf.setLineWidth(width * scale);
  pdf.setLineDashPattern(dash ? dash.map((length) => length * scale) : [], 0);
}

function setPath(
  { pdf }: Sheet,
  points: readonly Point[],
  { left, top, scale }: Place,
  paint: "S" | "F" | "FD",
  isClosed: boolean,
): void {
  const [first, ...others] = points;
  if (!first) return;
  let before = first;
  const steps = others.map((point) => {
    const step = [(point.x - before.x) * scale, (point.y - before.y) * scale];
    before = point;
    return step;
  });
  pdf.lines(steps, left + first.x * scale, top + first.y * scale, [1, 1], paint, isClosed);
}

function setWords(sheet: Sheet, shape: Extract<Shape, { readonly kind: "text" }>, { left, top, scale }: Place): void {
  const { bold, colour } = letters[shape.role];
  const face = bold ? "sansBold" : "sans";
  // Type is measured in points, the drawing's units in millimetres once they are scaled.
  const given: TextStyle = { face, size: (shape.size * scale) / mm(1), colour };
  const words = lineOf(sheet, shape.text, bodyWidth(sheet), given);
  const width = sheet.faces.widthOf(words, face, given.size);
  const x = left + shape.x * scale;
  const start = { start: x, middle: x - width / 2, end: x - width }[shape.anchor];
  setText(sheet, words, start, top + shape.y * scale, given);
}
