import type { Scene } from "#drawing/scene.ts";
import type { Point, Shape } from "#drawing/shapes.ts";
import { cleanText } from "../cleanText.ts";
import { grounds, letters, type Pen, pens } from "../sceneLooks.ts";
import { paperColours } from "./paperColours.ts";

/** A drawing is made this much larger than it is shown, so that it is sharp on paper. */
const enlargement = 3;

/** Sides beyond which browsers refuse a canvas. */
const largestSide = 8192;

/**
 * A drawing as a PNG.
 *
 * @returns `null` where there is no canvas, as in the terminal.
 */
export async function drawScene(scene: Scene): Promise<Uint8Array<ArrayBuffer> | null> {
  if (typeof OffscreenCanvas === "undefined") return null;
  const scale = Math.min(enlargement, largestSide / Math.max(scene.width, scene.height));
  const canvas = new OffscreenCanvas(Math.ceil(scene.width * scale), Math.ceil(scene.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.fillStyle = paperColours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.lineJoin = "round";
  for (const shape of [...scene.backdrop, ...scene.items.flatMap(({ shapes }) => shapes)]) draw(context, shape);
  return new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case "line":
      trace(context, shape.points);
      stroke(context, pens[shape.look]);
      return;
    case "area": {
      const { fill, edge } = grounds[shape.look];
      trace(context, shape.points);
      context.closePath();
      if (fill) {
        context.fillStyle = paperColours[fill];
        context.fill();
      }
      if (edge) stroke(context, edge);
      return;
    }
    case "text": {
      const { bold, colour } = letters[shape.role];
      context.font = `${bold ? "600" : "400"} ${shape.size}px "IBM Plex Sans", "Segoe UI", Roboto, Arial, sans-serif`;
      context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
      context.fillStyle = paperColours[colour];
      context.fillText(cleanText(shape.text), shape.x, shape.y);
      return;
    }
  }
}

function trace(context: OffscreenCanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function stroke(context: OffscreenCanvasRenderingContext2D, { colour, width, dash }: Pen): void {
  context.strokeStyle = paperColours[colour];
  context.lineWidth = width;
  context.setLineDash([...(dash ?? [])]);
  context.stroke();
}
