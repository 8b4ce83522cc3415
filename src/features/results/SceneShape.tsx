import type { Point, Shape } from "#drawing/shapes.ts";

export type SceneShapeProps = { readonly shape: Shape };

const listOf = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(" ");

/** One line, area or text of a scene; what it looks like is a matter of style. */
export function SceneShape({ shape }: SceneShapeProps) {
  switch (shape.kind) {
    case "line":
      return <polyline className={`drawn-line drawn-${shape.look}`} points={listOf(shape.points)} />;
    case "area":
      return <polygon className={`drawn-area drawn-${shape.look}`} points={listOf(shape.points)} />;
    case "text":
      return (
        <text
          className={`drawn-text drawn-text-${shape.role}`}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}
