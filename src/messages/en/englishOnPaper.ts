import { commandLine } from "./commandLine.ts";
import { document } from "./document.ts";
import { documentNetwork } from "./documentNetwork.ts";
import { documentTraffic } from "./documentTraffic.ts";

/** What only the document and the command line say, so that no screen loads it. */
export const englishOnPaper = { document, documentNetwork, documentTraffic, commandLine };
