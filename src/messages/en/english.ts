import { app } from "./app.ts";
import { catalogue } from "./catalogue.ts";
import { estimates } from "./estimates.ts";
import { findings } from "./findings.ts";
import { inputs } from "./inputs.ts";
import { link } from "./link.ts";
import { measuring } from "./measuring.ts";
import { names } from "./names.ts";
import { openPoints } from "./openPoints.ts";
import { plans } from "./plans.ts";
import { readings } from "./readings.ts";
import { requirements } from "./requirements.ts";
import { results } from "./results.ts";
import { shared } from "./shared.ts";
import { siteSheets } from "./siteSheets.ts";
import { states } from "./states.ts";
import { trafficInputs } from "./trafficInputs.ts";

/** Every word of the screens in English: the catalogue that all other languages are typed by. */
export const english = {
  catalogue,
  requirements,
  readings,
  findings,
  openPoints,
  names,
  inputs,
  results,
  plans,
  shared,
  link,
  app,
  trafficInputs,
  measuring,
  siteSheets,
  states,
  estimates,
};
