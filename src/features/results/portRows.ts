import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment, Boundary, End, Flow, Opening, PortRange, Service } from "#core/assess/assessment.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeEnd, describeRequirement, describeService, describeSourcePort } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";

/** One end of connections, in words. */
export type EndText = {
  readonly name: string;
  readonly addresses: readonly string[];
  /** The Internet has no address that anybody could give. */
  readonly isInternet: boolean;
};

/** One side of an opening, in words. */
export type Side = {
  /** Names of all ends, or how many there are where naming them would flood a cell. */
  readonly text: string;
  /** The same, a line each, and whether it is there only for failover. */
  readonly lines: readonly { readonly text: string; readonly isFailoverOnly: boolean }[];
  /** Addresses of an end that stands alone and has few; the details hold all. */
  readonly addresses: readonly string[];
  readonly ends: readonly string[];
};

export type ServiceText = {
  readonly text: string;
  /** The port that the initiator sends from, where the page fixes it. */
  readonly from: string;
  readonly service: Service;
};

/** An opening as the table shows, sorts, filters and searches it. */
export type PortRow = {
  readonly id: string;
  readonly opening: Opening;
  readonly name: string;
  readonly from: Side;
  readonly to: Side;
  readonly services: readonly ServiceText[];
  /** Names, or how many where all of the plan's applications need it. */
  readonly applications: string;
  readonly boundary: string;
  readonly need: string;
  readonly encryption: string;
  /** When its connections are used; both where some are there only for failover. */
  readonly uses: readonly PortUse[];
  /** Every word that a search may find, in lower case; made when first asked for. */
  readonly searchText: () => string;
};

export type PortUse = "normal" | "failover";

/** The rows of the port table, with what their details look up. */
export type PortRows = {
  readonly rows: readonly PortRow[];
  readonly end: (id: string) => EndText;
  readonly flowsOf: (opening: string) => readonly Flow[];
};

/** Ends that a cell names; more are counted. */
const namedInCell = 3;
const addressesInCell = 2;

/** Puts every opening of an assessment into words, in the order of the page. */
export function portRows(plan: Plan, assessment: Assessment, words: Words): PortRows {
  const { names, results } = words.messages;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const end = remembered((id: string): EndText => {
    const found = ends.get(id);
    const addresses = (found?.addresses ?? []).filter((address) => address.trim() !== "");
    return { name: found ? describeEnd(words, plan, found) : id, addresses, isInternet: found?.kind === "internet" };
  });
  const flowsByOpening = remembered((_: "all") => groupFlows(assessment.flows));

  const sideOf = (ids: readonly string[], failoverEnds: readonly string[]): Side => {
    const lines =
      ids.length <= namedInCell
        ? ids.map((id) => ({ text: end(id).name, isFailoverOnly: failoverEnds.includes(id) }))
        : [{ text: countEnds(ids), isFailoverOnly: false }, ...countFailover(ids, failoverEnds)];
    const addresses = ids.length === 1 ? ids.flatMap((id) => end(id).addresses) : [];
    return {
      text: words.list(lines.map(({ text }) => text)),
      lines,
      addresses: addresses.length <= addressesInCell ? addresses : [],
      ends: ids,
    };
  };
  const countFailover = (ids: readonly string[], failoverEnds: readonly string[]): Side["lines"] => {
    const count = ids.filter((id) => failoverEnds.includes(id)).length;
    return count === 0
      ? []
      : [{ text: words.say(words.messages.states.failoverCount, { count }), isFailoverOnly: false }];
  };
  const countEnds = (ids: readonly string[]) => {
    const found = ids.map((id) => ends.get(id)).filter((one): one is End => one !== undefined);
    const sites = new Set(found.map(({ siteId }) => siteId));
    const onePerSite = sites.size === found.length && !sites.has(null);
    const kind = found[0] ? names.endKinds[found[0].kind] : "";
    return words.say(onePerSite ? results.ports.sideOfSites : results.ports.sideOfMany, { kind, count: ids.length });
  };

  const applicationsText = ({ applications }: Opening) =>
    applications.length > namedInCell && applications.length === plan.applications.length
      ? words.say(results.ports.allApplications, { count: applications.length })
      : words.list(applications.map((id) => names.applications[id]));

  const rows = assessment.openings.map((opening): PortRow => {
    const services = opening.services.map((service) => ({
      text: describeService(words, service),
      from: describeSourcePort(words, service),
      service,
    }));
    const row = {
      id: opening.id,
      opening,
      name: describeRequirement(words, opening.requirement).name,
      from: sideOf(opening.initiators, opening.failoverEnds),
      to: sideOf(opening.listeners, opening.failoverEnds),
      uses: usesOf(opening),
      services,
      applications: applicationsText(opening),
      boundary: names.boundaries[opening.boundary],
      need: names.needs[opening.need],
      encryption: names.encryptions[opening.encryption],
    };
    const searchText = remembered((_: "all") =>
      [
        row.name,
        opening.protocol,
        ...services.map(({ text }) => text),
        ...opening.applications.map((id) => names.applications[id]),
        row.boundary,
        row.need,
        row.encryption,
        ...(row.uses.includes("failover") ? [names.failoverOnly] : []),
        ...[...row.from.ends, ...row.to.ends].flatMap((id) => [end(id).name, ...end(id).addresses]),
      ]
        .join("\n")
        .toLocaleLowerCase(words.language),
    );
    return { ...row, searchText: () => searchText("all") };
  });
  return { rows, end, flowsOf: (opening) => flowsByOpening("all").get(opening) ?? [] };
}

