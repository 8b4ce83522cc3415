import { pathKey } from "#core/plan/edits.ts";
import type { Assessment, Check, FailureState, Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";
import { allUp } from "../failureState.ts";
import type { StateFacts } from "../failureStates.ts";

/** Turns each failed check and each failed circuit into an error that names the failure state. */
export function verdictFindings(
  bandwidth: Assessment["bandwidth"],
  checks: readonly Check[],
  states: readonly StateFacts[],
  facts: Facts,
): readonly Finding[] {
  const stateValues = stateValuesOf(states, facts);
  return [
    ...tooSlow(checks, stateValues, facts),
    ...onlyForCluster(checks, facts),
    ...outsideExtremes(facts),
    ...tooNarrow(bandwidth, stateValues, facts),
    ...defaultShare(bandwidth),
  ];
}

type StateValues = (id: string | undefined) => { readonly stateKind: FailureState["kind"]; readonly stateName: string };

/** The kind of a state, and the name of what is down in it. */
function stateValuesOf(states: readonly StateFacts[], { plan, siteName }: Facts): StateValues {
  const known = new Map(states.map((state) => [state.id, state]));
  return (id) => {
    const state = known.get(id ?? allUp);
    if (!state) return { stateKind: "all-up", stateName: "" };
    if (state.kind === "site-down") return { stateKind: state.kind, stateName: siteName(state.siteDown) };
    const [nodeId] = state.kind === "node-down" ? state.nodesDown : [];
    return { stateKind: state.kind, stateName: plan.nodes.find((node) => node.id === nodeId)?.name ?? "" };
  };
}

function tooSlow(checks: readonly Check[], stateValues: StateValues, { siteName }: Facts): readonly Finding[] {
  const failed = checks.filter(({ verdict }) => verdict === "failed");
  return failed.flatMap(({ limit, about, path, rttMs, rttMinMs, limitMs, states }): readonly Finding[] => {
    const measured = rttMs ?? rttMinMs;
    if (path === null || measured === null || limitMs === null) return [];
    const [from, to] = path;
    return [
      {
        code: from === to ? "latency/over-limit-within-site" : "latency/over-limit",
        severity: "error",
        at: ["measurements", from, to],
        values: {
          limit,
          about,
          from: siteName(from),
          to: siteName(to),
          rttMs: measured,
          figure: rttMs === null ? "least" : "average",
          limitMs,
          ...stateValues(states[0]),
        },
        source: { kind: "limit", limit },
      },
    ];
  });
}

/** Two sites near enough for a cluster, and too far for what a server at one of them needs of the other. */
function onlyForCluster(checks: readonly Check[], { siteName }: Facts): readonly Finding[] {
  const near = checks.filter(({ limit, verdict }) => limit === "inter-node" && verdict === "passed");
  return near.flatMap(({ path, rttMs, rttMaxMs, limitMs }): readonly Finding[] => {
    const measured = rttMs ?? rttMaxMs;
    if (path === null || measured === null) return [];
    const [from, to] = path;
    const key = pathKey(from, to);
    const failed = checks.filter((one) => one.verdict === "failed" && one.path && pathKey(...one.path) === key);
    if (failed.length === 0) return [];
    return [
      {
        code: "latency/within-cluster-limit-only",
        severity: "warning",
        at: ["measurements", from, to],
        values: {
          from: siteName(from),
          to: siteName(to),
          within: from === to ? "yes" : "no",
          rttMs: measured,
          figure: rttMs === null ? "most" : "average",
          clusterLimitMs: limitMs ?? 0,
          limitMs: Math.min(...failed.map((one) => one.limitMs ?? 0)),
          limits: [...new Set(failed.map(({ limit }) => limit))],
        },
        source: { kind: "limit", limit: "inter-node" },
      },
    ];
  });
}

/** An average below its least or above its most: one of the three was typed wrong. */
function outsideExtremes({ plan, siteName }: Facts): readonly Finding[] {
  return plan.measurements
    .filter(({ rttMs, rttMinMs, rttMaxMs }) => {
      const least = rttMinMs ?? rttMs ?? 0;
      const most = rttMaxMs ?? Number.POSITIVE_INFINITY;
      return least > most || (rttMs !== null && (rttMs < least || rttMs > most));
    })
    .map(({ between: [from, to] }) => ({
      code: "latency/average-outside-extremes",
      severity: "warning",
      at: ["measurements", from, to],
      values: { from: siteName(from), to: siteName(to) },
      source: { kind: "plan" },
    }));
}

function tooNarrow(
  { budgets }: Assessment["bandwidth"],
  stateValues: StateValues,
  { siteName }: Facts,
): readonly Finding[] {
  return budgets.flatMap((budget): readonly Finding[] => {
    if (budget.verdict !== "failed" || budget.allowedKbps === null) return [];
    return [
      {
        code: "bandwidth/over-allocation",
        severity: "error",
        at: ["sites", budget.siteId, "circuit", budget.direction === "up" ? "upKbps" : "downKbps"],
        values: {
          site: siteName(budget.siteId),
          direction: budget.direction,
          loadKbps: budget.loadKbps,
          allowedKbps: budget.allowedKbps,
          smallestCircuitKbps: budget.smallestCircuitKbps,
          ...stateValues(budget.state),
        },
        source: { kind: "prose", id: "kbps-per-call" },
      },
    ];
  });
}

/** Says once that circuits were judged with a voice share that is ours. */
function defaultShare({ budgets }: Assessment["bandwidth"]): readonly Finding[] {
  const judged = budgets.filter(
    ({ verdict, voiceShareIsDefault }) => voiceShareIsDefault && verdict !== "not-applicable",
  );
  const [first] = judged;
  if (!first) return [];
  return [
    {
      code: "bandwidth/default-voice-share",
      severity: "info",
      at: ["sites", first.siteId, "circuit", "voiceSharePercent"],
      values: {
        percent: first.voiceSharePercent,
        count: new Set(judged.map(({ siteId }) => siteId)).size,
      },
      source: { kind: "reference", id: "cisco-qos-srnd" },
    },
  ];
}
