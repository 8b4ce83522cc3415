import { catalogue } from "#catalogue/catalogue.ts";
import type { PrintedDirection, SectionId } from "#core/catalogue.ts";

/** What the register can be narrowed to, in the order in which people see it and in which the address has it. */
export const facets = ["application", "direction", "protocol", "transport", "section", "need", "encryption"] as const;

export type Facet = (typeof facets)[number];

/** Chosen values; a row stays when it has one of each facet that has any. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** What somebody looks at: it is all in the address, so that it can be sent. */
export type CatalogueView = {
  readonly text: string;
  readonly chosen: Choices;
  /** The row or reading that the address leads to. */
  readonly row: string | null;
  readonly reading: string | null;
};

const sections: readonly SectionId[] = [...new Set(catalogue.requirements.map(({ section }) => section))];
const directions: readonly PrintedDirection[] = ["out", "in", "in-out", "between-nodes"];

/** Every value of each facet, in the order of the page. */
export const facetValues: Choices = {
  application: catalogue.applications.map(({ id }) => id),
  direction: directions,
  protocol: [...new Set(catalogue.requirements.map(({ protocol }) => protocol))],
  transport: ["tcp", "udp"],
  section: sections,
  need: ["required", "optional", "alternative", "conditional"],
  encryption: ["clear", "encrypted", "not-stated"],
};

/** The same for every facet. */
export const eachFacet = <Value>(value: (facet: Facet) => Value): Readonly<Record<Facet, Value>> => ({
  application: value("application"),
  direction: value("direction"),
  protocol: value("protocol"),
  transport: value("transport"),
  section: value("section"),
  need: value("need"),
  encryption: value("encryption"),
});

const noneChosen: Choices = eachFacet(() => []);

/** The whole page, with nothing sought and nothing opened. */
export const wholePage: CatalogueView = { text: "", chosen: noneChosen, row: null, reading: null };

/** Whether something is sought or left out. */
export const isNarrowed = ({ text, chosen }: CatalogueView): boolean =>
  text.trim() !== "" || facets.some((facet) => chosen[facet].length > 0);

/** Reads the part of the address after the question mark; what it names and the page does not have is left out. */
export function readCatalogueView(address: string): CatalogueView {
  const parameters = new URLSearchParams(address);
  const known = (key: string, ids: readonly string[]) => ids.find((id) => id === parameters.get(key)) ?? null;
  return {
    text: parameters.get("q") ?? "",
    chosen: eachFacet((facet) => {
      const wanted = parameters.getAll(facet);
      return facetValues[facet].filter((value) => wanted.includes(value));
    }),
    row: known(
      "row",
      catalogue.requirements.map(({ id }) => id),
    ),
    reading: known(
      "reading",
      catalogue.readings.map(({ id }) => id),
    ),
  };
}

/** The part of the address after the question mark, in one order for one view; empty for the whole page. */
export function writeCatalogueView({ text, chosen, row, reading }: CatalogueView): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== "") parameters.append("q", text.trim());
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (row !== null) parameters.append("row", row);
  if (reading !== null) parameters.append("reading", reading);
  return parameters.toString();
}
