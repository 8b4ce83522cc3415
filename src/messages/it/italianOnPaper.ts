import type { PaperMessages } from "../messages.ts";
import { commandLine } from "./commandLine.ts";
import { document } from "./document.ts";
import { documentNetwork } from "./documentNetwork.ts";
import { documentTraffic } from "./documentTraffic.ts";

/** What only the document and the command line say, in Italian. */
export const italianOnPaper: PaperMessages = { document, documentNetwork, documentTraffic, commandLine };
