import type { Application } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import type { NodeRole, PeerKind, Site } from "../plan/schema.ts";
import type { Boundary, End } from "./assessment.ts";
import { isWithoutTraffic } from "./dimension.ts";
import type { Facts } from "./facts.ts";

/** The ends of a plan, each made once, by what they are. */
export type Ends = {
  readonly servers: (role: NodeRole) => readonly End[];
  /** Who is across a boundary for some applications; more applications never have fewer ends. */
  readonly remotes: (boundary: Boundary, applications: readonly ApplicationId[]) => readonly End[];
  /** All ends handed out so far, in the order in which they were asked for. */
  readonly used: () => readonly End[];
};

/**
 * Makes the ends that openings are bound to. A side that the plan does not name yet is still an end, without name or
 * address, so that nothing is dropped: the PBX at its site, the phones of each site with calls known or not, one of
 * each server. Ids of named ends begin with their list, so that no id that a plan chooses can meet another's.
 */
export function endsOf(facts: Facts): Ends {
  const made = new Map<string, End>();
  const sides = new Map<string, readonly End[]>();
  const once = (key: string, make: () => readonly End[]): readonly End[] => {
    const found = sides.get(key);
    if (found) return found;
    const ends = make().map((end) => made.get(end.id) ?? end);
    for (const end of ends) made.set(end.id, end);
    sides.set(key, ends);
    return ends;
  };
  const named = namedPeers(facts);
  const servers = (role: NodeRole) => once(role, () => serverEnds(role, facts));
  return {
    servers,
    remotes: (boundary, applications) => {
      if (boundary === "nodes") return servers("suite");
      if (boundary === "internet") return once("internet", () => [internet]);
      if (boundary === "phones")
        return once(`phones ${applications.join(" ")}`, () =>
          phoneEnds(applications, named.get("phones") ?? [], facts),
        );
      return once(boundary, () => peerEnds(boundary, named.get(boundary) ?? [], facts));
    },
    used: () => [...made.values()],
  };
}

const internet: End = { id: "internet", kind: "internet", name: "", siteId: null, addresses: [], at: [] };

/** A side that nobody named yet. */
const unnamed = (kind: PeerKind | NodeRole, siteId: string | null): End => ({
  id: siteId === null ? kind : `${kind}@${siteId}`,
  kind,
  name: "",
  siteId,
  addresses: [],
  at: [],
});

function serverEnds(role: NodeRole, { nodes }: Facts): readonly End[] {
  if (nodes[role].length === 0) return [unnamed(role, null)];
  return nodes[role].map(({ id, name, siteId, addresses }) => ({
    id: `nodes/${id}`,
    kind: role,
    name,
    siteId,
    addresses,
    at: ["nodes", id],
  }));
}

/** The peers of the plan as ends, by kind. */
function namedPeers({ plan }: Facts): ReadonlyMap<PeerKind, readonly End[]> {
  const named = new Map<PeerKind, End[]>();
  for (const { id, kind, name, siteId, addresses } of plan.peers) {
    const end: End = { id: `peers/${id}`, kind, name, siteId, addresses, at: ["peers", id] };
    const ofKind = named.get(kind);
    if (ofKind) ofKind.push(end);
    else named.set(kind, [end]);
  }
  return named;
}

function peerEnds(kind: PeerKind, named: readonly End[], facts: Facts): readonly End[] {
  if (named.length > 0 || kind === "gateways") return named;
  return [unnamed(kind, kind === "pbx" ? facts.plan.callingPlatform.siteId : null)];
}

/**
 * The phones that are named, and for each application those it must have beside them: at the sites with its calls,
 * known or not, that have no named phones; somewhere, when it has no such site and no phones are named at all.
 */
function phoneEnds(applications: readonly ApplicationId[], named: readonly End[], facts: Facts): readonly End[] {
  const covered = new Set(named.map(({ siteId }) => siteId));
  const implied = facts.installed
    .filter(({ id }) => applications.includes(id))
    .flatMap((application) => {
      const sites = application.carriesCalls
        ? facts.plan.sites.filter((site) => !covered.has(site.id) && mayHaveCalls(site, [application]))
        : [];
      if (sites.length > 0) return sites.map(({ id }) => unnamed("phones", id));
      return named.length > 0 ? [] : [unnamed("phones", null)];
    });
  return [...named, ...new Map(implied.map((end) => [end.id, end])).values()];
}

/** Whether any of some applications has calls at a site, or may have: only a stated 0, or traffic of 0, rules them out. */
export function mayHaveCalls({ traffic }: Site, applications: readonly Application[]): boolean {
  return applications.some(({ id }) => !isWithoutTraffic(traffic[id]));
}
