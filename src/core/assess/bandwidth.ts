import { defaultVoiceSharePercent } from "../plan/defaults.ts";
import type { Site } from "../plan/schema.ts";
import type { Assessment, Budget, CheckVerdict, StateLoad } from "./assessment.ts";
import { carriedCalls, knownCalls, type StateCalls, type TakenCalls, unknownCarried } from "./circuitCalls.ts";
import type { Facts } from "./facts.ts";
import type { StateFacts } from "./failureStates.ts";

/**
 * Budgets every access circuit, once up and once down, in every failure state: calls × kbps per call, each way, against
 * capacity × voice share. Where several sites may serve, each circuit is judged with the one that loads it most.
 *
 * @param states The failure states, and beside them the calls that each may put on each circuit.
 * @returns Two budgets a site, in the order of the plan, judged in the state with most calls.
 */
export function budgetBandwidth(
  states: readonly StateFacts[],
  calls: readonly StateCalls[],
  taken: TakenCalls,
  facts: Facts,
): Assessment["bandwidth"] {
  const { kbpsPerCall } = facts.catalogue;
  const budgets = facts.plan.sites.flatMap((site, index) => {
    const loads = states.map(({ id }, state) => loadOf(id, calls[state] ?? [], index, kbpsPerCall));
    const { upKbps, downKbps, voiceSharePercent } = site.circuit;
    const share = voiceSharePercent ?? defaultVoiceSharePercent;
    const up = loads.map((load) => judged(load, upKbps, share));
    const down = up.map((load) => judged(load, downKbps, share));
    return [budgetOf(site, "up", up, kbpsPerCall), budgetOf(site, "down", down, kbpsPerCall)];
  });
  const totalCalls = taken.total.reduce((sum, one) => sum + knownCalls(one), 0);
  return {
    kbpsPerCall,
    totalCalls,
    totalKbps: totalCalls * kbpsPerCall,
    unknownCalls: taken.total.reduce((sum, { unknown }) => sum + unknown, 0),
    budgets,
  };
}

/** The load that all groups together may make at most. */
function loadOf(state: string, groups: StateCalls, site: number, kbpsPerCall: number): StateLoad {
  let calls = 0;
  let unknownCalls = 0;
  let servingSiteId: string | null = null;
  for (const group of groups) {
    let most = -1;
    let unknown = 0;
    let server: string | null = null;
    for (const carried of group[site] ?? []) {
      const known = carriedCalls(carried);
      // What is not known in any case could be what decides.
      unknown = Math.max(unknown, unknownCarried(carried));
      if (known <= most) continue;
      most = known;
      server = carried.servingSiteId;
    }
    if (most < 0) continue;
    if (calls === 0 && unknownCalls === 0) servingSiteId = server;
    calls += most;
    unknownCalls += unknown;
  }
  return { state, calls, unknownCalls, servingSiteId, loadKbps: calls * kbpsPerCall, verdict: "not-applicable" };
}

/** A load with its verdict on one capacity; the same object where it says so already, since most say it both ways. */
function judged(load: StateLoad, capacityKbps: number | null, share: number): StateLoad {
  const verdict = verdictOf(load, capacityKbps, share);
  if (load.verdict === verdict) return load;
  const { state, calls, unknownCalls, servingSiteId, loadKbps } = load;
  return { state, calls, unknownCalls, servingSiteId, loadKbps, verdict };
}

function budgetOf(
  { id, circuit }: Site,
  direction: "up" | "down",
  loads: readonly StateLoad[],
  kbpsPerCall: number,
): Budget {
  const capacityKbps = direction === "up" ? circuit.upKbps : circuit.downKbps;
  const share = circuit.voiceSharePercent ?? defaultVoiceSharePercent;
  const worst = loads.reduce(moreCalls);
  const { state, calls, servingSiteId, loadKbps } = worst;
  const unknownCalls = loads.reduce((most, load) => Math.max(most, load.unknownCalls), 0);
  const { verdict, marginKbps, roomForCalls, smallestCircuitKbps } = figuresOf(
    { calls, unknownCalls, loadKbps },
    capacityKbps,
    share,
    kbpsPerCall,
  );
  // Written out, since spreading so many objects takes longer than all their arithmetic.
  return {
    siteId: id,
    direction,
    state,
    calls,
    unknownCalls,
    servingSiteId,
    loadKbps,
    verdict,
    capacityKbps,
    marginKbps,
    roomForCalls,
    smallestCircuitKbps,
    voiceSharePercent: share,
    voiceShareIsDefault: circuit.voiceSharePercent === null,
    allowedKbps: capacityKbps === null ? null : (capacityKbps * share) / 100,
    loads,
  };
}

/** One load against one allowance. */
function figuresOf(
  load: Pick<StateLoad, "calls" | "unknownCalls" | "loadKbps">,
  capacityKbps: number | null,
  share: number,
  kbpsPerCall: number,
) {
  const { loadKbps } = load;
  return {
    verdict: verdictOf(load, capacityKbps, share),
    marginKbps: capacityKbps === null ? null : (capacityKbps * share) / 100 - loadKbps,
    roomForCalls: capacityKbps === null ? null : roomFor(capacityKbps * share - loadKbps * 100, kbpsPerCall),
    smallestCircuitKbps: smallestCircuit(loadKbps, share),
  };
}

/**
 * The same circuit judged in one failure state instead of the one that loads it most.
 *
 * @returns The budget as it was for a state that it does not know.
 */
export function budgetInState(budget: Budget, state: string, kbpsPerCall: number): Budget {
  const load = budget.loads.find((one) => one.state === state);
  if (!load) return budget;
  return { ...budget, ...load, ...figuresOf(load, budget.capacityKbps, budget.voiceSharePercent, kbpsPerCall) };
}

/** The first of those with most calls, so that everything up counts before failures that change nothing. */
const moreCalls = (one: StateLoad, other: StateLoad): StateLoad => (other.calls > one.calls ? other : one);

/** Compares before dividing, so that a load of exactly the allowance passes whatever the share. */
const fits = (loadKbps: number, capacityKbps: number, share: number) => loadKbps * 100 <= capacityKbps * share;

/** Whole calls in what is left of an allowance, which comes in hundredths of kbps so that nothing is rounded before. */
const roomFor = (leftCentiKbps: number, kbpsPerCall: number) =>
  Math.max(0, Math.floor(leftCentiKbps / (kbpsPerCall * 100)));

/** The least whole number of kbps of which `share` percent carry a load. */
export function smallestCircuit(loadKbps: number, share: number): number {
  const estimate = Math.ceil((loadKbps * 100) / share);
  return estimate > 0 && fits(loadKbps, estimate - 1, share) ? estimate - 1 : estimate;
}

function verdictOf(
  { calls, unknownCalls, loadKbps }: Pick<StateLoad, "calls" | "unknownCalls" | "loadKbps">,
  capacityKbps: number | null,
  share: number,
): CheckVerdict {
  if (calls === 0 && unknownCalls === 0) return "not-applicable";
  if (capacityKbps !== null && !fits(loadKbps, capacityKbps, share)) return "failed";
  return capacityKbps === null || unknownCalls > 0 ? "unmeasured" : "passed";
}
