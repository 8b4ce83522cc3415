import { commandLine } from "./commandLine.ts";
import { document } from "./document.ts";
import { documentTraffic } from "./documentTraffic.ts";

/** What only the document and the command line say, so that no screen loads it. */
export const englishOnPaper = { document, documentTraffic, commandLine };
