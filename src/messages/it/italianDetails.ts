import type { MessageParts } from "../messages.ts";
import { estimates } from "./estimates.ts";
import { readings } from "./readings.ts";
import { requirements } from "./requirements.ts";
import { states } from "./states.ts";
import { tables } from "./tables.ts";
import { topology } from "./topology.ts";

/** What stands below the verdict, in Italian. */
export const italianDetails: MessageParts["details"] = {
  requirements,
  readings,
  states,
  estimates,
  topology,
  tables,
};
