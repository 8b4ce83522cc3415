import type { ApplicationId } from "./applications.ts";
import { applicationIds } from "./applications.ts";
import { assignmentsWithout, type EntryList, mentionedByAssignments } from "./assignedPlaces.ts";
import { newMeasurement, newNode, newPeer, newSite } from "./defaults.ts";
import { planLimits } from "./planLimits.ts";
import type {
  Assignment,
  Demand,
  HaModel,
  Measurement,
  NodeDuty,
  NodeRole,
  Peer,
  PeerKind,
  Plan,
  PlanNode,
  Site,
  SiteKind,
} from "./schema.ts";
import type { Topology } from "./topology.ts";

/**
 * Edits are pure: plan in, plan out, the same object when nothing changes. Ids count on from the highest number in use,
 * and past those of entries that are gone but still mentioned, so that nothing is inherited; the same edits give the
 * same plan everywhere.
 */
function nextId(prefix: string, entries: readonly { readonly id: string }[], plan: Plan): string {
  const used = new Set([...entries.map(({ id }) => id), ...mentionedByAssignments(plan)]);
  const numbers = [...used].map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : ""));
  let next = Math.max(0, ...numbers.filter(isCounted).map(Number)) + 1;
  while (used.has(`${prefix}${next}`)) next += 1;
  return `${prefix}${next}`;
}

/** A stranger's plan may hold ids that only look like numbers, or numbers too large to count on from. */
const isCounted = (digits: string) => /^[0-9]{1,9}$/.test(digits);

type EntryOf<List extends EntryList> = Plan[List][number];

/** Changes one entry of a list; the same plan when there is no such entry, or it says so already. */
function updateEntry<List extends EntryList>(
  plan: Plan,
  list: List,
  id: string,
  change: Partial<Omit<EntryOf<List>, "id">>,
): Plan {
  const entries: readonly EntryOf<EntryList>[] = plan[list];
  const index = entries.findIndex((entry) => entry.id === id);
  const found = entries[index];
  if (!found || isSaidBy(found, change)) return plan;
  return { ...plan, [list]: entries.with(index, { ...found, ...change }) };
}

/** Removes one entry of a list, and what was assigned about it; the same plan when there is no such entry. */
function removeEntry(plan: Plan, list: EntryList, id: string): Plan {
  const entries: readonly EntryOf<EntryList>[] = plan[list];
  const others = entries.filter((entry) => entry.id !== id);
  if (others.length === entries.length) return plan;
  return { ...plan, [list]: others, assignments: assignmentsWithout(plan, list, [id]) };
}

const isSaidBy = (entry: object, change: object) =>
  Object.entries(change).every(([field, value]) => isSame(Reflect.get(entry, field), value));

/** Whether two values of a plan say the same. */
const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

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
    sites: [...plan.sites, newSite(nextId("s", plan.sites, plan), kind, name)],
  };
}

export function updateSite(plan: Plan, id: string, change: Partial<Omit<Site, "id">>): Plan {
  return updateEntry(plan, "sites", id, change);
}

/** Removes a site with its measurements and what was assigned about it; what stood at it stays, without a place. */
export function removeSite(plan: Plan, id: string): Plan {
  if (!plan.sites.some((site) => site.id === id)) return plan;
  const unplaced = <Entry extends { readonly siteId: string | null }>(entry: Entry) =>
    entry.siteId === id ? { ...entry, siteId: null } : entry;
  return {
    ...plan,
    sites: plan.sites.filter((site) => site.id !== id),
    nodes: plan.nodes.map(unplaced),
    peers: plan.peers.map(unplaced),
    callingPlatform: unplaced(plan.callingPlatform),
    measurements: plan.measurements.filter((one) => !one.between.includes(id)),
    assignments: assignmentsWithout(plan, "sites", [id]),
  };
}

/** Says the same of several sites at once, leaving what else stands in their circuits. */
export function updateCircuits(plan: Plan, ids: ReadonlySet<string>, change: Partial<Site["circuit"]>): Plan {
  if (!plan.sites.some(({ id, circuit }) => ids.has(id) && !isSaidBy(circuit, change))) return plan;
  return {
    ...plan,
    sites: plan.sites.map((site) =>
      ids.has(site.id) && !isSaidBy(site.circuit, change) ? { ...site, circuit: { ...site.circuit, ...change } } : site,
    ),
  };
}

/** Sets or, with `null`, forgets the calls of one application at one site. */
export function setDemand(plan: Plan, siteId: string, application: ApplicationId, demand: Demand | null): Plan {
  return setDemands(plan, new Set([siteId]), application, demand);
}

/** Sets or, with `null`, forgets the calls of one application at several sites. */
export function setDemands(
  plan: Plan,
  siteIds: ReadonlySet<string>,
  application: ApplicationId,
  demand: Demand | null,
): Plan {
  const isOther = ({ id, traffic }: Site) => siteIds.has(id) && !isSame(traffic[application] ?? null, demand);
  if (!plan.sites.some(isOther)) return plan;
  const withDemand = ({ [application]: _forgotten, ...others }: Site["traffic"]): Site["traffic"] =>
    demand === null ? others : { ...others, [application]: demand };
  return {
    ...plan,
    sites: plan.sites.map((site) => (isOther(site) ? { ...site, traffic: withDemand(site.traffic) } : site)),
  };
}

