import type { MessageParts } from "../messages.ts";
import { changes } from "./changes.ts";

/** What the editor says beside inputs and results, in Italian. */
export const italianEditor: MessageParts["editor"] = { changes };
