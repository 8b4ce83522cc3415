import type { Application, Limit, LimitId, Requirement } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import { pathKey } from "../plan/edits.ts";
import type { Measurement, NodeRole } from "../plan/schema.ts";
import type { Check, CheckVerdict } from "./assessment.ts";
import { mayHaveCalls } from "./ends.ts";
import type { Facts } from "./facts.ts";
import { isForFailoverOnly } from "./failureState.ts";
import type { Serving, StateFacts } from "./failureStates.ts";
import type { Inclusion } from "./inclusion.ts";
import type { ServerGroup } from "./serverGroups.ts";

type Path = readonly [string, string];
type Question = {
  readonly about: Check["about"];
  readonly paths: readonly Path[];
  readonly placesKnown: boolean;
  /** Whether a path, from a serving site to another, is used in a state. */
  readonly isUsed: (state: StateFacts, from: string, to: string) => boolean;
  /** Same for two sites that are told apart by no state, so that one answer does for both. */
  readonly kindOf: (siteId: string) => string;
};

/**
 * Holds every latency class of the page against every path that it binds.
 *
 * @returns Checks by class in the catalogue's order; one check a class, purpose and pair of sites; a class that binds
 * nothing in this plan appears once, as not applicable.
 */
export function checkLatency(
  included: readonly Inclusion[],
  states: readonly StateFacts[],
  facts: Facts,
): readonly Check[] {
  const always = states.map(({ id }) => id);
  return facts.catalogue.limits.flatMap((limit): readonly Check[] => {
    const questions = limit.rttMs === null ? [] : questionsOf(limit.id, included, states, facts);
    if (questions.length === 0) return [withoutPath(limit, limit.id, "none", "not-applicable", always)];
    return questions.flatMap((question): readonly Check[] => {
      const { about, paths, placesKnown } = question;
      const statesOf = usedIn(question, states);
      const checks = paths.map((path) => checkOf(limit, about, path, facts.measurementOf(...path), statesOf(...path)));
      return placesKnown
        ? checks
        : [...checks, withoutPath(limit, `${limit.id}/${about}`, about, "unmeasured", always)];
    });
  });
}

function checkOf(
  { id: limit, rttMs: limitMs }: Limit,
  about: Check["about"],
  path: Path,
  measured: Measurement | undefined,
  states: readonly string[],
): Check {
  const rttMs = measured?.rttMs ?? null;
  return {
    id: `${limit}/${about}/${path[0]}/${path[1]}`,
    limit,
    about,
    path,
    rttMs,
    rttMinMs: measured?.rttMinMs ?? null,
    rttMaxMs: measured?.rttMaxMs ?? null,
    limitMs,
    marginMs: rttMs === null || limitMs === null ? null : limitMs - rttMs,
    verdict: verdictOf(measured, limitMs ?? Number.POSITIVE_INFINITY),
    states,
    isFailoverOnly: isForFailoverOnly(states),
  };
}

/** A class that binds nothing, or something whose place is not known. */
const withoutPath = (
  { id: limit, rttMs: limitMs }: Limit,
  id: string,
  about: Check["about"],
  verdict: CheckVerdict,
  states: readonly string[],
): Check => ({
  id,
  limit,
  about,
  path: null,
  rttMs: null,
  rttMinMs: null,
  rttMaxMs: null,
  limitMs,
  marginMs: null,
  verdict,
  states,
  isFailoverOnly: false,
});

/** Answers in which states a path is used, once for all paths that no state tells apart. */
function usedIn({ isUsed, kindOf }: Question, states: readonly StateFacts[]) {
  const known = new Map<string, readonly string[]>();
  return (from: string, to: string): readonly string[] => {
    const key = `${kindOf(from)} ${kindOf(to)}`;
    const found = known.get(key);
    if (found) return found;
    const used = states.filter((state) => isUsed(state, from, to) || isUsed(state, to, from)).map(({ id }) => id);
    known.set(key, used);
    return used;
  };
}

/**
 * Limits are inclusive: a margin of 0 passes. The average judges; while it is not known, a least above the limit or a
 * most within it leaves only one answer.
 */
function verdictOf(measured: Measurement | undefined, limitMs: number): CheckVerdict {
  if (!measured) return "unmeasured";
  const { rttMs, rttMinMs, rttMaxMs } = measured;
  if (rttMs !== null) return rttMs <= limitMs ? "passed" : "failed";
  if (rttMinMs !== null && rttMinMs > limitMs) return "failed";
  return rttMaxMs !== null && rttMaxMs <= limitMs ? "passed" : "unmeasured";
}

function questionsOf(
  limit: LimitId,
  included: readonly Inclusion[],
  states: readonly StateFacts[],
  facts: Facts,
): readonly Question[] {
  if (limit === "inter-node") return facts.nodes.suite.length > 1 ? [nodeQuestion(facts)] : [];
  const questions: Question[] = [];
  const towardsPbx = included.filter(
    ({ requirement }) => requirement.limit === limit && requirement.remotes.includes("pbx"),
  );
  if (towardsPbx.length > 0) questions.push(pbxQuestion(towardsPbx, states, facts));
  if (limit === "sip-h323-t38" && included.some(({ requirement }) => requirement.limit === limit)) {
    const media = mediaQuestion(included, states, facts);
    if (media.paths.length > 0) questions.push(media);
  }
  return questions;
}

