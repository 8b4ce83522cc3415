import type { MessageParts } from "../messages.ts";
import { planLibrary } from "./planLibrary.ts";
import { plans } from "./plans.ts";
import { templates } from "./templates.ts";

/** What the list of saved plans says, and the editor of saving, in Italian. */
export const italianPlans: MessageParts["plans"] = { plans, planLibrary, templates };
