import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** Nothing but the sheet. */
export const emptyTemplate: PlanTemplate = { id: "empty", build: () => templatePlan({}) };
