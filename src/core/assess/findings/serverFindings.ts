import type { Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";
import type { StateFacts } from "../failureStates.ts";
import { idsOf } from "../serverGroups.ts";

/** Reports duties that do not fit, and failure states in which nobody is left to take calls. */
export function serverFindings(states: readonly StateFacts[], facts: Facts): readonly Finding[] {
  return [
    ...withoutActive(facts),
    ...severalPrimaries(facts),
    ...drSitesWithoutDuty(facts),
    ...withoutServer(states, facts),
    ...withoutPbx(states, facts),
  ];
}

/** Servers of a role of which none is active, so that spares work all the time. */
function withoutActive({ nodes, installed }: Facts): readonly Finding[] {
  const roles = [...new Set(installed.map(({ role }) => role))];
  return roles
    .filter((role) => nodes[role].length > 0 && nodes[role].every(({ duty }) => duty !== "active"))
    .map((role) => ({
      code: "nodes/no-active",
      severity: "warning",
      at: ["nodes", nodes[role][0]?.id ?? "", "duty"],
      values: { role },
      source: { kind: "plan" },
    }));
}

/** Hot standbys with several active servers, though one of them works: which one is not known. */
function severalPrimaries({ groups, nodes }: Facts): readonly Finding[] {
  const alone = groups.filter(({ worksAlone }) => worksAlone);
  return [...new Set(alone.map(({ role }) => role))].flatMap((role): readonly Finding[] => {
    const active = nodes[role].filter(({ duty }) => duty === "active");
    const [, second] = active;
    if (!second) return [];
    return [
      {
        code: "nodes/several-primaries",
        severity: "warning",
        at: ["nodes", second.id, "duty"],
        values: {
          applications: alone.filter((group) => group.role === role).flatMap(idsOf),
          servers: active.map(({ name }) => name),
        },
        source: { kind: "plan" },
      },
    ];
  });
}

/** Standby servers at a DR data centre: taken as ready at any time, unless the engineer makes them DR servers. */
function drSitesWithoutDuty({ plan, sites, siteName }: Facts): readonly Finding[] {
  return plan.nodes
    .filter(({ duty, siteId }) => duty === "standby" && sites.get(siteId ?? "")?.kind === "dr-data-centre")
    .map(({ id, name, siteId }) => ({
      code: "nodes/dr-site-without-duty",
      severity: "info",
      at: ["nodes", id, "duty"],
      values: { name, site: siteName(siteId) },
      source: { kind: "plan" },
    }));
}

/**
 * Applications that some outages leave without a server. A plan for a second data centre claims to survive the loss of
 * one, so there it is a warning.
 */
function withoutServer(
  states: readonly StateFacts[],
  { plan, nodes, installedIds, siteName }: Facts,
): readonly Finding[] {
  const unserved = states.filter(({ serving }) => serving.some(({ isUnserved }) => isUnserved));
  const [first] = unserved;
  if (!first) return [];
  const places = new Set(plan.nodes.map(({ siteId }) => siteId).filter((id) => id !== null));
  const isRedundant = places.size > 1 || (nodes.suite.length > 1 && unserved.some(({ kind }) => kind === "node-down"));
  const downNodes = unserved
    .filter(({ kind }) => kind === "node-down")
    .map(({ nodesDown }) => plan.nodes.find(({ id }) => nodesDown.has(id))?.name ?? "");
  const downSites = unserved.filter(({ kind }) => kind === "site-down").map(({ siteDown }) => siteName(siteDown));
  const left = new Set(
    unserved.flatMap(({ serving }) =>
      serving.filter(({ isUnserved }) => isUnserved).flatMap(({ group }) => idsOf(group)),
    ),
  );
  const applications = installedIds.filter((id) => left.has(id));
  return [
    {
      code: "state/no-server-left",
      severity: isRedundant ? "warning" : "info",
      at: ["nodes"],
      values: { down: [...downNodes, ...downSites], applications },
      source: { kind: "plan" },
    },
  ];
}

/** Data centres that take the only PBX with them while servers elsewhere are left. */
function withoutPbx(states: readonly StateFacts[], { siteName }: Facts): readonly Finding[] {
  return states
    .filter(({ isWithoutPbx, serving }) => isWithoutPbx && serving.some(({ isUnserved }) => !isUnserved))
    .map(({ siteDown }) => ({
      code: "state/no-pbx-left",
      severity: "warning",
      at: ["callingPlatform", "siteId"],
      values: { site: siteName(siteDown) },
      source: { kind: "plan" },
    }));
}
