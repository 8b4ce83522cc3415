import type { Assessment, PlanPath } from "#core/assess/assessment.ts";
import { applicationIds } from "#core/plan/applications.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Command } from "#features/commands/command.ts";
import { describeFinding, describeOpenPoint } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";

/** A finding or an open point, as a sentence with the place of its input. */
export type PlanPoint = { readonly id: string; readonly text: string; readonly detail: string; readonly at: PlanPath };

/** What is to be answered or cured and has an input, in the order of all points. */
export const planPoints = (words: Words, assessment: Assessment): readonly PlanPoint[] =>
  allPoints(words, assessment).filter(({ at }) => at.length > 0);

/** What is to be answered or cured: errors first, then questions that block, then the rest. */
export function allPoints(words: Words, { findings, openPoints }: Assessment): readonly PlanPoint[] {
  const { names, commands } = words.messages;
  const weights = { error: 0, warning: 3, info: 4 };
  const ofFindings = findings.map((finding) => ({
    weight: weights[finding.severity],
    id: `finding/${finding.code}/${finding.at.join(".")}`,
    text: describeFinding(words, finding),
    detail: names.severities[finding.severity],
    at: finding.at,
  }));
  const ofQuestions = openPoints.map((point) => ({
    weight: point.blocks ? 1 : 2,
    id: `point/${point.id}`,
    text: describeOpenPoint(words, point).question,
    detail: names.owners[point.owner],
    at: point.at,
  }));
  const known = new Set<string>();
  return [...ofFindings, ...ofQuestions]
    .filter(({ id }) => !known.has(id) && known.add(id))
    .toSorted((one, other) => one.weight - other.weight)
    .map(({ weight: _, ...point }) => ({ ...point, text: point.text || commands.noPoints }));
}

/** A command for each thing in a plan: applications, sites, servers, peers, findings and open points. */
export function planCommands(
  words: Words,
  plan: Plan,
  points: readonly PlanPoint[],
  goTo: (at: PlanPath) => void,
): readonly Command[] {
  const { names } = words.messages;
  const siteName = (id: string | null) => (id === null ? "" : (plan.sites.find((site) => site.id === id)?.name ?? ""));
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");
  return [
    ...points.map(
      ({ id, text, detail, at }): Command => ({ id, title: text, detail, group: "points", run: () => goTo(at) }),
    ),
    ...applicationIds.map(
      (id): Command => ({
        id: `application/${id}`,
        title: names.applications[id],
        group: "applications",
        run: () => goTo(["applications", id]),
      }),
    ),
    ...plan.sites.map(
      ({ id, name, kind, subnets }): Command => ({
        id: `site/${id}`,
        title: name || names.unnamed,
        detail: names.siteKinds[kind],
        keywords: subnets,
        group: "sites",
        run: () => goTo(["sites", id, "name"]),
      }),
    ),
    ...plan.nodes.map(
      ({ id, name, role, siteId, addresses }): Command => ({
        id: `server/${id}`,
        title: name || names.unnamed,
        detail: joined(names.nodeRoles[role], siteName(siteId)),
        keywords: addresses,
        group: "servers",
        run: () => goTo(["nodes", id, "name"]),
      }),
    ),
    ...plan.peers.map(
      ({ id, name, kind, siteId, addresses }): Command => ({
        id: `peer/${id}`,
        title: name || names.endKinds[kind],
        detail: joined(names.endKinds[kind], siteName(siteId)),
        keywords: addresses,
        group: "peers",
        run: () => goTo(["peers", id, "name"]),
      }),
    ),
  ];
}
