import { contactCentre } from "./contactCentre.ts";
import { emptyTemplate } from "./emptyTemplate.ts";
import { haPair } from "./haPair.ts";
import { hotelTemplate } from "./hotelTemplate.ts";
import type { PlanTemplate } from "./planTemplate.ts";
import { singleServer } from "./singleServer.ts";
import { twoDataCentres } from "./twoDataCentres.ts";

/** Every template, the simplest first. */
export const planTemplates: readonly PlanTemplate[] = [
  emptyTemplate,
  singleServer,
  haPair,
  twoDataCentres,
  hotelTemplate,
  contactCentre,
];
