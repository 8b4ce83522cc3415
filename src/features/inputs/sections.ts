import type { Assessment, PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";

/** The sections in the order in which an engineer asks a customer. */
export const sectionIds = ["project", "applications", "platform", "sites", "traffic", "peers", "measurements"] as const;

export type SectionId = (typeof sectionIds)[number];

const sectionOfField: Readonly<Record<string, SectionId>> = {
  project: "project",
  document: "project",
  applications: "applications",
  choices: "applications",
  callingPlatform: "platform",
  sites: "sites",
  nodes: "sites",
  voice: "traffic",
  fax: "traffic",
  recording: "traffic",
  peers: "peers",
  integrations: "peers",
  cluster: "peers",
  pms: "peers",
  measurements: "measurements",
};

/** A field of the plan that each section asks for, as a way to it. */
export const fieldOfSection: Readonly<Record<SectionId, string>> = {
  project: "project",
  applications: "applications",
  platform: "callingPlatform",
  sites: "sites",
  traffic: "voice",
  peers: "peers",
  measurements: "measurements",
};

/** The heading of a section. */
export const sectionHeadingId = (section: SectionId): string => `inputs-${section}`;

/** The section in which a place of the plan is asked for; `null` for a path that no input has. */
export function sectionOf([field, entry, part]: PlanPath): SectionId | null {
  if (field === "cluster" && entry === "haModels") return "sites";
  if (field === "sites" && part === "traffic") return "traffic";
  return (field !== undefined && sectionOfField[field]) || null;
}

/**
 * How far a section is. `unfinished` waits for answers of the engineer's that no verdict hangs on; `minor` has only
 * such questions left as others must answer.
 */
export type SectionState =
  | { readonly state: "error" | "open" | "unfinished" | "minor"; readonly count: number }
  | { readonly state: "complete" | "idle" };

type Counts = {
  readonly errors: number;
  readonly blocking: number;
  readonly unfinished: number;
  readonly minor: number;
};

const nothing: Counts = { errors: 0, blocking: 0, unfinished: 0, minor: 0 };

/** The state of every section, from what the assessment says of the places that it asks for. */
export function sectionStates(plan: Plan, assessment: Assessment): Readonly<Record<SectionId, SectionState>> {
  const counts = new Map<SectionId | null, Counts>();
  const count = (at: PlanPath, key: keyof Counts) => {
    const section = sectionOf(at);
    const before = counts.get(section) ?? nothing;
    counts.set(section, { ...before, [key]: before[key] + 1 });
  };
  for (const { severity, at } of assessment.findings) if (severity === "error") count(at, "errors");
  for (const { blocks, owner, at } of assessment.openPoints) {
    if (blocks) count(at, "blocking");
    else count(at, owner === "engineer" ? "unfinished" : "minor");
  }
  const stateOf = (id: SectionId): SectionState => {
    const { errors, blocking, unfinished, minor } = counts.get(id) ?? nothing;
    if (errors > 0) return { state: "error", count: errors };
    if (blocking > 0) return { state: "open", count: blocking };
    if (isIdle(id, plan, assessment)) return { state: "idle" };
    if (unfinished > 0) return { state: "unfinished", count: unfinished };
    return minor > 0 ? { state: "minor", count: minor } : { state: "complete" };
  };
  return {
    project: stateOf("project"),
    applications: stateOf("applications"),
    platform: stateOf("platform"),
    sites: stateOf("sites"),
    traffic: stateOf("traffic"),
    peers: stateOf("peers"),
    measurements: stateOf("measurements"),
  };
}

/** Whether a section has nothing to ask yet, so that "complete" would say too much. */
function isIdle(id: SectionId, plan: Plan, assessment: Assessment): boolean {
  if (id === "sites") return plan.sites.length === 0 && plan.nodes.length === 0;
  if (id === "traffic") return plan.sites.length === 0 || assessment.bandwidth.budgets.every(isUnasked);
  if (id === "peers") return plan.applications.length === 0 && plan.peers.length === 0;
  if (id === "measurements") return assessment.checks.every(({ path }) => path === null);
  return false;
}

const isUnasked = ({ verdict }: { readonly verdict: string }) => verdict === "not-applicable";
