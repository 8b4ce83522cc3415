import type { Assessment, Budget, Check, CheckVerdict, FailureState } from "#core/assess/assessment.ts";
import { budgetInState } from "#core/assess/bandwidth.ts";
import { verdictRanks, worseVerdict } from "#core/assess/circuitVerdicts.ts";
import type { Peer, PeerKind, Plan, PlanNode, Site } from "#core/plan/schema.ts";
import type { CircuitVerdict } from "./shapes.ts";

/** Stands for no failure state: each circuit and path is judged in the one that is worst for it. */
export const worstOfAll = "all";

export type NodeFacts = { readonly node: PlanNode; readonly condition: "serves" | "waits" | "down" };

/** The path from a site to a site with servers, or within one; the check that is worst for it, and all that bind it. */
export type PathFacts = { readonly to: string; readonly worst: Check; readonly checks: readonly Check[] };

/** What the drawing shows of one site in one state. */
export type SiteFacts = {
  readonly site: Site;
  readonly isDown: boolean;
  /** Whether servers or the PBX stand here, or it is a data centre. */
  readonly isHub: boolean;
  readonly nodes: readonly NodeFacts[];
  /** Other sides by kind, the PBX first. */
  readonly peers: readonly { readonly kind: PeerKind; readonly peers: readonly Peer[] }[];
  readonly up: Budget;
  readonly down: Budget;
  readonly circuit: CircuitVerdict;
  /** The worst first. */
  readonly paths: readonly PathFacts[];
  /** The worst of circuit and paths. */
  readonly verdict: CheckVerdict;
};

/** The chosen failure state; none for the worst of all, and for one that the plan no longer has. */
export const chosenState = ({ states }: Pick<Assessment, "states">, stateId: string): FailureState | undefined =>
  states.find(({ id }) => id === stateId);

/**
 * What the drawing shows of each site in a failure state.
 *
 * @param stateId Id of a state, or `worstOfAll`.
 * @returns In the order of the plan.
 */
export function siteFactsOf(plan: Plan, assessment: Assessment, stateId: string): readonly SiteFacts[] {
  const state = chosenState(assessment, stateId);
  const shown = state ?? assessment.states[0];
  const serving = new Set(shown?.serving.flatMap(({ nodeIds }) => nodeIds));
  const downNodes = new Set(state?.nodesDown);
  const { kbpsPerCall, budgets } = assessment.bandwidth;
  const judged = new Map(
    budgets.map((budget) => [
      `${budget.siteId} ${budget.direction}`,
      state ? budgetInState(budget, state.id, kbpsPerCall) : budget,
    ]),
  );
  const nodes = bySite(plan.nodes);
  const peers = bySite(plan.peers);
  const paths = pathsBySite(plan, assessment.checks, state);
  return plan.sites.flatMap((site): readonly SiteFacts[] => {
    const up = judged.get(`${site.id} up`);
    const down = judged.get(`${site.id} down`);
    if (!up || !down) return [];
    const isDown = state?.siteDown === site.id;
    const ownPaths = paths.get(site.id) ?? [];
    const circuit = worseVerdict(up.verdict, down.verdict);
    const own = peers.get(site.id) ?? [];
    const hasPbx = plan.callingPlatform.siteId === site.id || own.some(({ kind }) => kind === "pbx");
    return [
      {
        site,
        isDown,
        isHub: nodes.has(site.id) || hasPbx || site.kind !== "branch",
        nodes: (nodes.get(site.id) ?? []).map((node) => ({ node, condition: conditionOf(node) })),
        peers: byKind(own, hasPbx),
        up,
        down,
        circuit: isDown ? "down" : circuit,
        paths: ownPaths,
        verdict: ownPaths.reduce((worst, { worst: { verdict } }) => worseVerdict(worst, verdict), circuit),
      },
    ];
  });

  function conditionOf({ id }: PlanNode): NodeFacts["condition"] {
    if (downNodes.has(id)) return "down";
    return serving.has(id) ? "serves" : "waits";
  }
}

function bySite<Entry extends { readonly siteId: string | null }>(entries: readonly Entry[]) {
  const found = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const same = found.get(entry.siteId);
    if (same) same.push(entry);
    else found.set(entry.siteId, [entry]);
  }
  return found;
}

/** A PBX without an entry of its own stands where the calling platform says so. */
function byKind(peers: readonly Peer[], hasPbx: boolean): SiteFacts["peers"] {
  const kinds = new Map<PeerKind, Peer[]>(hasPbx ? [["pbx", []]] : []);
  for (const peer of peers) kinds.set(peer.kind, [...(kinds.get(peer.kind) ?? []), peer]);
  return [...kinds].map(([kind, same]) => ({ kind, peers: same }));
}

/** Paths by the site that asks for a server; a path between two sites with servers stands at both. */
function pathsBySite(plan: Plan, checks: readonly Check[], state: FailureState | undefined) {
  const withServers = new Set(plan.nodes.map(({ siteId }) => siteId));
  const found = new Map<string, Map<string, Check[]>>();
  const put = (at: string, to: string, check: Check) => {
    const ofSite = found.get(at) ?? new Map<string, Check[]>();
    found.set(at, ofSite);
    ofSite.set(to, [...(ofSite.get(to) ?? []), check]);
  };
  for (const check of checks) {
    if (check.path === null || check.verdict === "not-applicable") continue;
    if (state && !check.states.includes(state.id)) continue;
    const [server, other] = check.path;
    put(other, server, check);
    if (server !== other && withServers.has(other)) put(server, other, check);
  }
  return new Map(
    [...found].map(([siteId, ofSite]) => [
      siteId,
      [...ofSite]
        .map(([to, same]): PathFacts => ({ to, checks: same, worst: same.reduce(worseCheck) }))
        .toSorted((one, other) => compareChecks(other.worst, one.worst) || compareText(one.to, other.to)),
    ]),
  );
}

const worseCheck = (one: Check, other: Check): Check => (compareChecks(other, one) > 0 ? other : one);

/** Positive where the first is worse: by verdict, then by how much of its limit it takes. */
const compareChecks = (one: Check, other: Check): number =>
  verdictRanks[one.verdict] - verdictRanks[other.verdict] || shareOfLimit(one) - shareOfLimit(other);

/** Round-trip time as a share of its limit; 0 where either is not known. */
export const shareOfLimit = ({ rttMs, rttMinMs, limitMs }: Check): number =>
  limitMs === null || limitMs === 0 ? 0 : (rttMs ?? rttMinMs ?? 0) / limitMs;

/** Orders sites from the worst: by verdict, then by how far circuit or path are from what they may take. */
export function compareSites(one: SiteFacts, other: SiteFacts): number {
  return (
    verdictRanks[other.verdict] - verdictRanks[one.verdict] ||
    strainOf(other) - strainOf(one) ||
    compareText(one.site.name, other.site.name) ||
    compareText(one.site.id, other.site.id)
  );
}

/** By code units, so that no locale decides. */
const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The greatest share of an allowance or a limit that is taken. */
const strainOf = ({ up, down, paths }: SiteFacts): number =>
  Math.max(0, ...[up, down].map(loadShare), ...paths.map(({ worst }) => shareOfLimit(worst)));

/** Load as a share of what voice may take; 0 where that is not known. */
export const loadShare = ({ loadKbps, allowedKbps }: Budget): number =>
  allowedKbps === null ? 0 : loadKbps / Math.max(allowedKbps, 1);
