import type { Application } from "../catalogue.ts";
import { defaultVoiceSharePercent } from "../plan/defaults.ts";
import type { NodeRole, Site } from "../plan/schema.ts";
import type { Assessment, Budget, CheckVerdict } from "./assessment.ts";
import type { Facts } from "./facts.ts";

/** Known calls, and the number of sites × applications whose calls are not known. */
type Calls = { readonly known: number; readonly unknown: number };

const noCalls: Calls = { known: 0, unknown: 0 };
const plus = (one: Calls, other: Calls): Calls => ({
  known: one.known + other.known,
  unknown: one.unknown + other.unknown,
});
const minus = (one: Calls, other: Calls): Calls => ({
  known: one.known - other.known,
  unknown: one.unknown - other.unknown,
});

const roles = ["suite", "manager-assistant"] as const satisfies readonly NodeRole[];

/**
 * Budgets every access circuit, once up and once down: calls × kbps per call, each way, against capacity × voice
 * share. A call loads the circuit of the site it is taken at and that of the site that serves it, unless these are
 * one. Where several sites have nodes, each circuit is judged with the serving site that loads it most.
 *
 * @returns Two budgets a site, in the order of the plan.
 */
export function budgetBandwidth(facts: Facts): Assessment["bandwidth"] {
  const { kbpsPerCall } = facts.catalogue;
  const callsAt = new Map(facts.plan.sites.map((site) => [site.id, callsByRole(site, facts.carryingCalls)]));
  const total = {
    suite: sum([...callsAt.values()].map(({ suite }) => suite)),
    "manager-assistant": sum([...callsAt.values()].map((calls) => calls["manager-assistant"])),
  };
  const budgets = facts.plan.sites.flatMap((site) => {
    const own = callsAt.get(site.id) ?? {
      suite: noCalls,
      "manager-assistant": noCalls,
    };
    const worst = roles.map((role) => worstFor(site.id, facts.nodeSites[role], own[role], total[role]));
    const calls = worst.reduce((all, one) => plus(all, one.calls), noCalls);
    return (["up", "down"] as const).map((direction) =>
      budgetOf(site, direction, calls, worst[0]?.servingSiteId ?? null, kbpsPerCall),
    );
  });
  const all = plus(total.suite, total["manager-assistant"]);
  return {
    kbpsPerCall,
    totalCalls: all.known,
    totalKbps: all.known * kbpsPerCall,
    unknownCalls: all.unknown,
    budgets,
  };
}

const sum = (calls: readonly Calls[]) => calls.reduce(plus, noCalls);

function callsByRole(site: Site, applications: readonly Application[]): Readonly<Record<NodeRole, Calls>> {
  const calls = { suite: noCalls, "manager-assistant": noCalls };
  for (const { id, role } of applications) {
    const stated = site.traffic[id];
    calls[role] = plus(calls[role], stated ? { known: stated.concurrentCalls, unknown: 0 } : { known: 0, unknown: 1 });
  }
  return calls;
}

/** The serving site that loads a circuit most: itself, with everybody else's calls, or another, with its own. */
function worstFor(siteId: string, servingSites: readonly string[], own: Calls, total: Calls) {
  const elsewhere = servingSites.find((id) => id !== siteId) ?? null;
  const away = { calls: own, servingSiteId: elsewhere };
  if (!servingSites.includes(siteId)) return away;
  const serving = { calls: minus(total, own), servingSiteId: siteId };
  if (elsewhere === null) return serving;
  const heavier = away.calls.known > serving.calls.known ? away : serving;
  // What is not known in either case could be what decides.
  const unknown = Math.max(away.calls.unknown, serving.calls.unknown);
  return { ...heavier, calls: { known: heavier.calls.known, unknown } };
}

function budgetOf(
  { id, circuit }: Site,
  direction: "up" | "down",
  calls: Calls,
  servingSiteId: string | null,
  kbpsPerCall: number,
): Budget {
  const capacityKbps = direction === "up" ? circuit.upKbps : circuit.downKbps;
  const share = circuit.voiceSharePercent ?? defaultVoiceSharePercent;
  const loadKbps = calls.known * kbpsPerCall;
  const allowedKbps = capacityKbps === null ? null : (capacityKbps * share) / 100;
  return {
    siteId: id,
    direction,
    calls: calls.known,
    unknownCalls: calls.unknown,
    servingSiteId,
    loadKbps,
    capacityKbps,
    voiceSharePercent: share,
    voiceShareIsDefault: circuit.voiceSharePercent === null,
    allowedKbps,
    marginKbps: allowedKbps === null ? null : allowedKbps - loadKbps,
    smallestCircuitKbps: smallestCircuit(loadKbps, share),
    verdict: verdictOf(loadKbps, capacityKbps, share, calls),
  };
}

/** Compares before dividing, so that a load of exactly the allowance passes whatever the share. */
const fits = (loadKbps: number, capacityKbps: number, share: number) => loadKbps * 100 <= capacityKbps * share;

function smallestCircuit(loadKbps: number, share: number): number {
  const estimate = Math.ceil((loadKbps * 100) / share);
  return estimate > 0 && fits(loadKbps, estimate - 1, share) ? estimate - 1 : estimate;
}

function verdictOf(loadKbps: number, capacityKbps: number | null, share: number, calls: Calls): CheckVerdict {
  if (calls.known === 0 && calls.unknown === 0) return "not-applicable";
  if (capacityKbps !== null && !fits(loadKbps, capacityKbps, share)) return "failed";
  return capacityKbps === null || calls.unknown > 0 ? "unmeasured" : "passed";
}
