import type { Catalogue } from "#core/catalogue.ts";

/** Which version of the vendor's page this is: apart from its rows, for whoever only begins a plan. */
export const edition = {
  id: "uc-suite-network-setup-2026-11",
  page: "Imagicle UC Suite, Network Setup",
  transcribed: "2026-11-23",
} as const satisfies Catalogue["edition"];
