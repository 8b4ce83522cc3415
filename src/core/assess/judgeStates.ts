import type { ApplicationId } from "../plan/applications.ts";
import { pathKey } from "../plan/edits.ts";
import type { Assessment, FailureState, Finding, Flow, OpenPoint, PlanVerdict } from "./assessment.ts";
import type { FindingCode, OpenPointCode } from "./codes.ts";
import type { StateFacts } from "./failureStates.ts";
import { idsOf } from "./serverGroups.ts";

type Known = Pick<Assessment, "bandwidth" | "checks" | "flows" | "findings" | "openPoints"> & {
  readonly states: readonly StateFacts[];
};

/** Findings and open points that belong to a path or circuit, and so to the states that use it; others hold always. */
const findingsOfStates: ReadonlySet<FindingCode> = new Set([
  "latency/over-limit",
  "latency/over-limit-within-site",
  "bandwidth/over-allocation",
]);
const openPointsOfStates: ReadonlySet<OpenPointCode> = new Set([
  "latency/unmeasured",
  "latency/unmeasured-within-site",
  "bandwidth/capacity-missing",
]);

/**
 * Judges every failure state: failed by what fails in it or always, incomplete by what is not known in it or at all.
 * Having no server left is no failure of the network; it is said beside the verdict.
 */
export function judgeStates(known: Known): readonly FailureState[] {
  const alwaysFailed = known.findings.some((finding) => isAlways(finding) && finding.severity === "error");
  const alwaysOpen = known.openPoints.some((point) => point.blocks && !openPointsOfStates.has(point.code));
  const unmeasured = openPaths(known.openPoints);
  const flowCounts = countFlows(known.flows);
  const notPassed = known.checks.filter(
    ({ verdict, path }) =>
      verdict === "failed" || (verdict === "unmeasured" && path !== null && unmeasured.has(pathKey(...path))),
  );
  return known.states.map((state, index): FailureState => {
    const inUse = notPassed.filter(({ states }) => states.includes(state.id));
    const failedChecks = inUse.filter(({ verdict }) => verdict === "failed").map(({ id }) => id);
    const failedCircuits: FailureState["failedCircuits"][number][] = [];
    let isOpen = alwaysOpen || inUse.length > failedChecks.length;
    for (const { siteId, direction, capacityKbps, loads } of known.bandwidth.budgets) {
      const verdict = loads[index]?.verdict;
      if (verdict === "failed") failedCircuits.push({ siteId, direction });
      if (verdict === "unmeasured" && capacityKbps === null) isOpen = true;
    }
    const isFailed = alwaysFailed || failedChecks.length > 0 || failedCircuits.length > 0;
    return {
      id: state.id,
      kind: state.kind,
      role: state.role,
      nodesDown: [...state.nodesDown],
      siteDown: state.siteDown,
      serving: servingOf(state),
      unserved: state.serving.filter(({ isUnserved }) => isUnserved).flatMap(({ group }) => idsOf(group)),
      isWithoutPbx: state.isWithoutPbx,
      hasService: !state.isWithoutPbx && state.serving.some(({ isUnserved }) => !isUnserved),
      verdict: verdictOf(isFailed, isOpen),
      failedChecks,
      failedCircuits,
      flowCount: flowCounts.get(state.id) ?? 0,
    };
  });
}

/** Who may take the calls of which applications; those that the same servers take stand together. */
function servingOf({ serving }: StateFacts): FailureState["serving"] {
  const together = new Map<string, { readonly applications: ApplicationId[]; readonly nodeIds: readonly string[] }>();
  for (const { group, nodeIds } of serving) {
    const key = [group.role, ...nodeIds].join(" ");
    const found = together.get(key) ?? { applications: [], nodeIds: [...nodeIds] };
    found.applications.push(...idsOf(group));
    together.set(key, found);
  }
  return [...together.values()];
}

function verdictOf(isFailed: boolean, isOpen: boolean): PlanVerdict {
  if (isFailed) return "failed";
  return isOpen ? "incomplete" : "passed";
}

const isAlways = ({ code }: Finding) => !findingsOfStates.has(code);

const openPaths = (points: readonly OpenPoint[]): ReadonlySet<string> =>
  new Set(
    points.flatMap(({ code, at: [list, from, to] }) =>
      code.startsWith("latency/") && list === "measurements" && from !== undefined && to !== undefined
        ? [pathKey(from, to)]
        : [],
    ),
  );

/** Flows that are used in the same states share one list of them, so that lists are counted, not flows. */
function countFlows(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const lists = new Map<Flow["states"], number>();
  for (const { states } of flows) lists.set(states, (lists.get(states) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [states, count] of lists) {
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + count);
  }
  return counts;
}

const worstFirst = ["failed", "incomplete", "passed"] as const satisfies readonly PlanVerdict[];

/** The verdict of a plan: that of its worst state. */
export const worstOf = (states: readonly FailureState[]): PlanVerdict =>
  worstFirst.find((verdict) => states.some((state) => state.verdict === verdict)) ?? "passed";
