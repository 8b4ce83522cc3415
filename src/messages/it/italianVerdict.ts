import type { MessageParts } from "../messages.ts";
import { catalogue } from "./catalogue.ts";
import { cures } from "./cures.ts";
import { findings } from "./findings.ts";
import { openPoints } from "./openPoints.ts";
import { results } from "./results.ts";
import { shared } from "./shared.ts";

/** What a verdict and the frame around a plan's results say, in Italian. */
export const italianVerdict: MessageParts["verdict"] = { catalogue, cures, findings, openPoints, results, shared };
