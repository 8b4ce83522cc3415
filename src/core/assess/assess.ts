import type { Catalogue } from "../catalogue.ts";
import { fingerprint } from "../plan/fingerprint.ts";
import type { Plan } from "../plan/schema.ts";
import { topologyOf } from "../plan/topology.ts";
import type { Assessment, Finding, OpenPoint, PlanVerdict } from "./assessment.ts";
import { budgetBandwidth } from "./bandwidth.ts";
import { endsOf } from "./ends.ts";
import { factsOf } from "./facts.ts";
import { addressFindings } from "./findings/addressFindings.ts";
import { encryptionFindings } from "./findings/encryptionFindings.ts";
import { openPointsOf } from "./findings/openPoints.ts";
import { platformFindings } from "./findings/platformFindings.ts";
import { readingFindings } from "./findings/readingFindings.ts";
import { verdictFindings } from "./findings/verdictFindings.ts";
import { decideInclusions } from "./inclusion.ts";
import { checkLatency } from "./latency.ts";
import { bindOpenings } from "./openings.ts";

/**
 * Answers what a deployment needs of the network, and whether the network that the plan describes provides it.
 * Pure: the same plan and catalogue give the same assessment everywhere.
 *
 * @param plan A plan from `parsePlan` or from edits of one.
 * @param catalogue The vendor's facts.
 * @returns Openings in the order of the page; findings with errors first; open points with blocking ones first.
 */
export function assess(plan: Plan, catalogue: Catalogue): Assessment {
  const facts = factsOf(plan, catalogue);
  const inclusions = decideInclusions(facts);
  const { included, exclusions, closures } = inclusions;
  const makeEnds = endsOf(facts);
  const { openings, flows } = bindOpenings(included, facts, makeEnds);
  const ends = makeEnds.used();
  const bandwidth = budgetBandwidth(facts);
  const checks = checkLatency(included, facts);
  const findings = bySeverity([
    ...verdictFindings(bandwidth, checks, facts),
    ...platformFindings(inclusions, facts),
    ...readingFindings(included, facts),
    ...addressFindings(facts),
    ...encryptionFindings(included, facts),
  ]);
  const openPoints = openPointsOf({ openings, ends, bandwidth, checks, facts });
  return {
    edition: catalogue.edition.id,
    fingerprint: fingerprint(plan),
    topology: topologyOf(plan),
    verdict: verdictOf(findings, openPoints),
    ends,
    openings,
    flows,
    exclusions,
    closures,
    bandwidth,
    checks,
    findings,
    openPoints,
  };
}

const severities = ["error", "warning", "info"] as const;

const bySeverity = (findings: readonly Finding[]) =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Failed checks and circuits are errors among the findings, so errors decide first and blocking questions second. */
function verdictOf(findings: readonly Finding[], openPoints: readonly OpenPoint[]): PlanVerdict {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return openPoints.some(({ blocks }) => blocks) ? "incomplete" : "passed";
}
