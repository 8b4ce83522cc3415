import type { PaperMessages } from "../messages.ts";
import { commandLine } from "./commandLine.ts";
import { document } from "./document.ts";
import { documentChecklist } from "./documentChecklist.ts";
import { documentFormats } from "./documentFormats.ts";
import { documentGlossary } from "./documentGlossary.ts";
import { documentNetwork } from "./documentNetwork.ts";
import { documentParts } from "./documentParts.ts";
import { documentTraffic } from "./documentTraffic.ts";

/** What only the document and the command line say, in Italian. */
export const italianOnPaper: PaperMessages = {
  document,
  documentChecklist,
  documentFormats,
  documentGlossary,
  documentNetwork,
  documentParts,
  documentTraffic,
  commandLine,
};
