import type { ApplicationId } from "./applications.ts";
import { applicationIds } from "./applications.ts";
import { newNode, newPeer, newSite } from "./defaults.ts";
import type { NodeRole, Peer, PeerKind, Plan, PlanNode, Site, SiteKind } from "./schema.ts";
import { planLimits } from "./schema.ts";
import type { Topology } from "./topology.ts";

/**
 * Edits are pure: plan in, plan out, the same object when nothing changes. Ids are the lowest number that no
 * entry has used yet in this plan, so that the same edits give the same plan everywhere.
 */
function nextId(prefix: string, entries: readonly { readonly id: string }[]): string {
  const used = entries.map(({ id }) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0));
  return `${prefix}${Math.max(0, ...used.filter(Number.isInteger)) + 1}`;
}

const replaceById = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  change: Partial<Omit<Entry, "id">>,
): readonly Entry[] => entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));

/** Ticks or unticks an application; the list keeps the catalogue's order. What was typed for it stays in the plan. */
export function setApplication(plan: Plan, application: ApplicationId, installed: boolean): Plan {
  const chosen = new Set(plan.applications);
  if (chosen.has(application) === installed) return plan;
  if (installed) chosen.add(application);
  else chosen.delete(application);
  return {
    ...plan,
    applications: applicationIds.filter((id) => chosen.has(id)),
  };
}

/** Adds a site at the end; the plan as it was when it already has as many as a plan may have. */
export function addSite(plan: Plan, kind: SiteKind, name: string): Plan {
  if (plan.sites.length >= planLimits.sites) return plan;
  return {
    ...plan,
    sites: [...plan.sites, newSite(nextId("s", plan.sites), kind, name)],
  };
}

export function updateSite(plan: Plan, id: string, change: Partial<Omit<Site, "id">>): Plan {
  return { ...plan, sites: replaceById(plan.sites, id, change) };
}

/** Removes a site and the measurements that end there; what stood at it stays, without a place. */
export function removeSite(plan: Plan, id: string): Plan {
  const unplaced = <Entry extends { readonly siteId: string | null }>(entry: Entry) =>
    entry.siteId === id ? { ...entry, siteId: null } : entry;
  return {
    ...plan,
    sites: plan.sites.filter((site) => site.id !== id),
    nodes: plan.nodes.map(unplaced),
    peers: plan.peers.map(unplaced),
    callingPlatform: unplaced(plan.callingPlatform),
    measurements: plan.measurements.filter((one) => !one.between.includes(id)),
  };
}

/** Sets or, with `null`, forgets the calls of one application at one site. */
export function setConcurrentCalls(
  plan: Plan,
  siteId: string,
  application: ApplicationId,
  concurrentCalls: number | null,
): Plan {
  return {
    ...plan,
    sites: plan.sites.map((site) => {
      if (site.id !== siteId) return site;
      const { [application]: _forgotten, ...others } = site.traffic;
      return {
        ...site,
        traffic: concurrentCalls === null ? others : { ...others, [application]: { concurrentCalls } },
      };
    }),
  };
}

/** States "no calls" wherever one of `applications` has no number yet. */
export function fillUnknownCallsWithZero(plan: Plan, applications: readonly ApplicationId[]): Plan {
  return {
    ...plan,
    sites: plan.sites.map((site) => ({
      ...site,
      traffic: {
        ...Object.fromEntries(applications.map((id) => [id, { concurrentCalls: 0 }])),
        ...site.traffic,
      },
    })),
  };
}

export function addNode(plan: Plan, role: NodeRole, name: string, siteId: string | null): Plan {
  if (plan.nodes.length >= planLimits.nodes) return plan;
  return {
    ...plan,
    nodes: [...plan.nodes, newNode(nextId("n", plan.nodes), role, name, siteId)],
  };
}

export function updateNode(plan: Plan, id: string, change: Partial<Omit<PlanNode, "id">>): Plan {
  return { ...plan, nodes: replaceById(plan.nodes, id, change) };
}

export function removeNode(plan: Plan, id: string): Plan {
  return { ...plan, nodes: plan.nodes.filter((node) => node.id !== id) };
}

export function addPeer(plan: Plan, kind: PeerKind, name: string, siteId: string | null): Plan {
  if (plan.peers.length >= planLimits.peers) return plan;
  return {
    ...plan,
    peers: [...plan.peers, newPeer(nextId("p", plan.peers), kind, name, siteId)],
  };
}

export function updatePeer(plan: Plan, id: string, change: Partial<Omit<Peer, "id">>): Plan {
  return { ...plan, peers: replaceById(plan.peers, id, change) };
}

export function removePeer(plan: Plan, id: string): Plan {
  return { ...plan, peers: plan.peers.filter((peer) => peer.id !== id) };
}

/** Sets the round-trip time between two sites (or within one), in ms; `null` forgets it. */
export function setRtt(plan: Plan, first: string, second: string, rttMs: number | null): Plan {
  const others = plan.measurements.filter(({ between: [a, b] }) => pathKey(a, b) !== pathKey(first, second));
  if (rttMs === null) return { ...plan, measurements: others };
  return {
    ...plan,
    measurements: [...others, { between: [first, second], rttMs }],
  };
}

/** One key for a pair of sites, whichever is named first. */
export const pathKey = (first: string, second: string): string =>
  first <= second ? `${first} ${second}` : `${second} ${first}`;

/** Names for what `setTopology` has to create, in the reader's language. */
export type TopologyNames = {
  readonly dataCentre: string;
  readonly drDataCentre: string;
  readonly node: (number: number) => string;
};

/**
 * Creates the suite nodes of a topology, and the sites they need, from what the plan has: a first data centre, and
 * for `ha-dr` a DR data centre. Nodes beyond the topology are removed; the others keep their names and addresses.
 */
export function setTopology(plan: Plan, topology: Topology, names: TopologyNames): Plan {
  let next = plan;
  const siteOf = (kind: SiteKind, name: string): string | null => {
    if (!next.sites.some((site) => site.kind === kind)) next = addSite(next, kind, name);
    return next.sites.find((site) => site.kind === kind)?.id ?? null;
  };
  const primary = siteOf("data-centre", names.dataCentre);
  const places = topology === "single" ? [primary] : [primary, primary];
  if (topology === "ha-dr") places.push(siteOf("dr-data-centre", names.drDataCentre));

  const others = next.nodes.filter((node) => node.role !== "suite");
  const free = next.nodes.filter((node) => node.role === "suite");
  const kept: PlanNode[] = [];
  for (const siteId of places) {
    const alreadyThere = free.findIndex((node) => node.siteId === siteId);
    const [found] = free.splice(Math.max(alreadyThere, 0), 1);
    const id = nextId("n", [...next.nodes, ...kept]);
    kept.push(found ? { ...found, siteId } : newNode(id, "suite", names.node(kept.length + 1), siteId));
  }
  return { ...next, nodes: [...kept, ...others] };
}
