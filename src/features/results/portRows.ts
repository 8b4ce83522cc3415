import type { Assessment, Flow, Opening, PortRange, Service } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeRequirement, describeService, describeSourcePort } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import { onDemand } from "./remembered.ts";
import { type EndText, type Side, sidesOf } from "./sides.ts";

export type ServiceText = {
  readonly text: string;
  /** The port that the initiator sends from, where the page fixes it. */
  readonly from: string;
  readonly service: Service;
};

/** An opening as the table shows, sorts, filters and searches it; narrowed to one site's connections or whole. */
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
  readonly ifBlocked: string;
  /** Where the page says so. */
  readonly source: string;
  /** When its connections are used; both where some are there only for failover. */
  readonly uses: readonly PortUse[];
  /** The sites where its connections begin or end: the one that it is narrowed to, or all. */
  readonly sites: () => ReadonlySet<string>;
  /** The site that it is narrowed to; `null` for connections without any, `undefined` for a whole opening. */
  readonly siteId: string | null | undefined;
  readonly flows: () => readonly Flow[];
  /** Every word that a search may find, in lower case; made when first asked for. */
  readonly searchText: () => string;
};

export type PortUse = "normal" | "failover";

/** The rows of the port table, with what their details look up. */
export type PortRows = {
  readonly rows: readonly PortRow[];
  /** A row for each site and opening, and for each direction where the site is on both sides. */
  readonly rowsOfSites: () => readonly PortRow[];
  readonly end: (id: string) => EndText;
};

/** Applications that a cell names; the details hold all. */
const namedInCell = 3;

type Narrowed = {
  readonly id: string;
  readonly siteId: string | null | undefined;
  readonly initiators: readonly string[];
  readonly listeners: readonly string[];
  readonly uses: readonly PortUse[];
  readonly flows: () => readonly Flow[];
};

