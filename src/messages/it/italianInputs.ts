import type { InputMessages } from "../messages.ts";
import { inputs } from "./inputs.ts";
import { trafficInputs } from "./trafficInputs.ts";

/** What only the inputs say, in Italian. */
export const italianInputs: InputMessages = { inputs, trafficInputs };
