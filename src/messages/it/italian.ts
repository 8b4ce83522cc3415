import type { Messages } from "../messages.ts";
import { englishDetails } from "./englishDetails.ts";
import { englishEditor } from "./englishEditor.ts";
import { englishFirst } from "./englishFirst.ts";
import { englishPlans } from "./englishPlans.ts";
import { englishVerdict } from "./englishVerdict.ts";

/** Every word of the screens in Italian but the inputs'. A browser loads it in parts. */
export const italian: Messages = { ...englishFirst, ...englishPlans, ...englishVerdict, ...englishDetails, ...englishEditor };
