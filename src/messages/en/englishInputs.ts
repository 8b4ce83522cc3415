import { inputs } from "./inputs.ts";
import { trafficInputs } from "./trafficInputs.ts";

/** What only the inputs say, so that nobody who reads a plan loads it. */
export const englishInputs = { inputs, trafficInputs };