function groupFlows(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(flow.opening);
    if (group) group.push(flow);
    else groups.set(flow.opening, [flow]);
  }
  return groups;
}

/** A function that works out each answer once. */
function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}

/** The lowest listener port of a row; unknown and unlimited ones sort behind all numbers. */
export function firstPort({ services }: PortRow): number {
  const numbers = services
    .map(({ service }) => service.destination)
    .filter((destination): destination is PortRange => typeof destination !== "string")
    .map(({ from }) => from);
  return Math.min(65_536, ...numbers);
}

/** What a reader can narrow the table to, as far as the plan has it. */
export type PortFilterOptions = {
  readonly boundary: readonly Boundary[];
  readonly need: readonly Opening["need"][];
  readonly encryption: readonly Service["encryption"][];
  readonly applications: readonly ApplicationId[];
  /** With the number of openings for each; none where nothing is there only for failover. */
  readonly uses: readonly { readonly use: PortUse; readonly count: number }[];
};

/** The values that a set of openings has for each filter. */
export function filterOptions(openings: readonly Opening[]): PortFilterOptions {
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  const used = new Set(openings.flatMap(({ applications }) => applications));
  return {
    boundary: distinct(openings.map(({ boundary }) => boundary)),
    need: distinct(openings.map(({ need }) => need)),
    encryption: distinct(openings.flatMap(({ services }) => services.map(({ encryption }) => encryption))),
    applications: catalogue.applications.map(({ id }) => id).filter((id) => used.has(id)),
    uses: openings.some(({ failoverEnds }) => failoverEnds.length > 0)
      ? (["normal", "failover"] as const).map((use) => ({
          use,
          count: openings.filter((opening) => usesOf(opening).includes(use)).length,
        }))
      : [],
  };
}

/** Only servers can be there for failover alone, so that what is left of that side serves while everything is up. */
function usesOf({ initiator, initiators, listeners, failoverEnds }: Opening): readonly PortUse[] {
  if (failoverEnds.length === 0) return ["normal"];
  const servers = initiator === "remote" ? listeners : initiators;
  return servers.some((id) => !failoverEnds.includes(id)) ? ["normal", "failover"] : ["failover"];
}
