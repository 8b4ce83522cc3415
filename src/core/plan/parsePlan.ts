import * as v from "valibot";
import { failure, type Result, success } from "../result.ts";
import { isLogoOfItsType } from "./logo.ts";
import { type Migration, migrations, type OldPlan } from "./migrations.ts";
import { type Plan, planSchema, planVersion } from "./schema.ts";

/** What can be wrong with something that claims to be a plan. */
export type PlanProblem =
  | { readonly code: "plan/not-a-plan" }
  | {
      readonly code: "plan/too-new";
      readonly version: number;
      readonly supported: number;
    }
  | { readonly code: "plan/missing-field"; readonly at: string }
  | { readonly code: "plan/unknown-field"; readonly at: string }
  /** More characters or list entries than a plan may have there. */
  | {
      readonly code: "plan/too-long";
      readonly at: string;
      readonly most: number;
    }
  | {
      readonly code: "plan/bad-field";
      readonly at: string;
      readonly expected: string;
      readonly received: string;
    }
  | {
      readonly code: "plan/duplicate-id";
      readonly at: string;
      readonly id: string;
    }
  /** A logo that does not begin as pictures of its type do. */
  | { readonly code: "plan/bad-logo"; readonly at: string; readonly type: string }
  | {
      readonly code: "plan/unknown-site";
      readonly at: string;
      readonly id: string;
    };

/** A sound plan of the present version, and the codes of what an older version said that could not be kept. */
export type ParsedPlan = {
  readonly plan: Plan;
  readonly warnings: readonly string[];
};

type RaisedPlan = { readonly plan: OldPlan; readonly warnings: readonly string[] };

const isObject = (value: unknown): value is OldPlan =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The one door for plans from outside: files, links, storage, the command line.
 *
 * @param input Anything, typically the result of `JSON.parse`.
 * @param steps Migrations to apply; the released ones unless a test says otherwise.
 * @returns The plan raised to `planVersion`, or the first problem found. Never throws.
 */
export function parsePlan(input: unknown, steps: readonly Migration[] = migrations): Result<ParsedPlan, PlanProblem> {
  if (!isObject(input) || input.format !== "portolan-plan") return failure({ code: "plan/not-a-plan" });
  const version = input.version;
  const oldest = steps[0]?.from ?? planVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < oldest) {
    return failure({ code: "plan/not-a-plan" });
  }
  if (version > planVersion) return failure({ code: "plan/too-new", version, supported: planVersion });

  const raised = raise(input, version, steps);
  if (raised === null) return failure({ code: "plan/not-a-plan" });
  const parsed = v.safeParse(planSchema, raised.plan, { abortEarly: true });
  if (!parsed.success) return failure(fieldProblem(parsed.issues[0]));
  const problem =
    listInPlaceOfRecord(raised.plan) ??
    duplicateId(parsed.output) ??
    unknownSite(parsed.output) ??
    badLogo(parsed.output);
  return problem ? failure(problem) : success({ plan: parsed.output, warnings: raised.warnings });
}

/** `null` when a step finds something that no plan of its version was; steps may rely on that shape. */
function raise(input: OldPlan, version: number, steps: readonly Migration[]): RaisedPlan | null {
  let plan = input;
  const warnings: string[] = [];
  try {
    for (const step of steps) {
      if (step.from < version) continue;
      const raised = step.up(plan);
      plan = { ...raised.plan, version: step.from + 1 };
      warnings.push(...raised.warnings);
    }
  } catch {
    return null;
  }
  return { plan, warnings };
}

/** Longest name of a stranger's field, and longest value, that a problem repeats. */
const quoted = { field: 120, value: 60 } as const;

function fieldProblem(issue: v.InferIssue<typeof planSchema>): PlanProblem {
  const at = (v.getDotPath(issue) ?? "").slice(0, quoted.field);
  if (issue.expected === "never") return { code: "plan/unknown-field", at };
  if (issue.path?.at(-1)?.origin === "key") return { code: "plan/missing-field", at };
  if (issue.type === "max_length") return { code: "plan/too-long", at, most: Number(issue.requirement) };
  const expected = issue.expected ?? issue.type;
  return { code: "plan/bad-field", at, expected, received: issue.received.slice(0, quoted.value) };
}

/** The schema takes an empty list for an object of which every field may be absent. */
function listInPlaceOfRecord({ sites, cluster }: OldPlan): PlanProblem | null {
  const problem = (at: string): PlanProblem => ({ code: "plan/bad-field", at, expected: "Object", received: "Array" });
  if (isObject(cluster) && Array.isArray(cluster.haModels)) return problem("cluster.haModels");
  if (!Array.isArray(sites)) return null;
  const index = sites.findIndex((site: unknown) => isObject(site) && Array.isArray(site.traffic));
  return index === -1 ? null : problem(`sites.${index}.traffic`);
}

function duplicateId(plan: Plan): PlanProblem | null {
  for (const list of ["sites", "nodes", "peers"] as const) {
    const seen = new Set<string>();
    for (const { id } of plan[list]) {
      if (seen.has(id)) return { code: "plan/duplicate-id", at: list, id };
      seen.add(id);
    }
  }
  const points = new Set(plan.assignments.map(({ point }) => point));
  const assigned = plan.assignments.find(({ point }) => !points.delete(point));
  if (assigned) return { code: "plan/duplicate-id", at: "assignments", id: assigned.point };
  return repeated("applications", plan.applications) ?? repeated("document.leftOut", plan.document.leftOut);
}

function repeated(at: string, ids: readonly string[]): PlanProblem | null {
  const once = new Set(ids);
  const twice = ids.find((id) => !once.delete(id));
  return twice === undefined ? null : { code: "plan/duplicate-id", at, id: twice };
}

function badLogo({ document: { logo } }: Plan): PlanProblem | null {
  if (logo === null || isLogoOfItsType(logo)) return null;
  return { code: "plan/bad-logo", at: "document.logo.data", type: logo.type };
}

function unknownSite(plan: Plan): PlanProblem | null {
  const sites = new Set(plan.sites.map((site) => site.id));
  const references = [
    { at: "callingPlatform.siteId", id: plan.callingPlatform.siteId },
    ...plan.nodes.map((node) => ({
      at: `nodes.${node.id}.siteId`,
      id: node.siteId,
    })),
    ...plan.peers.map((peer) => ({
      at: `peers.${peer.id}.siteId`,
      id: peer.siteId,
    })),
    ...plan.measurements.flatMap((one, index) =>
      one.between.map((id) => ({ at: `measurements.${index}.between`, id })),
    ),
  ];
  for (const { at, id } of references) {
    if (id !== null && !sites.has(id)) return { code: "plan/unknown-site", at, id };
  }
  return null;
}
