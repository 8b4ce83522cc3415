import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";

/** The view of the results that shows a difference. */
export type ChangeView = "overview" | "ports" | "bandwidth" | "latency" | "findings";

/** A plan with what follows from it. */
export type AssessedPlan = { readonly plan: Plan; readonly assessment: Assessment };

/** One difference, for the eye and for the ear. */
export type ChangeItem = {
  readonly id: string;
  readonly view: ChangeView;
  readonly text: string;
  readonly spoken: string;
  /** The entries behind it, a sentence each. */
  readonly details: readonly string[];
};
