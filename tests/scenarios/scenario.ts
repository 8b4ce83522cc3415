import type { Boundary, CheckVerdict, Exclusion, PlanVerdict } from "#core/assess/assessment.ts";
import type { SectionId } from "#core/catalogue.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import type { Demand, NodeDuty, NodeRole, Peer, PeerKind, Plan, PlanNode, Site, SiteKind } from "#core/plan/schema.ts";
import type { Topology } from "#core/plan/topology.ts";

/** One of the page's 39 rows: section, and the row's place in it (a split row counts once, a cluster row is a protocol). */
export type RowKey = `${SectionId}/${number}`;

/**
 * What a row asks for, one string a service: who connects first (`OUT` the server, `IN` the remote side, `BETWEEN` any
 * node to any other), the listener's port, and the sender's where the page fixes it. `at manager-assistant` marks that
 * server, `(gateways)` a boundary other than the row's usual one. Or the one reason why the row is out.
 */
export type ExpectedRow = readonly string[] | Exclusion["reason"];

/** Load, what voice may take (null: capacity not known) and the least circuit that would pass, all in kbps. */
export type ExpectedBudget = {
  readonly loadKbps: number;
  readonly allowedKbps: number | null;
  readonly smallestCircuitKbps: number;
  readonly verdict: CheckVerdict;
};

/** What one failure state comes to. */
export type ExpectedState = {
  /** By the ids of the servers that may take their calls: the applications. Those that nobody serves are left out. */
  readonly serving: Readonly<Record<string, readonly ApplicationId[]>>;
  readonly unserved: readonly ApplicationId[];
  /** Whether the site of the PBX is down. */
  readonly pbx: "left" | "down";
  readonly verdict: PlanVerdict;
  /** Checks that fail in this state, in the words of `checks`. */
  readonly failedChecks: readonly string[];
  /** Circuits that fail in this state, in the words of `budgets`. */
  readonly failedCircuits: readonly string[];
  /** By site: kbps, the same each way. Circuits that carry nothing are left out. */
  readonly loads: Readonly<Record<string, number>>;
};

/** Printed for all applications, and not about calls: directory, mail, file share, web access, Internet. */
export const rowsOfEveryServer: readonly RowKey[] = [
  "infrastructure/1",
  "infrastructure/2",
  "infrastructure/6",
  "other/1",
  "other/2",
  "internet/1",
];

/** What is there only for the time when something is down. */
export type ExpectedFailoverOnly = {
  readonly checks: readonly string[];
  /** By the server's name: rows that it needs only then; `every row of its work` means all that are in, but
   * those between nodes and those that every server needs that is up. */
  readonly servers: Readonly<Record<string, readonly RowKey[] | "every row of its work">>;
};

/** A plan and every answer that the page gives for it, worked out by hand. */
export type Scenario = {
  readonly name: string;
  readonly plan: Plan;
  readonly topology: Topology;
  readonly verdict: PlanVerdict;
  readonly rows: Readonly<Record<RowKey, ExpectedRow>>;
  /** For rows that are in and name applications: those that need them in this plan. */
  readonly applications: Readonly<Record<RowKey, readonly ApplicationId[]>>;
  /** Single ports of rows that stay in, closed by a choice. */
  readonly closures: readonly string[];
  /** Services that another row opens between the same ends (readings 4 and 6); both stay listed. */
  readonly covered: readonly string[];
  /** Ordered pairs of nodes, by name: of the cluster rows (`across`) and of the ANY row (`together`). */
  readonly nodePairs: { readonly across: readonly string[]; readonly together: readonly string[] };
  /** By site and direction: `s1 up`. */
  readonly budgets: Readonly<Record<string, ExpectedBudget>>;
  /** By limit, what it is about and the two sites in order: verdict and margin in ms. */
  readonly checks: Readonly<Record<string, string>>;
  /** By id, in the order in which they are told. */
  readonly states: Readonly<Record<string, ExpectedState>>;
  readonly failoverOnly: ExpectedFailoverOnly;
  /** How grave it is that a loss leaves an application without a server, and the names of what is then lost. */
  readonly noServerLeft: { readonly severity: "info" | "warning"; readonly down: readonly string[] } | null;
  /** Calls that are to be worked out, by site and application; null where an answer is missing. */
  readonly demands: Readonly<Record<string, number | null>>;
  /** Codes of the findings that fail the plan, each once. */
  readonly errors: readonly string[];
  /** Codes of all other findings, each once. */
  readonly findings: readonly string[];
  /** Codes of the open points, each once. */
  readonly openPoints: readonly string[];
};

