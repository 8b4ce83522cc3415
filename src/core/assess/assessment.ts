import type { Encryption, FootnoteId, LimitId, Need, SectionId } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import type { Choices, NodeRole, Owner, PeerKind } from "../plan/schema.ts";
import type { Topology } from "../plan/topology.ts";
import type { FindingCode, OpenPointCode } from "./codes.ts";
import type { Estimates } from "./estimates.ts";

/** Where in a plan something stands: field names, with ids in place of list positions. */
export type PlanPath = readonly string[];

export type EndKind = NodeRole | PeerKind | "internet";

/** One side of flows: a node, a peer, the devices of a site that no peer names yet, or the Internet. */
export type End = {
  readonly id: string;
  readonly kind: EndKind;
  /** As typed; empty when nobody named it. */
  readonly name: string;
  readonly siteId: string | null;
  /** As typed, sound or not; empty when not known. */
  readonly addresses: readonly string[];
  /** Where the plan names this end; empty when it does not yet. */
  readonly at: PlanPath;
};

export type PortRange = { readonly from: number; readonly to: number };

/** One protocol and port (range) on the listener, with the port the initiator sends from where the page fixes it. */
export type Service = {
  readonly transport: "tcp" | "udp" | "any";
  /** `null` means whatever port the initiator picks. */
  readonly source: PortRange | null;
  /** `not-known` waits for the engineer; `all` only where the page prints "Any". */
  readonly destination: PortRange | "not-known" | "all";
  readonly encryption: Encryption;
  readonly footnote: FootnoteId | null;
  /** A requirement of the plan that opens all of this between the same ends; both stay listed (readings 4 and 6). */
  readonly coveredBy: string | null;
};

/** The page's row that says so. */
export type RowSource = {
  readonly section: SectionId;
  readonly position: number;
};

export type Boundary = PeerKind | "internet" | "nodes";

/**
 * What one requirement asks for across one boundary in one direction: the flows that share
 * services, applications, need and source, and differ only in their ends.
 */
export type Opening = {
  readonly id: string;
  readonly requirement: string;
  readonly boundary: Boundary;
  readonly server: NodeRole;
  /** Who connects first. */
  readonly initiator: "server" | "remote" | "either-node";
  readonly protocol: string;
  readonly services: readonly Service[];
  /** The plan's applications that need it, in the catalogue's order. */
  readonly applications: readonly ApplicationId[];
  readonly need: Need;
  readonly encryption: Encryption | "mixed";
  readonly source: RowSource;
  readonly readings: readonly string[];
  readonly initiators: readonly string[];
  readonly listeners: readonly string[];
  /** Those of its ends whose flows are used only when something is down. */
  readonly failoverEnds: readonly string[];
};

/** An opening bound to one initiator and one listener, both ids of `ends`. */
export type Flow = {
  readonly id: string;
  readonly opening: string;
  readonly requirement: string;
  readonly initiator: string;
  readonly listener: string;
  /** Ids of the failure states in which it is used. */
  readonly states: readonly string[];
  /** Whether it is there for failover only: not used while everything is up. */
  readonly isFailoverOnly: boolean;
};

/** Why a row of the page is not in the plan. Exactly one reason, the first that holds in this order. */
export type Exclusion = {
  readonly requirement: string;
  readonly reason: "application" | "vendor" | "option" | "choice" | "topology";
  /** What decided: the name of the plan's field, and the answer found there. */
  readonly by: string;
  readonly answer: string;
};

/** A port of an included row that a choice closes. */
export type Closure = {
  readonly requirement: string;
  readonly transport: "tcp" | "udp";
  readonly port: PortRange;
  readonly choice: keyof Choices;
  readonly answer: string;
};

export type CheckVerdict = "passed" | "failed" | "unmeasured" | "not-applicable";

/** Load of one circuit, each way, in one failure state. */
export type StateLoad = {
  readonly state: string;
  readonly calls: number;
  /** Sites and applications whose calls are not known; the load is then a lower bound. */
  readonly unknownCalls: number;
  /** The site that serves the suite's calls; `null` when no node is placed. */
  readonly servingSiteId: string | null;
  readonly loadKbps: number;
  readonly verdict: CheckVerdict;
};

/**
 * Load of one site's access circuit in one direction, against the share of it that voice may take, in the first failure
 * state with most calls. Calls that are not known are those of the state with most of them.
 */
export type Budget = StateLoad & {
  readonly siteId: string;
  readonly direction: "up" | "down";
  readonly capacityKbps: number | null;
  readonly voiceSharePercent: number;
  readonly voiceShareIsDefault: boolean;
  /** capacity × share; `null` without a capacity. */
  readonly allowedKbps: number | null;
  readonly marginKbps: number | null;
  /** Whole calls that still fit into the margin; what not known calls may come to. `null` without a margin. */
  readonly roomForCalls: number | null;
  /** The least capacity, in whole kbps, that would pass with this share. */
  readonly smallestCircuitKbps: number;
  /** Every failure state, in their order. */
  readonly loads: readonly StateLoad[];
};

