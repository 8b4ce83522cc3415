import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";

/** A plan saved in this browser, with what follows from it. */
export type PlanEntry = {
  readonly id: string;
  /** When it was last edited, as an ISO 8601 instant. */
  readonly savedAt: string;
  /** When it was put into the archive; `null` for a plan that is at work. */
  readonly archivedAt: string | null;
  readonly plan: Plan;
  /** `null` while it is still being worked out. */
  readonly assessment: Assessment | null;
};
