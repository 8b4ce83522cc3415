import { commandLine } from "./commandLine.ts";
import { document } from "./document.ts";
import { documentChecklist } from "./documentChecklist.ts";
import { documentFormats } from "./documentFormats.ts";
import { documentGlossary } from "./documentGlossary.ts";
import { documentNetwork } from "./documentNetwork.ts";
import { documentParts } from "./documentParts.ts";
import { documentTraffic } from "./documentTraffic.ts";

/** What only the document and the command line say, so that no screen loads it. */
export const englishOnPaper = {
  document,
  documentChecklist,
  documentFormats,
  documentGlossary,
  documentNetwork,
  documentParts,
  documentTraffic,
  commandLine,
};
