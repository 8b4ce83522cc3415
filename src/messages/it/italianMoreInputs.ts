import type { MessageParts } from "../messages.ts";
import { documentInputs } from "./documentInputs.ts";
import { measuring } from "./measuring.ts";
import { siteSheets } from "./siteSheets.ts";

/** What the inputs say beneath the first questions and in later sections, in Italian. */
export const italianMoreInputs: MessageParts["moreInputs"] = { documentInputs, measuring, siteSheets };
