import type { Scene } from "#drawing/scene.ts";
import type { Point, Shape } from "#drawing/shapes.ts";
import { type Attributes, element, escaped, joined, type Markup } from "./markup.ts";
import { grounds, letters, type Pen, pens, type SceneColour } from "./sceneLooks.ts";

/** How an SVG is coloured, sized and named. */
export type SvgLook = {
  /** A CSS colour for each colour of the drawing. */
  readonly colourOf: (colour: SceneColour) => string;
  readonly face: string;
  readonly attributes: Attributes;
  /** What stands before the shapes: title and description. */
  readonly head?: Markup;
};

/** A drawing as SVG that stands by itself. */
export function sceneSvg(scene: Scene, look: SvgLook): Markup {
  const shapes = [...scene.backdrop, ...scene.items.flatMap((item) => item.shapes)];
  return svg(scene.width, scene.height, shapes, look);
}

/** Shapes on a ground of some size as SVG. */
export function svg(width: number, height: number, shapes: readonly Shape[], look: SvgLook): Markup {
  const { colourOf, face, attributes, head } = look;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      "font-family": face,
      "stroke-linejoin": "round",
      ...attributes,
    },
    ...(head ? [head] : []),
    joined(shapes.map((shape) => shapeSvg(shape, colourOf))),
  );
}

function shapeSvg(shape: Shape, colourOf: SvgLook["colourOf"]): Markup {
  switch (shape.kind) {
    case "line":
      return element("path", { d: path(shape.points), fill: "none", ...stroke(pens[shape.look], colourOf) });
    case "area": {
      const { fill, edge } = grounds[shape.look];
      return element("path", {
        d: `${path(shape.points)}Z`,
        fill: fill ? colourOf(fill) : "none",
        ...(edge ? stroke(edge, colourOf) : {}),
      });
    }
    case "text": {
      const { bold, colour } = letters[shape.role];
      return element(
        "text",
        {
          x: shape.x,
          y: shape.y,
          "font-size": shape.size,
          "font-weight": bold ? 600 : undefined,
          "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
          fill: colourOf(colour),
        },
        escaped(shape.text),
      );
    }
  }
}

const stroke = ({ colour, width, dash }: Pen, colourOf: SvgLook["colourOf"]): Attributes => ({
  stroke: colourOf(colour),
  "stroke-width": width,
  "stroke-dasharray": dash?.join(" "),
});

const path = (points: readonly Point[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
