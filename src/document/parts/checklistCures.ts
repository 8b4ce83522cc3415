import type { Budget, Check, Finding } from "#core/assess/assessment.ts";
import { pathKey } from "#core/plan/edits.ts";
import { findingPlace } from "../places.ts";
import { type ChecklistContext, type ChecklistItem, type ChecklistRule, item } from "./checklistItem.ts";
import { rangeText } from "./planNames.ts";

/** Circuits and paths that are named; more are counted. */
const entriesShown = 5;

/** Errors that have a point of their own, with the cure. */
const withOwnPoint: ReadonlySet<Finding["code"]> = new Set([
  "bandwidth/over-allocation",
  "latency/over-limit",
  "latency/over-limit-within-site",
]);

/** What else fails, beside the circuits and paths. */
const errors: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const failing = assessment.findings.filter(({ severity }) => severity === "error");
  const others = failing.filter(({ code }) => !withOwnPoint.has(code));
  const [first] = others;
  if (!first) return [];
  const only = others.length === failing.length ? "yes" : "no";
  return [
    item(context, "before", words.say(text.before.errors, { count: others.length, only }), {
      why: text.before.errorsWhy,
      by: "engineer",
      to: findingPlace(assessment.findings.indexOf(first) + 1),
    }),
  ];
};

const circuits: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const failed = assessment.bandwidth.budgets.filter(({ verdict }) => verdict === "failed");
  return shortened(
    failed.map((budget) => () => circuit(context, budget)),
    (count) =>
      item(context, "before", words.say(text.before.circuitsMore, { count }), {
        by: "customer-network",
        to: "bandwidth",
      }),
  );
};

function circuit(context: ChecklistContext, budget: Budget): ChecklistItem {
  const { words, text, named } = context;
  const { siteId, direction, capacityKbps, smallestCircuitKbps, loadKbps, allowedKbps } = budget;
  const task = words.say(text.before.circuit, {
    site: named.site(siteId),
    direction: words.messages.names.directions[direction],
    capacity: capacityKbps ?? 0,
    smallest: smallestCircuitKbps,
  });
  const why = words.say(text.before.circuitWhy, { load: loadKbps, allowed: Math.floor(allowedKbps ?? 0) });
  return item(context, "before", task, {
    why: [why, ...estimated(context, budget)].join(" "),
    by: "customer-network",
    to: "bandwidth",
  });
}

/** Our estimate of the circuit, where it asks for more than the vendor's figure does. */
function estimated({ assessment, words, text }: ChecklistContext, budget: Budget): readonly string[] {
  const found = assessment.estimates.circuits.find(
    ({ siteId, direction }) => siteId === budget.siteId && direction === budget.direction,
  );
  if (!found) return [];
  const { least, most } = found.smallestCircuitKbps;
  if (Math.max(least, most ?? 0) <= budget.smallestCircuitKbps) return [];
  return [words.say(text.before.circuitEstimate, { range: rangeText(words, found.smallestCircuitKbps, 0) })];
}

/** Each path beyond a limit once, with the strictest limit that it is beyond. */
const paths: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const byPath = new Map<string, Check[]>();
  for (const check of assessment.checks) {
    if (check.verdict !== "failed" || check.path === null) continue;
    const key = pathKey(...check.path);
    byPath.set(key, [...(byPath.get(key) ?? []), check]);
  }
  return shortened(
    [...byPath.values()].map((checks) => () => path(context, checks)),
    (count) =>
      item(context, "before", words.say(text.before.pathsMore, { count }), { by: "customer-network", to: "latency" }),
  );
};

function path(context: ChecklistContext, checks: readonly Check[]): ChecklistItem {
  const { assessment, words, text, named } = context;
  const [strictest] = checks.toSorted((one, other) => (one.limitMs ?? 0) - (other.limitMs ?? 0));
  const [from, to] = strictest?.path ?? ["", ""];
  const limits = [...new Set(checks.map(({ limit }) => limit))].map((limit) => words.messages.catalogue.limits[limit]);
  const task = words.say(text.before.path, {
    within: from === to ? "yes" : "no",
    from: named.site(from),
    to: named.site(to),
    figure: strictest?.rttMs === null ? "least" : "average",
    measured: strictest?.rttMs ?? strictest?.rttMinMs ?? 0,
    limit: strictest?.limitMs ?? 0,
  });
  const isOfPath = ({ severity, at }: Finding) => severity === "error" && at[1] === from && at[2] === to;
  return item(context, "before", task, {
    why: words.say(text.before.pathWhy, { count: limits.length, limits: words.list(limits) }),
    by: "customer-network",
    to: findingPlace(assessment.findings.findIndex(isOfPath) + 1),
  });
}

/** The first few points, and one that counts the rest. */
function shortened(
  points: readonly (() => ChecklistItem)[],
  more: (count: number) => ChecklistItem,
): readonly ChecklistItem[] {
  // One point too many takes no more room than its count.
  const shown = points.length <= entriesShown + 1 ? points : points.slice(0, entriesShown);
  const count = points.length - shown.length;
  return [...shown.map((point) => point()), ...(count === 0 ? [] : [more(count)])];
}

/** What fails the plan, each with what cures it. */
export const checklistCures: readonly ChecklistRule[] = [circuits, paths, errors];
