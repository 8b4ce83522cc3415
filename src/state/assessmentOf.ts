import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { keepAssessment, knownAssessmentOf } from "./knownAssessments.ts";

/** The assessment of a plan, computed once for each plan object. */
export function assessmentOf(plan: Plan): Assessment {
  const known = knownAssessmentOf(plan);
  if (known) return known;
  const assessment = assess(plan, catalogue);
  keepAssessment(plan, assessment);
  return assessment;
}
