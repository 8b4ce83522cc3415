import type { CatalogueWords } from "#messages/catalogueWords.ts";
import { type Facet, facetValues } from "./catalogueView.ts";

/** The values of each facet in words. */
export function facetNames({
  messages,
  screen,
}: CatalogueWords): Readonly<Record<Facet, Readonly<Record<string, string>>>> {
  const { names, catalogue } = messages;
  return {
    application: names.applications,
    direction: screen.directionsExplained,
    protocol: Object.fromEntries(facetValues.protocol.map((protocol) => [protocol, protocol])),
    transport: screen.transports,
    section: catalogue.sections,
    need: names.needs,
    encryption: names.encryptions,
  };
}
