import type { Shape } from "#drawing/shapes.ts";

export type SceneShapesProps = { readonly shapes: readonly Shape[] };

/** Lines and areas that follow each other and look alike, as one path; texts by themselves. */
type Run =
  | { readonly kind: "line" | "area"; readonly look: string; readonly d: string }
  | { readonly kind: "text"; readonly text: Extract<Shape, { readonly kind: "text" }> };

/** Shapes of a scene, in their order; what they look like is a matter of style. */
export function SceneShapes({ shapes }: SceneShapesProps) {
  return runsOf(shapes).map((run, index) =>
    run.kind === "text" ? (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity beyond their place, and no state
        key={index}
        className={`drawn-text drawn-text-${run.text.role}`}
        x={run.text.x}
        y={run.text.y}
        fontSize={run.text.size}
        textAnchor={run.text.anchor}
      >
        {run.text.text}
      </text>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity beyond their place, and no state
      <path key={index} className={`drawn-${run.kind} drawn-${run.look}`} d={run.d} />
    ),
  );
}

/** One path for many strokes keeps a page of hatchings and rays as small as it looks. */
function runsOf(shapes: readonly Shape[]): readonly Run[] {
  const runs: Run[] = [];
  for (const shape of shapes) {
    if (shape.kind === "text") {
      runs.push({ kind: "text", text: shape });
      continue;
    }
    const { kind, look, points } = shape;
    const d = `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}${kind === "area" ? "Z" : ""}`;
    const last = runs.at(-1);
    if (last && last.kind === kind && last.look === look) runs[runs.length - 1] = { kind, look, d: last.d + d };
    else runs.push({ kind, look, d });
  }
  return runs;
}
