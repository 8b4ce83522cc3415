import type { Plan } from "#core/plan/schema.ts";

/**
 * Changes the plan. `label` names the step for undo; quick edits of one `group` become one step. The changed plan has
 * to come back as a prop at once, so that fields follow what is typed in them.
 */
export type EditPlan = (label: string, change: (plan: Plan) => Plan, group?: string) => void;
