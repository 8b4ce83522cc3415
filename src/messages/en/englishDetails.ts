import { estimates } from "./estimates.ts";
import { readings } from "./readings.ts";
import { requirements } from "./requirements.ts";
import { states } from "./states.ts";
import { tables } from "./tables.ts";
import { topology } from "./topology.ts";

/** What stands below the verdict. */
export const englishDetails = { requirements, readings, states, estimates, topology, tables };
