import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Words } from "#messages/words.ts";
import { type PortRow, usesOf } from "./portRows.ts";

/** What a reader can narrow the port table to; also how addresses name it. */
export const portFilterIds = ["boundary", "application", "need", "encryption", "use", "site"] as const;

export type PortFilterId = (typeof portFilterIds)[number];

/** The chosen values of each filter; none means all. */
export type PortFilters = Readonly<Record<PortFilterId, readonly string[]>>;

export type PortFilterOption = { readonly value: string; readonly label: string };

/** A filter that the plan has use for. */
export type PortFilter = {
  readonly id: PortFilterId;
  readonly title: string;
  readonly options: readonly PortFilterOption[];
};

const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

/**
 * The filters that a plan has use for, and those that are set. A chosen value that has left the plan stays an option,
 * so that an empty table explains itself.
 */
export function portFilters(
  words: Words,
  plan: Plan,
  { openings, ends }: Assessment,
  chosen: PortFilters,
): readonly PortFilter[] {
  const { names, results, states, tables } = words.messages;
  const { columns } = results.ports;
  const used = new Set<string>(openings.flatMap(({ applications }) => applications));
  const placed = new Set(ends.map(({ siteId }) => siteId));
  const hasFailover = openings.some(({ failoverEnds }) => failoverEnds.length > 0);
  const countOf = (use: "normal" | "failover") => openings.filter((opening) => usesOf(opening).includes(use)).length;
  const siteLabels = new Map(plan.sites.map(({ id, name }) => [id, name || names.unnamed]));
  const sources = {
    boundary: {
      title: columns.boundary,
      values: distinct(openings.map(({ boundary }) => boundary)),
      of: names.boundaries,
    },
    application: {
      title: columns.applications,
      values: catalogue.applications.map(({ id }) => id).filter((id) => used.has(id)),
      of: names.applications,
    },
    need: { title: columns.need, values: distinct(openings.map(({ need }) => need)), of: names.needs },
    encryption: {
      title: columns.encryption,
      values: distinct(openings.flatMap(({ services }) => services.map(({ encryption }) => encryption))),
      of: names.encryptions,
    },
    use: {
      title: states.filter,
      values: hasFailover ? (["normal", "failover"] as const) : [],
      of: {
        normal: words.say(states.filterNormal, { count: countOf("normal") }),
        failover: words.say(states.filterFailover, { count: countOf("failover") }),
      },
    },
    site: {
      title: tables.filter.site,
      values: plan.sites.map(({ id }) => id).filter((id) => placed.has(id)),
      of: Object.fromEntries(siteLabels),
    },
  } satisfies Record<PortFilterId, { title: string; values: readonly string[]; of: Readonly<Record<string, string>> }>;
  return portFilterIds.flatMap((id): readonly PortFilter[] => {
    const { title, values, of } = sources[id];
    const labels: Readonly<Record<string, string>> = of;
    const offered: readonly string[] = values;
    const lost = chosen[id].filter((value) => !offered.includes(value));
    if (offered.length + lost.length === 0 || (id === "use" && chosen.use.length === 0 && !hasFailover)) return [];
    const options = [
      ...offered.map((value) => ({ value, label: labels[value] ?? value })),
      ...lost.map((value) => ({
        value,
        label: words.say(tables.filter.gone, { name: lostName(id, value, labels[value]) }),
      })),
    ];
    return [{ id, title, options }];
  });

  /** What somebody typed into an address may have no name at all. */
  function lostName(id: PortFilterId, value: string, label: string | undefined): string {
    return label ?? (id === "site" ? tables.filter.unknownSite : value);
  }
}

/** Whether a row has one of the chosen values of a filter. */
export function passesFilter(row: PortRow, id: PortFilterId, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const { opening } = row;
  switch (id) {
    case "boundary":
      return chosen.includes(opening.boundary);
    case "application":
      return opening.applications.some((application) => chosen.includes(application));
    case "need":
      return chosen.includes(opening.need);
    case "encryption":
      return opening.services.some(({ encryption }) => chosen.includes(encryption));
    case "use":
      return row.uses.some((use) => chosen.includes(use));
    case "site":
      return chosen.some((site) => row.sites().has(site));
  }
}
