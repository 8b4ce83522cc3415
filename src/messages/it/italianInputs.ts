import { inputs } from "../en/inputs.ts";
import { measuring } from "../en/measuring.ts";
import { siteSheets } from "../en/siteSheets.ts";
import { trafficInputs } from "../en/trafficInputs.ts";
import type { InputMessages } from "../messages.ts";

/** What only the inputs say, in Italian. */
export const italianInputs: InputMessages = { inputs, measuring, siteSheets, trafficInputs };
