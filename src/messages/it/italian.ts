import type { Messages } from "../messages.ts";
import { app } from "./app.ts";
import { catalogue } from "./catalogue.ts";
import { changes } from "./changes.ts";
import { commands } from "./commands.ts";
import { estimates } from "./estimates.ts";
import { findings } from "./findings.ts";
import { languages } from "./languages.ts";
import { link } from "./link.ts";
import { names } from "./names.ts";
import { offline } from "./offline.ts";
import { openPoints } from "./openPoints.ts";
import { planLibrary } from "./planLibrary.ts";
import { plans } from "./plans.ts";
import { readings } from "./readings.ts";
import { requirements } from "./requirements.ts";
import { results } from "./results.ts";
import { shared } from "./shared.ts";
import { states } from "./states.ts";
import { tables } from "./tables.ts";
import { templates } from "./templates.ts";
import { topology } from "./topology.ts";

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
  planLibrary,
  templates,
  shared,
  link,
  app,
  states,
  estimates,
  languages,
  offline,
  changes,
  commands,
  topology,
  tables,
};
