import type { PlanProblem } from "#core/plan/parsePlan.ts";

/** Why a link cannot be opened. */
export type LinkProblem =
  | { readonly code: "link/not-a-link" }
  | { readonly code: "link/unknown-codec"; readonly codec: string }
  /** Characters of the payload; `expected` is 0 when the link ends before it says how many. */
  | { readonly code: "link/truncated"; readonly received: number; readonly expected: number }
  | { readonly code: "link/damaged" }
  | { readonly code: "link/too-large" }
  | { readonly code: "link/not-json" }
  | PlanProblem;