/** Roles whose servers a set of rows binds. */
function rolesOf(rows: readonly Requirement[], facts: Facts): readonly NodeRole[] {
  const installed = new Set(facts.installed.map(({ role }) => role));
  const bound = new Set(rows.flatMap(({ servers }) => servers));
  const both = [...installed].filter((role) => bound.has(role));
  return rows.length > 0 && both.length === 0 ? [...installed] : both;
}

function pbxQuestion(towardsPbx: readonly Inclusion[], states: readonly StateFacts[], facts: Facts): Question {
  const roles = rolesOf(
    towardsPbx.map(({ requirement }) => requirement),
    facts,
  );
  const asking = new Set(towardsPbx.flatMap(({ applications }) => applications));
  const isAsking = ({ group }: Serving) =>
    roles.includes(group.role) && group.applications.some(({ id }) => asking.has(id));
  const pbxSites = new Set(facts.pbxSites);
  const toldApart = placesToldApart(states, facts);
  return {
    about: "pbx",
    paths: distinct(roles.flatMap((role) => cross(facts.nodeSites[role], facts.pbxSites))),
    placesKnown:
      facts.pbxSites.length > 0 && facts.unplacedPbxs.length === 0 && roles.every((role) => allPlaced(role, facts)),
    kindOf: (siteId) => (toldApart.has(siteId) || !pbxSites.has(siteId) ? siteId : ""),
    isUsed: ({ serving, siteDown }, from, to) =>
      to !== siteDown && pbxSites.has(to) && serving.some((one) => isAsking(one) && one.sites.includes(from)),
  };
}

/** Sites that failure states tell apart: those with servers, and those that are down in one. */
const placesToldApart = (states: readonly StateFacts[], { plan }: Facts): ReadonlySet<string | null> =>
  new Set([...plan.nodes.map(({ siteId }) => siteId), ...states.map(({ siteDown }) => siteDown)]);

function mediaQuestion(included: readonly Inclusion[], states: readonly StateFacts[], facts: Facts): Question {
  const roles = [...new Set(facts.carryingCalls.map(({ role }) => role))];
  const gateways = gatewaySites(included, facts);
  const withCalls = (applications: readonly Application[]) =>
    facts.plan.sites
      .filter(
        (site) => mayHaveCalls(site, applications) || applications.some(({ id }) => gateways.get(id)?.has(site.id)),
      )
      .map(({ id }) => id);
  const paths = roles.flatMap((role) => {
    const applications = facts.carryingCalls.filter((application) => application.role === role);
    return cross(facts.nodeSites[role], withCalls(applications));
  });
  const takenAt = new Map<ServerGroup, ReadonlySet<string>>();
  for (const group of facts.groups) {
    takenAt.set(group, new Set(withCalls(group.applications.filter(({ carriesCalls }) => carriesCalls))));
  }
  const toldApart = placesToldApart(states, facts);
  const groups = [...takenAt.values()];
  const kinds = new Map(
    facts.plan.sites.map(({ id }) => [
      id,
      toldApart.has(id) ? id : groups.map((sites) => (sites.has(id) ? "+" : "-")).join(""),
    ]),
  );
  return {
    about: "media",
    paths: distinct(paths),
    placesKnown: true,
    kindOf: (siteId) => kinds.get(siteId) ?? siteId,
    isUsed: ({ serving, siteDown }, from, to) =>
      to !== siteDown && serving.some(({ group, sites }) => sites.includes(from) && takenAt.get(group)?.has(to)),
  };
}

/**
 * By application: the sites of gateways that its media openings lead to. Calls that are taken elsewhere may go through
 * them, so that a stated 0 there rules nothing out.
 */
function gatewaySites(
  included: readonly Inclusion[],
  { plan }: Facts,
): ReadonlyMap<ApplicationId, ReadonlySet<string | null>> {
  const places = new Set(plan.peers.filter(({ kind }) => kind === "gateways").map(({ siteId }) => siteId));
  const applications = included
    .filter(({ requirement }) => requirement.limit === "sip-h323-t38" && requirement.remotes.includes("gateways"))
    .flatMap((inclusion) => inclusion.applications);
  return new Map(applications.map((id) => [id, places]));
}

function nodeQuestion(facts: Facts): Question {
  const placed = facts.nodes.suite.map(({ siteId }) => siteId).filter((id) => id !== null);
  const paths = placed.flatMap((one, index) => placed.slice(index + 1).map((other): Path => [one, other]));
  return {
    about: "nodes",
    paths: distinct(paths),
    placesKnown: allPlaced("suite", facts),
    kindOf: (siteId) => siteId,
    isUsed: ({ nodesDown }, from, to) => {
      const up = facts.nodes.suite.filter(({ id }) => !nodesDown.has(id));
      return up.some((one) => one.siteId === from && up.some((other) => other !== one && other.siteId === to));
    },
  };
}

const allPlaced = (role: NodeRole, { nodes }: Facts) =>
  nodes[role].length > 0 && nodes[role].every(({ siteId }) => siteId !== null);

const cross = (ones: readonly string[], others: readonly string[]): readonly Path[] =>
  ones.flatMap((one) => others.map((other): Path => [one, other]));

/** The first of each pair of sites, whichever is named first. */
function distinct(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const key = pathKey(...path);
    return !seen.has(key) && seen.add(key);
  });
}
