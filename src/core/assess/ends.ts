import type { Application } from "../catalogue.ts";
import type { NodeRole, PeerKind, Site } from "../plan/schema.ts";
import type { Boundary, End } from "./assessment.ts";
import type { Facts } from "./facts.ts";

/** The ends of a plan, each made once, by what they are. */
export type Ends = {
  readonly servers: (role: NodeRole) => readonly End[];
  readonly remotes: (boundary: Boundary) => readonly End[];
  /** All ends handed out so far, in the order in which they were asked for. */
  readonly used: () => readonly End[];
};

/**
 * Makes the ends that openings are bound to. A side that the plan does not name yet is still an end, without name or
 * address, so that nothing is dropped: the PBX at its site, the phones of each site with calls known or not, one of
 * each server.
 */
export function endsOf(facts: Facts): Ends {
  const made = new Map<string, readonly End[]>();
  const once = (key: string, make: () => readonly End[]): readonly End[] => {
    const found = made.get(key);
    if (found) return found;
    const ends = make();
    made.set(key, ends);
    return ends;
  };
  return {
    servers: (role) => once(role, () => serverEnds(role, facts)),
    remotes: (boundary) => {
      if (boundary === "nodes") return once("suite", () => serverEnds("suite", facts));
      if (boundary === "internet") return once("internet", () => [internet]);
      return once(boundary, () => peerEnds(boundary, facts));
    },
    used: () => [...made.values()].flat(),
  };
}

const internet: End = {
  id: "internet",
  kind: "internet",
  name: "",
  siteId: null,
  addresses: [],
  at: [],
};

function serverEnds(role: NodeRole, { nodes }: Facts): readonly End[] {
  if (nodes[role].length === 0) {
    return [{ id: role, kind: role, name: "", siteId: null, addresses: [], at: [] }];
  }
  return nodes[role].map(({ id, name, siteId, addresses }) => ({
    id,
    kind: role,
    name,
    siteId,
    addresses,
    at: ["nodes", id],
  }));
}

function peerEnds(kind: PeerKind, facts: Facts): readonly End[] {
  const { plan } = facts;
  const named = plan.peers
    .filter((peer) => peer.kind === kind)
    .map(
      ({ id, name, siteId, addresses }): End => ({
        id,
        kind,
        name,
        siteId,
        addresses,
        at: ["peers", id],
      }),
    );
  const unnamed = (siteId: string | null): End => ({
    id: siteId === null ? kind : `${kind}-${siteId}`,
    kind,
    name: "",
    siteId,
    addresses: [],
    at: [],
  });
  if (kind === "gateways") return named;
  if (kind === "phones") {
    const covered = new Set(named.map(({ siteId }) => siteId));
    const others = plan.sites.filter((site) => !covered.has(site.id) && mayHaveCalls(site, facts.carryingCalls));
    const all = [...named, ...others.map(({ id }) => unnamed(id))];
    return all.length > 0 ? all : [unnamed(null)];
  }
  if (named.length > 0) return named;
  return [unnamed(kind === "pbx" ? plan.callingPlatform.siteId : null)];
}

/** Whether any of some applications has calls at a site, or may have: only a stated 0 rules them out. */
export function mayHaveCalls({ traffic }: Site, applications: readonly Application[]): boolean {
  return applications.some(({ id }) => traffic[id]?.concurrentCalls !== 0);
}