/** The other side of each row, as its section's title and usage text name it. */
export const usualBoundaries: Readonly<Record<RowKey, Boundary>> = {
  "infrastructure/1": "directory",
  "infrastructure/2": "smtp-server",
  "infrastructure/3": "mailbox-server",
  "infrastructure/4": "mailbox-server",
  "infrastructure/5": "mailbox-server",
  "infrastructure/6": "file-server",
  "infrastructure/7": "pms",
  "attendant-clients/1": "attendant-clients",
  "attendant-clients/2": "attendant-clients",
  "attendant-clients/3": "attendant-clients",
  "attendant-clients/4": "attendant-clients",
  "pbx/1": "pbx",
  "pbx/2": "pbx",
  "pbx/3": "pbx",
  "pbx/4": "pbx",
  "pbx/5": "pbx",
  "pbx/6": "pbx",
  "pbx/7": "pbx",
  "pbx/8": "pbx",
  "pbx/9": "pbx",
  "pbx/10": "pbx",
  "pbx/11": "pbx",
  "pbx/12": "pbx",
  "pbx/13": "pbx",
  "pbx/14": "pbx",
  "pbx/15": "pbx",
  "pbx/16": "pbx",
  "voice-devices/1": "phones",
  "voice-devices/2": "phones",
  "voice-devices/3": "phones",
  "cluster/1": "nodes",
  "cluster/2": "nodes",
  "cluster/3": "nodes",
  "cluster/4": "nodes",
  "cluster/5": "nodes",
  "other/1": "workstations",
  "other/2": "workstations",
  "other/3": "nodes",
  "internet/1": "internet",
};

/** A site with its circuit up and down in kbps, its voice share in percent, and its calls: a number, or a demand. */
export function site(
  id: string,
  kind: SiteKind,
  name: string,
  circuit: readonly [upKbps: number | null, downKbps: number | null, voiceSharePercent: number | null],
  calls: Readonly<Partial<Record<ApplicationId, number | Demand>>> = {},
): Site {
  const [upKbps, downKbps, voiceSharePercent] = circuit;
  const traffic = Object.fromEntries(
    Object.entries(calls).map(([key, demand]) => [
      key,
      typeof demand === "number" ? { by: "calls", concurrentCalls: demand } : demand,
    ]),
  );
  return {
    ...newSite(id, kind, name),
    circuit: { upKbps, downKbps, voiceSharePercent, linkLayer: "ethernet" },
    traffic,
  };
}

/** A server with its addresses, if any are known. */
export function node(
  id: string,
  role: NodeRole,
  name: string,
  siteId: string,
  ...addresses: readonly string[]
): PlanNode {
  return { ...newNode(id, role, name, siteId), addresses };
}

/** The same server with another duty. */
export const withDuty = (duty: NodeDuty, server: PlanNode): PlanNode => ({ ...server, duty });

/** A peer with its addresses. */
export function peer(id: string, kind: PeerKind, name: string, siteId: string, ...addresses: readonly string[]): Peer {
  return { ...newPeer(id, kind, name, siteId), addresses };
}

/** A budget in one line: load, allowed share, least circuit (all kbps), verdict. */
export function budget(
  loadKbps: number,
  allowedKbps: number | null,
  smallestCircuitKbps: number,
  verdict: CheckVerdict,
): ExpectedBudget {
  return { loadKbps, allowedKbps, smallestCircuitKbps, verdict };
}

/** A UDP service for which the page prints one port in both columns: each side may connect first, from that port. */
export const bothWaysUdp = (port: number): readonly string[] => [
  `OUT UDP ${port} from UDP ${port}`,
  `IN UDP ${port} from UDP ${port}`,
];

/** A TCP service for which the page prints one port in both columns; the sender's port is the system's choice. */
export const bothWaysTcp = (port: number): readonly string[] => [`OUT TCP ${port}`, `IN TCP ${port}`];

/** A row's UDP port both ways, each inside the media range of the PBX's RTP row (reading 4). */
export const coveredByMedia = (row: RowKey, port: number): readonly string[] => [
  `${row} OUT UDP ${port} by pbx/14`,
  `${row} IN UDP ${port} by pbx/14`,
];

/** RTP and T.38 as printed: remote UDP "> 1024" (reading 5: 1025-65535), server UDP 5000-5999. */
export const media: readonly string[] = [
  "OUT UDP 1025-65535 from UDP 5000-5999",
  "IN UDP 5000-5999 from UDP 1025-65535",
];

/** RTP and T.38 narrowed to the footnote's Cisco range. */
export const ciscoMedia: readonly string[] = [
  "OUT UDP 16384-32766 from UDP 5000-5999",
  "IN UDP 5000-5999 from UDP 16384-32766",
];

/** The same services towards gateways, adapters and border controllers that the plan names. */
export const towardsGateways = (services: readonly string[]): readonly string[] =>
  services.map((service) => `${service} (gateways)`);
