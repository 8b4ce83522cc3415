import type { ChoiceCondition, PrintedPorts, Requirement } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import type { Choices } from "../plan/schema.ts";
import type { Closure, Exclusion } from "./assessment.ts";
import type { Facts } from "./facts.ts";

/** A row that the plan uses, with the applications that need it and the ports that the plan's choices leave open. */
export type Inclusion = {
  readonly requirement: Requirement;
  readonly applications: readonly ApplicationId[];
  readonly remotePorts: readonly PrintedPorts[];
  readonly serverPorts: readonly PrintedPorts[];
};

/** Every row of the page on exactly one of two lists, and the ports closed within included rows. */
export type Inclusions = {
  readonly included: readonly Inclusion[];
  readonly exclusions: readonly Exclusion[];
  readonly closures: readonly Closure[];
};

/** Whether the plan's answer to a choice lets a row or port stand. */
function choiceHolds(condition: ChoiceCondition, choices: Choices): boolean {
  const allowed: readonly string[] = condition.values;
  return allowed.includes(choices[condition.choice]);
}

/**
 * Decides for every row of the page whether the plan needs it, in the order of the page. A row that is out has one
 * reason: the first that holds of application, vendor, option, choice, topology.
 */
export function decideInclusions(facts: Facts): Inclusions {
  const included: Inclusion[] = [];
  const exclusions: Exclusion[] = [];
  const closures: Closure[] = [];
  for (const requirement of facts.catalogue.requirements) {
    const applications = applicationsOf(requirement, facts);
    const reason = exclusionOf(requirement, applications, facts);
    if (reason) {
      exclusions.push({ requirement: requirement.id, ...reason });
      continue;
    }
    const remote = openPorts(requirement, requirement.remotePorts, facts);
    const server = openPorts(requirement, requirement.serverPorts, facts);
    closures.push(...remote.closed, ...server.closed);
    included.push({
      requirement,
      applications: applications.filter((id) => choiceStopping(requirement, id, facts) === null),
      remotePorts: remote.open,
      serverPorts: server.open,
    });
  }
  return { included, exclusions, closures };
}

function applicationsOf({ applications, derivedApplications }: Requirement, facts: Facts): readonly ApplicationId[] {
  const installed = facts.installedIds;
  if (applications === "all") return installed;
  return installed.filter(
    (id) => applications.includes(id) || derivedApplications?.some(({ application }) => application === id),
  );
}

type Reason = Omit<Exclusion, "requirement">;

function exclusionOf(requirement: Requirement, applications: readonly ApplicationId[], facts: Facts): Reason | null {
  const { plan } = facts;
  if (applications.length === 0) return { reason: "application", by: "applications", answer: "" };
  const { vendor } = plan.callingPlatform;
  if (requirement.vendor && requirement.vendor !== vendor) {
    return {
      reason: "vendor",
      by: "callingPlatform.vendor",
      answer: vendor ?? "",
    };
  }
  if (requirement.integration && !plan.integrations[requirement.integration]) {
    return {
      reason: "option",
      by: `integrations.${requirement.integration}`,
      answer: "",
    };
  }
  let first: Reason | null = null;
  for (const application of applications) {
    const stopped = choiceStopping(requirement, application, facts);
    if (stopped === null) return topologyStopping(requirement, facts);
    first ??= stopped;
  }
  return first;
}

/** The choice that keeps a row from one application; `null` when none does. */
function choiceStopping(requirement: Requirement, application: ApplicationId, { plan }: Facts): Reason | null {
  if (!requirement.choices && !requirement.signalling) return null;
  if (requirement.alwaysFor?.includes(application)) return null;
  const failed = requirement.choices?.find((condition) => !choiceHolds(condition, plan.choices));
  if (failed)
    return {
      reason: "choice",
      by: `choices.${failed.choice}`,
      answer: plan.choices[failed.choice],
    };
  const { signalling } = plan.callingPlatform;
  if (requirement.signalling && signalling !== "both" && signalling !== requirement.signalling) {
    return {
      reason: "choice",
      by: "callingPlatform.signalling",
      answer: signalling,
    };
  }
  return null;
}

function topologyStopping(requirement: Requirement, facts: Facts): Reason | null {
  if (!requirement.topology) return null;
  const placed = facts.nodes.suite.filter(({ siteId }) => siteId !== null);
  const places = new Set(placed.map(({ siteId }) => siteId)).size;
  const holds = requirement.topology === "nodes-at-different-sites" ? places > 1 : places < placed.length;
  return holds ? null : { reason: "topology", by: "nodes", answer: requirement.topology };
}

function openPorts(requirement: Requirement, ports: readonly PrintedPorts[], { plan }: Facts) {
  const open: PrintedPorts[] = [];
  const closed: Closure[] = [];
  for (const port of ports) {
    if (port.kind !== "ports" || !port.when || choiceHolds(port.when, plan.choices)) {
      open.push(port);
      continue;
    }
    closed.push({
      requirement: requirement.id,
      transport: port.transport,
      port: { from: port.from, to: port.to },
      choice: port.when.choice,
      answer: plan.choices[port.when.choice],
    });
  }
  return { open, closed };
}
