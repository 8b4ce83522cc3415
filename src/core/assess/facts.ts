import type { Application, Catalogue } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import type { Measurement, NodeRole, Peer, Plan, PlanNode, Site } from "../plan/schema.ts";
import { type ServerGroup, serverGroupsOf } from "./serverGroups.ts";

/** What every question of the assessment asks of a plan, looked up once. */
export type Facts = {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly sites: ReadonlyMap<string, Site>;
  /** Installed applications, in the catalogue's order. */
  readonly installed: readonly Application[];
  readonly installedIds: readonly ApplicationId[];
  readonly isInstalled: (id: ApplicationId) => boolean;
  /** Installed applications for which concurrent calls can be stated. */
  readonly carryingCalls: readonly Application[];
  /** Installed applications by the servers that take their calls. */
  readonly groups: readonly ServerGroup[];
  readonly nodes: Readonly<Record<NodeRole, readonly PlanNode[]>>;
  /** Sites of placed nodes, each once, in the order of the nodes. */
  readonly nodeSites: Readonly<Record<NodeRole, readonly string[]>>;
  /** Sites where the PBX stands: its own and those of PBX peers, each once. */
  readonly pbxSites: readonly string[];
  /** PBX peers of which nobody says where they stand. */
  readonly unplacedPbxs: readonly Peer[];
  /** What was measured between two sites, or within one. */
  readonly measurementOf: (first: string, second: string) => Measurement | undefined;
  readonly siteName: (id: string | null) => string;
};

/** Gathers the facts of a plan. */
export function factsOf(plan: Plan, catalogue: Catalogue): Facts {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const ticked = new Set<ApplicationId>(plan.applications);
  const installed = catalogue.applications.filter(({ id }) => ticked.has(id));
  const nodesOf = (role: NodeRole) => plan.nodes.filter((node) => node.role === role);
  const nodes = {
    suite: nodesOf("suite"),
    "manager-assistant": nodesOf("manager-assistant"),
  };
  const measured = measuredPaths(plan.measurements);
  const pbxPeers = plan.peers.filter((peer) => peer.kind === "pbx");
  return {
    plan,
    catalogue,
    sites,
    installed,
    installedIds: installed.map(({ id }) => id),
    isInstalled: (id) => ticked.has(id),
    carryingCalls: installed.filter(({ carriesCalls }) => carriesCalls),
    groups: serverGroupsOf(installed, plan),
    nodes,
    nodeSites: {
      suite: placesOf(nodes.suite),
      "manager-assistant": placesOf(nodes["manager-assistant"]),
    },
    pbxSites: placesOf([plan.callingPlatform, ...pbxPeers]),
    unplacedPbxs: pbxPeers.filter(({ siteId }) => siteId === null),
    measurementOf: (first, second) => measured.get(first)?.get(second),
    siteName: (id) => (id === null ? "" : (sites.get(id)?.name ?? "")),
  };
}

function placesOf(entries: readonly { readonly siteId: string | null }[]): readonly string[] {
  return [...new Set(entries.map(({ siteId }) => siteId).filter((id) => id !== null))];
}

/** Measurements by one end and the other, both ways; of several of one path the last counts. */
function measuredPaths(measurements: readonly Measurement[]): ReadonlyMap<string, ReadonlyMap<string, Measurement>> {
  const paths = new Map<string, Map<string, Measurement>>();
  const put = (from: string, to: string, measurement: Measurement) => {
    const known = paths.get(from);
    if (known) known.set(to, measurement);
    else paths.set(from, new Map([[to, measurement]]));
  };
  for (const measurement of measurements) {
    const [first, second] = measurement.between;
    put(first, second, measurement);
    put(second, first, measurement);
  }
  return paths;
}
