import type { AreaLook, LineLook, TextRole } from "#drawing/shapes.ts";

/** What a drawing is coloured with; each surface has its own shades. */
export type SceneColour = "ink" | "quiet" | "rule" | "accent" | "tint" | "ray" | "paper" | "bad";

/** Widths and dashes in the drawing's units. */
export type Pen = { readonly colour: SceneColour; readonly width: number; readonly dash?: readonly number[] };

/** How each line is drawn. What verdicts tell apart is there without colour. */
export const pens: Readonly<Record<LineLook, Pen>> = {
  ray: { colour: "ray", width: 0.5 },
  trunk: { colour: "quiet", width: 2.2 },
  hair: { colour: "quiet", width: 0.5 },
  ink: { colour: "ink", width: 1 },
  heavy: { colour: "ink", width: 3 },
  scale: { colour: "quiet", width: 2.2 },
  strike: { colour: "ink", width: 1.2 },
  sign: { colour: "ink", width: 1.3 },
  counter: { colour: "paper", width: 1.5 },
  passed: { colour: "ink", width: 1.3 },
  failed: { colour: "bad", width: 3 },
  unmeasured: { colour: "ink", width: 1.4, dash: [7, 5] },
  "not-applicable": { colour: "quiet", width: 1, dash: [1.5, 4] },
  down: { colour: "quiet", width: 1, dash: [12, 9] },
};

/** How an area is filled and edged. */
export type Ground = { readonly fill: SceneColour | null; readonly edge: Pen | null };

/** How each area is drawn. */
export const grounds: Readonly<Record<AreaLook, Ground>> = {
  paper: { fill: "paper", edge: null },
  box: { fill: "paper", edge: { colour: "ink", width: 1 } },
  "serving-box": { fill: "paper", edge: { colour: "ink", width: 1.5 } },
  "failed-box": { fill: "paper", edge: { colour: "bad", width: 2.25 } },
  "down-box": { fill: "paper", edge: { colour: "quiet", width: 1, dash: [5, 4] } },
  "open-box": { fill: "paper", edge: { colour: "quiet", width: 1, dash: [5, 4] } },
  tag: { fill: null, edge: { colour: "quiet", width: 0.6 } },
  ink: { fill: "ink", edge: { colour: "ink", width: 0.6 } },
  load: { fill: "ink", edge: { colour: "ink", width: 0.6 } },
  hollow: { fill: "paper", edge: { colour: "ink", width: 1 } },
  accent: { fill: "accent", edge: { colour: "accent", width: 0.6 } },
  tint: { fill: "tint", edge: { colour: "ink", width: 0.6 } },
  bad: { fill: "bad", edge: { colour: "bad", width: 0.6 } },
};

/** How each text is set. */
export const letters: Readonly<Record<TextRole, { readonly bold: boolean; readonly colour: SceneColour }>> = {
  name: { bold: true, colour: "ink" },
  strong: { bold: true, colour: "ink" },
  wan: { bold: true, colour: "ink" },
  text: { bold: false, colour: "ink" },
  figure: { bold: false, colour: "ink" },
  kind: { bold: false, colour: "quiet" },
  soft: { bold: false, colour: "quiet" },
  more: { bold: false, colour: "quiet" },
};
