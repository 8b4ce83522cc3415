import { catalogue } from "./catalogue.ts";
import { cures } from "./cures.ts";
import { findings } from "./findings.ts";
import { openPoints } from "./openPoints.ts";
import { results } from "./results.ts";
import { shared } from "./shared.ts";

/** What a verdict and the frame around a plan's results say. */
export const englishVerdict = { catalogue, cures, findings, openPoints, results, shared };