/** One latency class against one path. */
export type Check = {
  readonly id: string;
  readonly limit: LimitId;
  readonly about: "pbx" | "media" | "nodes" | "none";
  /** Ids of the two sites, the server's first; `null` when a place is not known or nothing is to be checked. */
  readonly path: readonly [string, string] | null;
  /** The average that was measured; it judges. Without it, a least above or a most within the limit does. */
  readonly rttMs: number | null;
  readonly rttMinMs: number | null;
  readonly rttMaxMs: number | null;
  readonly limitMs: number | null;
  /** limit − RTT, so that 0 still passes. */
  readonly marginMs: number | null;
  readonly verdict: CheckVerdict;
  /** Ids of the failure states in which the path is used. */
  readonly states: readonly string[];
  /** Whether the path is there for failover only: not used while everything is up. */
  readonly isFailoverOnly: boolean;
};

export type Source =
  | { readonly kind: "row"; readonly requirement: string }
  | { readonly kind: "prose"; readonly id: string }
  | { readonly kind: "limit"; readonly limit: LimitId }
  | { readonly kind: "reading"; readonly id: string }
  | { readonly kind: "reference"; readonly id: string }
  | { readonly kind: "plan" };

export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Something the plan's reader must know. `error` fails the plan. Words are in the message catalogues under `code`. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: "error" | "warning" | "info";
  readonly at: PlanPath;
  readonly values: FindingValues;
  readonly source: Source;
};

/** Something not known yet. One that `blocks` keeps the plan incomplete. */
export type OpenPoint = {
  /** Stays the same while the question does. */
  readonly id: string;
  readonly code: OpenPointCode;
  readonly blocks: boolean;
  /** Who answers: as assigned in the plan, else who usually can. */
  readonly owner: Owner;
  readonly usualOwner: Owner;
  /** Year, month and day by which it is due, as assigned; empty without. */
  readonly due: string;
  readonly at: PlanPath;
  readonly values: FindingValues;
  readonly source: Source;
};

/** `failed` beats `incomplete` beats `passed`. */
export type PlanVerdict = "passed" | "failed" | "incomplete";

/** One thing that can be down, and what the plan comes to then. */
export type FailureState = {
  /** `all-up`, `node/<id>`, `site/<id>`, `only/<role>/standby` or `only/<role>/dr`. */
  readonly id: string;
  /**
   * `only-standby` and `only-dr`: every server of a role that would take calls before those is down; all sites are up.
   */
  readonly kind: "all-up" | "node-down" | "site-down" | "only-standby" | "only-dr";
  /** The role of which only such servers are left; `null` in other states. */
  readonly role: NodeRole | null;
  readonly nodesDown: readonly string[];
  readonly siteDown: string | null;
  /** Who may take the calls of which applications; each of these servers is sized for all of them. */
  readonly serving: readonly {
    readonly applications: readonly ApplicationId[];
    readonly nodeIds: readonly string[];
  }[];
  /** Applications of which no server is left. */
  readonly unserved: readonly ApplicationId[];
  /** Whether the PBX has a place, and that place is down. */
  readonly isWithoutPbx: boolean;
  /** Whether anybody is served: a server is left for some application, and the PBX is not down. */
  readonly hasService: boolean;
  readonly verdict: PlanVerdict;
  /** Ids of checks that fail in this state. */
  readonly failedChecks: readonly string[];
  /** Circuits that fail in this state. */
  readonly failedCircuits: readonly { readonly siteId: string; readonly direction: "up" | "down" }[];
  /** Flows that are used in this state. */
  readonly flowCount: number;
};

/** All that follows from a plan and a catalogue. Computed, never stored. */
export type Assessment = {
  readonly edition: string;
  readonly fingerprint: string;
  readonly topology: Topology;
  /** That of the worst failure state. */
  readonly verdict: PlanVerdict;
  /** Everything up first, then each server down, each data centre down. */
  readonly states: readonly FailureState[];
  /** Ids of the states that the verdict comes from, equally bad; everything up alone where no outage adds to it. */
  readonly worstStates: readonly string[];
  readonly ends: readonly End[];
  readonly openings: readonly Opening[];
  readonly flows: readonly Flow[];
  readonly exclusions: readonly Exclusion[];
  readonly closures: readonly Closure[];
  readonly bandwidth: {
    readonly kbpsPerCall: number;
    readonly totalCalls: number;
    /** All stated calls at once, in each direction. */
    readonly totalKbps: number;
    readonly unknownCalls: number;
    readonly budgets: readonly Budget[];
  };
  readonly checks: readonly Check[];
  /** Ours, beside the vendor's verdicts; nothing here ever changes one. */
  readonly estimates: Estimates;
  readonly findings: readonly Finding[];
  readonly openPoints: readonly OpenPoint[];
};
