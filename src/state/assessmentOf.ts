import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";

const assessments = new WeakMap<Plan, Assessment>();

/** The assessment of a plan, computed once for each plan object. */
export function assessmentOf(plan: Plan): Assessment {
  const known = assessments.get(plan);
  if (known) return known;
  const assessment = assess(plan, catalogue);
  assessments.set(plan, assessment);
  return assessment;
}

/** The assessment of a plan if it was computed before; `null` otherwise. */
export const knownAssessmentOf = (plan: Plan): Assessment | null => assessments.get(plan) ?? null;
