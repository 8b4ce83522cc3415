import { commandLine } from "./commandLine.ts";
import { document } from "../en/document.ts";
import { documentTraffic } from "../en/documentTraffic.ts";
import type { PaperMessages } from "../messages.ts";

/** What only the document and the command line say, in Italian. */
export const italianOnPaper: PaperMessages = { document, documentTraffic, commandLine };
