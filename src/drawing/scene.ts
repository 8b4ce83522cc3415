import type { PlanPath } from "#core/assess/assessment.ts";
import type { CircuitVerdict, Rectangle, Shape } from "./shapes.ts";

/** Something of the drawing that can be pointed at. */
export type SceneItem = {
  /** `site/<id>`, `circuit/<id>`, `stack/<verdict>` or `unplaced`. */
  readonly id: string;
  readonly kind: "site" | "circuit" | "member" | "stack" | "unplaced";
  /** The site that it belongs to; `null` where it is of several or of none. */
  readonly siteId: string | null;
  /** Where the plan says so. */
  readonly at: PlanPath;
  /** What it is and what it comes to, for those who do not see it. */
  readonly label: string;
  readonly verdict: CircuitVerdict;
  /** What is pointed at; a circuit's lies within its site's. */
  readonly box: Rectangle;
  readonly shapes: readonly Shape[];
};

/** A drawing as plain geometry: first the backdrop is drawn, then the items over it. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly backdrop: readonly Shape[];
  /** In reading order: sites with servers or a PBX, each followed by its circuit, then all others. */
  readonly items: readonly SceneItem[];
  /** What it shows, in words. */
  readonly summary: string;
};
