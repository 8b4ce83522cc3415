import { app } from "../en/app.ts";
import { catalogue } from "../en/catalogue.ts";
import { estimates } from "../en/estimates.ts";
import { findings } from "../en/findings.ts";
import { link } from "../en/link.ts";
import { names } from "../en/names.ts";
import { openPoints } from "../en/openPoints.ts";
import { plans } from "../en/plans.ts";
import { readings } from "../en/readings.ts";
import { requirements } from "../en/requirements.ts";
import { results } from "../en/results.ts";
import { shared } from "../en/shared.ts";
import { states } from "../en/states.ts";
import type { Messages } from "../messages.ts";
import { languages } from "./languages.ts";

/** Every word of the screens in Italian but the inputs'. */
export const italian: Messages = {
  catalogue,
  requirements,
  readings,
  findings,
  openPoints,
  names,
  results,
  plans,
  shared,
  link,
  app,
  states,
  estimates,
  languages,
};
