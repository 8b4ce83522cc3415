import type { LimitId, Requirement } from "../catalogue.ts";
import { pathKey } from "../plan/edits.ts";
import type { NodeRole } from "../plan/schema.ts";
import type { Check, CheckVerdict } from "./assessment.ts";
import { mayHaveCalls } from "./ends.ts";
import type { Facts } from "./facts.ts";
import type { Inclusion } from "./inclusion.ts";

type Path = readonly [string, string];
type Question = {
  readonly about: Check["about"];
  readonly paths: readonly Path[];
  readonly placesKnown: boolean;
};

/**
 * Holds every latency class of the page against every path that it binds.
 *
 * @returns Checks by class in the catalogue's order; one check a class, purpose and pair of sites; a class that binds
 * nothing in this plan appears once, as not applicable.
 */
export function checkLatency(included: readonly Inclusion[], facts: Facts): readonly Check[] {
  const measured = new Map(
    facts.plan.measurements.map(({ between: [one, other], rttMs }) => [pathKey(one, other), rttMs]),
  );
  return facts.catalogue.limits.flatMap((limit): readonly Check[] => {
    const blank = {
      limit: limit.id,
      rttMs: null,
      limitMs: limit.rttMs,
      marginMs: null,
    };
    const questions = limit.rttMs === null ? [] : questionsOf(limit.id, included, facts);
    if (questions.length === 0) {
      return [
        {
          ...blank,
          id: limit.id,
          about: "none",
          path: null,
          verdict: "not-applicable",
        },
      ];
    }
    return questions.flatMap(({ about, paths, placesKnown }): readonly Check[] => {
      const unplaced: Check = {
        ...blank,
        id: `${limit.id}/${about}`,
        about,
        path: null,
        verdict: "unmeasured",
      };
      const checks = paths.map((path): Check => {
        const rttMs = measured.get(pathKey(...path)) ?? null;
        const marginMs = rttMs === null || limit.rttMs === null ? null : limit.rttMs - rttMs;
        const id = `${limit.id}/${about}/${path.join("/")}`;
        return {
          ...blank,
          id,
          about,
          path,
          rttMs,
          marginMs,
          verdict: verdictOf(marginMs),
        };
      });
      return placesKnown ? checks : [...checks, unplaced];
    });
  });
}

/** Limits are inclusive: a margin of 0 passes. */
function verdictOf(marginMs: number | null): CheckVerdict {
  if (marginMs === null) return "unmeasured";
  return marginMs >= 0 ? "passed" : "failed";
}

function questionsOf(limit: LimitId, included: readonly Inclusion[], facts: Facts): readonly Question[] {
  const rows = included.map(({ requirement }) => requirement).filter((requirement) => requirement.limit === limit);
  if (limit === "inter-node") return facts.nodes.suite.length > 1 ? [nodeQuestion(facts)] : [];
  const questions: Question[] = [];
  const towardsPbx = rolesOf(
    rows.filter(({ remotes }) => remotes.includes("pbx")),
    facts,
  );
  if (towardsPbx.length > 0) questions.push(pbxQuestion(towardsPbx, facts));
  if (limit === "sip-h323-t38" && rows.length > 0) {
    const media = mediaQuestion(facts);
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

function pbxQuestion(roles: readonly NodeRole[], facts: Facts): Question {
  return {
    about: "pbx",
    paths: distinct(roles.flatMap((role) => cross(facts.nodeSites[role], facts.pbxSites))),
    placesKnown: facts.pbxSites.length > 0 && roles.every((role) => allPlaced(role, facts)),
  };
}

function mediaQuestion(facts: Facts): Question {
  const roles = [...new Set(facts.carryingCalls.map(({ role }) => role))];
  const paths = roles.flatMap((role) => {
    const applications = facts.carryingCalls.filter((application) => application.role === role);
    const withCalls = facts.plan.sites.filter((site) => mayHaveCalls(site, applications));
    return cross(
      facts.nodeSites[role],
      withCalls.map(({ id }) => id),
    );
  });
  return { about: "media", paths: distinct(paths), placesKnown: true };
}

function nodeQuestion(facts: Facts): Question {
  const placed = facts.nodes.suite.map(({ siteId }) => siteId).filter((id) => id !== null);
  const paths = placed.flatMap((one, index) => placed.slice(index + 1).map((other): Path => [one, other]));
  return {
    about: "nodes",
    paths: distinct(paths),
    placesKnown: allPlaced("suite", facts),
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
