import type { InputMessages } from "../messages.ts";
import { inputs } from "./inputs.ts";
import { measuring } from "./measuring.ts";
import { siteSheets } from "./siteSheets.ts";
import { trafficInputs } from "./trafficInputs.ts";

/** What only the inputs say, in Italian. */
export const italianInputs: InputMessages = { inputs, measuring, siteSheets, trafficInputs };
