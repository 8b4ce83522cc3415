import { catalogue } from "#catalogue/catalogue.ts";
import { references } from "#catalogue/references.ts";
import type { Limit, Reading, Reference } from "#core/catalogue.ts";
import type { CatalogueWords } from "#messages/catalogueWords.ts";
import { describeLimit, describeReading } from "#messages/describe.ts";
import { type CatalogueSearch, matchesText, readCatalogueSearch, searchable } from "./catalogueSearch.ts";
import { type Choices, eachFacet, type Facet, facets, facetValues } from "./catalogueView.ts";
import { matchesRow, type RegisterRow, rowPortHit } from "./registerRows.ts";

/** A requirement that the page states in a sentence. */
export type PrintedSentence = (typeof catalogue.proseRequirements)[number];

/** What of the page answers to a search and to chosen values, each in printed order. */
export type Found = {
  readonly search: CatalogueSearch;
  readonly rows: readonly RegisterRow[];
  readonly limits: readonly Limit[];
  readonly prose: readonly PrintedSentence[];
  readonly readings: readonly Reading[];
  readonly references: readonly Reference[];
  /** How many rows each value of each facet would leave, given everything else. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** An application whose name was typed, for which the rows for all applications are needed too. */
  readonly application: string | null;
  /** Of the rows found, those that name the sought port and those that hold it in a range; for a search of one port. */
  readonly port: { readonly number: number; readonly exact: number; readonly ranges: number } | null;
};

/**
 * Finds what people look for. Chosen values narrow the rows, and with them the limits and readings that rows lean on;
 * what is said in sentences belongs to no application or port and goes with its section alone.
 */
export function findInCatalogue(
  words: CatalogueWords,
  allRows: readonly RegisterRow[],
  { text, chosen }: { readonly text: string; readonly chosen: Choices },
): Found {
  const search = readCatalogueSearch(text, words);
  const sought = text.trim() !== "";
  const narrowing = facets.filter((facet) => chosen[facet].length > 0);
  const holds = (row: RegisterRow, but: Facet | null) =>
    narrowing.every((facet) => facet === but || chosen[facet].some((value) => row.values[facet].includes(value)));
  const matching = sought ? allRows.filter((row) => matchesRow(row, search)) : allRows;
  const rows = matching.filter((row) => holds(row, null));
  const narrowed = allRows.filter((row) => holds(row, null));
  const isFree = narrowing.length === 0;
  const bySection = narrowing.every((facet) => facet === "section");
  const says = (texts: readonly string[]) => !sought || matchesText(searchable(texts), search);

  const { catalogue: page, names } = words.messages;
  const leaning = new Set(narrowed.flatMap((row) => row.readings));
  const binding = new Set(narrowed.map(({ requirement }) => requirement.limit));
  const readings = catalogue.readings.filter(
    (reading) => (isFree || leaning.has(reading.id)) && says(readingTexts(words, reading)),
  );
  const cited = new Set(readings.flatMap((reading): readonly string[] => reading.references));
  const [port] = search.ports;
  const hits = rows.map((row) => rowPortHit(row, search));
  return {
    search,
    rows,
    limits: catalogue.limits.filter(
      ({ id, rttMs }) =>
        (isFree || binding.has(id)) && says([describeLimit(words, id), rttMs === null ? "" : `${rttMs} ms RTT`]),
    ),
    prose: catalogue.proseRequirements.filter(
      ({ id, section }) =>
        bySection &&
        (isFree || chosen.section.includes(section)) &&
        says([page.prose[id], page.sections[section], ...footnotesOf(words, id)]),
    ),
    readings,
    references: references.filter(({ id, title }) => (isFree ? says([title]) : cited.has(id))),
    counts: eachFacet(
      (facet) =>
        new Map(
          facetValues[facet].map((value) => [
            value,
            matching.filter((row) => holds(row, facet) && row.values[facet].includes(value)).length,
          ]),
        ),
    ),
    application: applicationNamed(search, chosen, names.applications),
    port:
      search.ports.length === 1 && port !== undefined && port.from === port.to
        ? {
            number: port.from,
            exact: hits.filter((hit) => hit === "exact").length,
            ranges: hits.filter((hit) => hit === "range").length,
          }
        : null,
  };
}

const readingTexts = (words: CatalogueWords, reading: Reading) => {
  const { title, text, confidence } = describeReading(words, reading);
  const cited = references.filter(({ id }) => reading.references.includes(id)).map((reference) => reference.title);
  return [title, text, confidence, String(reading.number), ...cited];
};

/** The port that a footnote adds to a sentence of the page. */
const footnotesOf = (words: CatalogueWords, prose: string) =>
  prose === "sql-static-port" ? [words.messages.catalogue.footnotes["sql-random-port"]] : [];

/** Nothing but the name of one application was typed, and the rows are not narrowed to it yet. */
function applicationNamed(
  { terms, ports, directions }: CatalogueSearch,
  chosen: Choices,
  names: Readonly<Record<string, string>>,
): string | null {
  if (terms.length === 0 || ports.length > 0 || directions.length > 0 || chosen.application.length > 0) return null;
  const typed = terms.join("");
  const found = facetValues.application.filter((id) =>
    searchable([names[id] ?? ""])
      .replace(/[^\p{L}\d\n]/gu, "")
      .split("\n")
      .includes(typed),
  );
  return found[0] ?? null;
}