/** States "no calls" wherever one of `applications` has no number yet. */
export function fillUnknownCallsWithZero(plan: Plan, applications: readonly ApplicationId[]): Plan {
  const isUnknown = ({ traffic }: Site) => applications.some((id) => traffic[id] === undefined);
  if (!plan.sites.some(isUnknown)) return plan;
  const noCalls = Object.fromEntries(
    applications.map((id) => [id, { by: "calls", concurrentCalls: 0 } satisfies Demand]),
  );
  return {
    ...plan,
    sites: plan.sites.map((site) => (isUnknown(site) ? { ...site, traffic: { ...noCalls, ...site.traffic } } : site)),
  };
}

/** Adds a server: the first of its role active, later ones standby, or DR at a DR data centre. */
export function addNode(plan: Plan, role: NodeRole, name: string, siteId: string | null): Plan {
  if (plan.nodes.length >= planLimits.nodes) return plan;
  const isFirst = plan.nodes.every((node) => node.role !== role);
  const duty = isFirst ? "active" : spareDuty(plan, siteId);
  return {
    ...plan,
    nodes: [...plan.nodes, newNode(nextId("n", plan.nodes, plan), role, name, siteId, duty)],
  };
}

const spareDuty = ({ sites }: Plan, siteId: string | null): NodeDuty =>
  sites.some(({ id, kind }) => id === siteId && kind === "dr-data-centre") ? "dr" : "standby";

export function updateNode(plan: Plan, id: string, change: Partial<Omit<PlanNode, "id">>): Plan {
  return updateEntry(plan, "nodes", id, change);
}

export function removeNode(plan: Plan, id: string): Plan {
  return removeEntry(plan, "nodes", id);
}

export function addPeer(plan: Plan, kind: PeerKind, name: string, siteId: string | null): Plan {
  if (plan.peers.length >= planLimits.peers) return plan;
  return {
    ...plan,
    peers: [...plan.peers, newPeer(nextId("p", plan.peers, plan), kind, name, siteId)],
  };
}

export function updatePeer(plan: Plan, id: string, change: Partial<Omit<Peer, "id">>): Plan {
  return updateEntry(plan, "peers", id, change);
}

export function removePeer(plan: Plan, id: string): Plan {
  return removeEntry(plan, "peers", id);
}

/**
 * Says what was measured between two sites, or within one; a path of which nothing is left is forgotten. The plan as it
 * was when it already has as many measurements as a plan may have, or lacks one of the sites.
 */
export function updateMeasurement(
  plan: Plan,
  first: string,
  second: string,
  change: Partial<Omit<Measurement, "between">>,
): Plan {
  const isThisPath = ({ between: [one, other] }: Measurement) => pathKey(one, other) === pathKey(first, second);
  const found = plan.measurements.findLast(isThisPath);
  const next = { ...(found ?? newMeasurement(first, second)), ...change };
  if (found ? isSame(found, next) : isBlank(next)) return plan;
  const others = plan.measurements.filter((one) => !isThisPath(one));
  if (isBlank(next)) return { ...plan, measurements: others };
  const hasBoth = [first, second].every((id) => plan.sites.some((site) => site.id === id));
  if (!hasBoth || others.length >= planLimits.measurements) return plan;
  return { ...plan, measurements: [...others, next] };
}

const isBlank = (measurement: Measurement) => isSame(measurement, newMeasurement(...measurement.between));

/** Sets the high-availability model of an application; `not-stated` forgets it. */
export function setHaModel(plan: Plan, application: ApplicationId, model: HaModel): Plan {
  const { [application]: before, ...others } = plan.cluster.haModels;
  if ((before ?? "not-stated") === model) return plan;
  const models = model === "not-stated" ? others : { ...others, [application]: model };
  return { ...plan, cluster: { ...plan.cluster, haModels: models } };
}

/** Says who answers an open point and by when; the usual owner without a date is not worth an entry. */
export function assignOpenPoint(plan: Plan, point: string, change: Partial<Omit<Assignment, "point">>): Plan {
  const found = plan.assignments.find((one) => one.point === point);
  const next = { point, owner: null, due: "", ...found, ...change };
  if (isSame(next, found ?? { point, owner: null, due: "" })) return plan;
  const others = plan.assignments.filter((one) => one.point !== point);
  if (next.owner === null && next.due === "") return { ...plan, assignments: others };
  if (others.length >= planLimits.assignments) return plan;
  return { ...plan, assignments: [...others, next] };
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
 * for `ha-dr` a DR data centre. Nodes beyond the topology are removed, with all that was said of them; the others keep their names and
 * addresses.
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
  const taken = (index: number) => (index === -1 ? undefined : free.splice(index, 1)[0]);
  // First whoever is in place already, so that no server is moved away from its addresses without need.
  const staying = places.map((siteId) => taken(free.findIndex((node) => node.siteId === siteId)));
  const kept: PlanNode[] = [];
  for (const [index, siteId] of places.entries()) {
    const found = staying[index] ?? free.shift();
    const id = nextId("n", [...next.nodes, ...kept], next);
    const duty = index === 0 ? "active" : spareDuty(next, siteId);
    const node = found ?? newNode(id, "suite", names.node(kept.length + 1), siteId);
    kept.push({ ...node, siteId, duty });
  }
  const nodes = [...kept, ...others];
  if (nodes.length > planLimits.nodes) return plan;
  if (isSame(nodes, plan.nodes)) return next;
  const gone = free.map(({ id }) => id);
  return { ...next, nodes, assignments: assignmentsWithout(next, "nodes", gone) };
}