/** Puts every opening of an assessment into words, in the order of the page. */
export function portRows(plan: Plan, assessment: Assessment, words: Words): PortRows {
  const { names, results, catalogue, tables } = words.messages;
  const { end, sideOf, siteOf } = sidesOf(plan, assessment, words);
  const flowsByOpening = onDemand(() => groupFlows(assessment.flows));

  const applicationsText = ({ applications }: Opening) => {
    const { length: count } = applications;
    if (count > namedInCell && count === plan.applications.length) {
      return words.say(results.ports.allApplications, { count });
    }
    const called = applications.map((id) => names.applications[id]);
    // One name more takes no more room than its count.
    if (count <= namedInCell + 1) return words.list(called);
    const shown = called.slice(0, namedInCell).join(", ");
    return words.say(tables.moreApplications, { names: shown, count: count - namedInCell });
  };

  /** What all rows of an opening say alike. */
  const sharedBy = (opening: Opening) => {
    const { name, ifBlocked } = describeRequirement(words, opening.requirement);
    const { section, position } = opening.source;
    return {
      opening,
      name,
      ifBlocked,
      services: opening.services.map((service) => ({
        text: describeService(words, service),
        from: describeSourcePort(words, service),
        service,
      })),
      applications: applicationsText(opening),
      boundary: names.boundaries[opening.boundary],
      need: names.needs[opening.need],
      encryption: names.encryptions[opening.encryption],
      source: words.say(tables.columns.sourceText, { section: catalogue.sections[section], position }),
    };
  };

  const rowOf = (shared: ReturnType<typeof sharedBy>, narrowed: Narrowed): PortRow => {
    const { opening } = shared;
    const { initiators, listeners, siteId } = narrowed;
    const ends = [...initiators, ...listeners];
    const searchText = onDemand(() =>
      [
        shared.name,
        opening.protocol,
        ...shared.services.map(({ text }) => text),
        ...opening.applications.map((id) => names.applications[id]),
        shared.boundary,
        shared.need,
        shared.encryption,
        ...(narrowed.uses.includes("failover") ? [names.failoverOnly] : []),
        ...ends.flatMap((id) => [end(id).name, ...end(id).addresses]),
      ]
        .join("\n")
        .toLocaleLowerCase(words.language),
    );
    const sites = onDemand(
      (): ReadonlySet<string> =>
        new Set(siteId === undefined ? ends.flatMap((id) => siteOf(id) ?? []) : (siteId ?? [])),
    );
    return {
      ...shared,
      id: narrowed.id,
      siteId,
      uses: narrowed.uses,
      flows: narrowed.flows,
      from: sideOf(initiators, opening.failoverEnds),
      to: sideOf(listeners, opening.failoverEnds),
      sites,
      searchText,
    };
  };

  const whole = assessment.openings.map((opening) => ({ opening, shared: sharedBy(opening) }));
  return {
    end,
    rows: whole.map(({ opening, shared }) =>
      rowOf(shared, {
        id: opening.id,
        siteId: undefined,
        initiators: opening.initiators,
        listeners: opening.listeners,
        uses: usesOf(opening),
        flows: () => flowsByOpening().get(opening.id) ?? [],
      }),
    ),
    rowsOfSites: onDemand(() => {
      const order = [...plan.sites.map(({ id }) => id), null];
      const narrowed = whole.flatMap(({ opening, shared }) =>
        narrowedToSites(flowsByOpening().get(opening.id) ?? [], siteOf).map((one) => ({ shared, one })),
      );
      const bySite = new Map<string | null, typeof narrowed>();
      for (const entry of narrowed) {
        const known = bySite.get(entry.one.siteId);
        if (known) known.push(entry);
        else bySite.set(entry.one.siteId, [entry]);
      }
      return order.flatMap((siteId) => (bySite.get(siteId) ?? []).map(({ shared, one }) => rowOf(shared, one)));
    }),
  };
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

/** The connections of one opening by the site where they begin, and by the one where they end if it is another. */
function narrowedToSites(flows: readonly Flow[], siteOf: (end: string) => string | null) {
  const groups = new Map<string, { readonly siteId: string | null; readonly flows: Flow[] }>();
  const put = (flow: Flow, siteId: string | null, way: "out" | "in") => {
    const id = `${flow.opening} ${siteId ?? ""} ${way}`;
    const group = groups.get(id);
    if (group) group.flows.push(flow);
    else groups.set(id, { siteId, flows: [flow] });
  };
  for (const flow of flows) {
    const [from, to] = [siteOf(flow.initiator), siteOf(flow.listener)];
    if (from !== null || to === null) put(flow, from, "out");
    if (to !== null && to !== from) put(flow, to, "in");
  }
  return [...groups].map(([id, { siteId, flows: own }]) => ({
    id,
    siteId,
    initiators: [...new Set(own.map(({ initiator }) => initiator))],
    listeners: [...new Set(own.map(({ listener }) => listener))],
    uses: usesOfFlows(own),
    flows: () => own,
  }));
}

function usesOfFlows(flows: readonly Flow[]): readonly PortUse[] {
  if (flows.every(({ isFailoverOnly }) => isFailoverOnly)) return ["failover"];
  return flows.some(({ isFailoverOnly }) => isFailoverOnly) ? ["normal", "failover"] : ["normal"];
}

/** The lowest listener port of a row; unknown and unlimited ones sort behind all numbers. */
export function firstPort({ services }: PortRow): number {
  const numbers = services
    .map(({ service }) => service.destination)
    .filter((destination): destination is PortRange => typeof destination !== "string")
    .map(({ from }) => from);
  return Math.min(65_536, ...numbers);
}

/** Only servers can be there for failover alone, so that what is left of that side serves while everything is up. */
export function usesOf({ initiator, initiators, listeners, failoverEnds }: Opening): readonly PortUse[] {
  if (failoverEnds.length === 0) return ["normal"];
  const servers = initiator === "remote" ? listeners : initiators;
  return servers.some((id) => !failoverEnds.includes(id)) ? ["normal", "failover"] : ["failover"];
}
