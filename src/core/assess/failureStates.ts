import { planLimits } from "../plan/planLimits.ts";
import type { NodeDuty, PlanNode } from "../plan/schema.ts";
import type { FailureState } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import { allUp } from "./failureState.ts";
import type { ServerGroup } from "./serverGroups.ts";

/** The servers that may take the calls of a group in one state. */
export type Serving = {
  readonly group: ServerGroup;
  readonly nodeIds: ReadonlySet<string>;
  /** Sites of those that are placed, each once. */
  readonly sites: readonly string[];
  /** Whether the group has servers but none is left; a plan without servers waits for them instead. */
  readonly isUnserved: boolean;
};

/** What is down in one state, and who is left; the frame into which the assessment puts its answers. */
export type StateFacts = Pick<FailureState, "id" | "kind" | "role" | "siteDown" | "isWithoutPbx"> & {
  readonly nodesDown: ReadonlySet<string>;
  /** In the order of the groups. */
  readonly serving: readonly Serving[];
};

type Outage = Pick<StateFacts, "id" | "kind" | "role" | "siteDown" | "nodesDown">;

/**
 * The states that a plan must hold in: everything up, each server down, each data centre down, and of each role only the
 * standby or only the DR servers left.
 *
 * @returns Everything up first; each placed or unplaced server once; each site with servers or a PBX's data centre once.
 */
export function failureStatesOf(facts: Facts): readonly StateFacts[] {
  const { nodes } = facts.plan;
  const needed = new Set(facts.groups.map(({ role }) => role));
  const working = nodes.filter(({ role }) => needed.has(role));
  const single: readonly Outage[] = [
    { id: allUp, kind: "all-up", role: null, siteDown: null, nodesDown: new Set() },
    ...working.map(
      ({ id }): Outage => ({
        id: `node/${id}`,
        kind: "node-down",
        role: null,
        siteDown: null,
        nodesDown: new Set([id]),
      }),
    ),
    ...placesThatFail(working, facts).map(
      (siteId): Outage => ({
        id: `site/${siteId}`,
        kind: "site-down",
        role: null,
        siteDown: siteId,
        nodesDown: new Set(nodes.filter((node) => node.siteId === siteId).map(({ id }) => id)),
      }),
    ),
  ];
  const outages = [...single, ...takeovers(working)].filter(isFirstOfItsKind);
  return outages.map((outage) => stateOf(outage, facts));
}

/**
 * Of each role everything before the standby servers down, and everything before the DR servers: whoever takes over last
 * also has to reach a PBX that is still there. Servers of the other role stay up, since a site may serve for both.
 */
function takeovers(working: readonly PlanNode[]): readonly Outage[] {
  const earlier: Readonly<Record<"standby" | "dr", readonly NodeDuty[]>> = {
    standby: ["active"],
    dr: ["active", "standby"],
  };
  const roles = [...new Set(working.map(({ role }) => role))];
  return roles.flatMap((role) =>
    (["standby", "dr"] as const).flatMap((duty): readonly Outage[] => {
      const ofRole = working.filter((node) => node.role === role);
      if (!ofRole.some((node) => node.duty === duty)) return [];
      const nodesDown = new Set(ofRole.filter((node) => earlier[duty].includes(node.duty)).map(({ id }) => id));
      return [{ id: `only/${role}/${duty}`, kind: `only-${duty}`, role, siteDown: null, nodesDown }];
    }),
  );
}

/** Whether no earlier state has the same things down. */
function isFirstOfItsKind(outage: Outage, index: number, all: readonly Outage[]): boolean {
  const isSame = ({ siteDown, nodesDown }: Outage) =>
    siteDown === outage.siteDown &&
    nodesDown.size === outage.nodesDown.size &&
    [...nodesDown].every((id) => outage.nodesDown.has(id));
  return all.findIndex(isSame) === index;
}

/**
 * Data centres with a PBX and without servers that get a state of their own, as many as there may be servers: losing one
 * changes nothing but what stands there, and every state costs a look at every site.
 */
const mostPbxSites = planLimits.nodes;

/** Sites with servers in the servers' order, then data centres with a PBX; the order of the sites decides nothing. */
function placesThatFail(working: readonly PlanNode[], { sites, pbxSites }: Facts): readonly string[] {
  if (working.length === 0) return [];
  const withServers = working.map(({ siteId }) => siteId).filter((id) => id !== null);
  const withPbx = pbxSites.filter((id) => sites.get(id)?.kind !== "branch" && !withServers.includes(id));
  return [...new Set([...withServers, ...withPbx.slice(0, mostPbxSites)])];
}

function stateOf(outage: Outage, facts: Facts): StateFacts {
  const { pbxSites, unplacedPbxs } = facts;
  return {
    ...outage,
    // A PBX of which nobody says where it stands may be left.
    isWithoutPbx: pbxSites.length > 0 && unplacedPbxs.length === 0 && pbxSites.every((id) => id === outage.siteDown),
    serving: facts.groups.map((group) => servingOf(group, outage, facts)),
  };
}

function servingOf(group: ServerGroup, { nodesDown }: Outage, facts: Facts): Serving {
  const all = facts.nodes[group.role];
  const up = all.filter(({ id }) => !nodesDown.has(id));
  const turn = group.turns.find((duties) => up.some(({ duty }) => duties.includes(duty))) ?? [];
  const serving = up.filter(({ duty }) => turn.includes(duty));
  const sites = serving.map(({ siteId }) => siteId).filter((id) => id !== null);
  return {
    group,
    nodeIds: new Set(serving.map(({ id }) => id)),
    sites: [...new Set(sites)],
    isUnserved: all.length > 0 && serving.length === 0,
  };
}
