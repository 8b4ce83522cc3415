import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";

const assessments = new WeakMap<Plan, Assessment>();

/** The assessment of a plan if it was computed before; `null` otherwise. Asking for it loads nothing that assesses. */
export const knownAssessmentOf = (plan: Plan): Assessment | null => assessments.get(plan) ?? null;

/** Keeps what a plan was assessed to, as long as the plan object is there. */
export const keepAssessment = (plan: Plan, assessment: Assessment): unknown => assessments.set(plan, assessment);
