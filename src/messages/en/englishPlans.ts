import { planLibrary } from "./planLibrary.ts";
import { plans } from "./plans.ts";
import { templates } from "./templates.ts";

/** What the list of saved plans says, and the editor of saving. */
export const englishPlans = { plans, planLibrary, templates };
