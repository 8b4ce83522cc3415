import type { Catalogue } from "../catalogue.ts";
import { fingerprint } from "../plan/fingerprint.ts";
import type { Plan } from "../plan/schema.ts";
import { topologyOf } from "../plan/topology.ts";
import type { Assessment, Finding } from "./assessment.ts";
import { budgetBandwidth } from "./bandwidth.ts";
import { callsInStates, takenCalls } from "./circuitCalls.ts";
import { estimateCircuits, linkLayerEstimates } from "./circuitEstimates.ts";
import { endsOf } from "./ends.ts";
import { estimateSourcesOf } from "./estimateSources.ts";
import type { Estimates } from "./estimates.ts";
import { factsOf } from "./facts.ts";
import { failureStatesOf } from "./failureStates.ts";
import { addressFindings } from "./findings/addressFindings.ts";
import { encryptionFindings } from "./findings/encryptionFindings.ts";
import { openPointsOf } from "./findings/openPoints.ts";
import { platformFindings } from "./findings/platformFindings.ts";
import { readingFindings } from "./findings/readingFindings.ts";
import { serverFindings } from "./findings/serverFindings.ts";
import { trafficFindings } from "./findings/trafficFindings.ts";
import { verdictFindings } from "./findings/verdictFindings.ts";
import { flowStatesOf } from "./flowStates.ts";
import { decideInclusions } from "./inclusion.ts";
import { judgeStates, worstOf } from "./judgeStates.ts";
import { checkLatency } from "./latency.ts";
import { bindOpenings } from "./openings.ts";
import { worstStateIds } from "./stateReasons.ts";
import { demandFigures, pathQualities, poolingOf, storageOf } from "./trafficEstimates.ts";

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
  const states = failureStatesOf(facts);
  const makeEnds = endsOf(facts);
  const { openings, flows } = bindOpenings(included, facts, makeEnds, flowStatesOf(states));
  const ends = makeEnds.used();
  const taken = takenCalls(plan.sites, facts.groups);
  const calls = callsInStates(states, plan.sites, taken);
  const bandwidth = budgetBandwidth(states, calls, taken, facts);
  const checks = checkLatency(included, states, facts);
  const linkLayers = linkLayerEstimates(plan);
  const quality = pathQualities(checks, facts);
  const estimates: Estimates = {
    linkLayers,
    circuits: estimateCircuits(states, calls, linkLayers, plan),
    demands: demandFigures(facts),
    pooling: poolingOf(facts),
    storage: storageOf(facts),
    quality,
    sources: estimateSourcesOf(facts, quality),
  };
  const findings = bySeverity([
    ...verdictFindings(bandwidth, checks, states, facts),
    ...serverFindings(states, facts),
    ...trafficFindings(facts),
    ...platformFindings(inclusions, facts),
    ...readingFindings(included, facts),
    ...addressFindings(facts),
    ...encryptionFindings(included, facts),
  ]);
  const openPoints = openPointsOf({ openings, ends, bandwidth, checks, estimates, facts });
  const judged = judgeStates({ states, bandwidth, checks, flows, findings, openPoints });
  return {
    edition: catalogue.edition.id,
    fingerprint: fingerprint(plan),
    topology: topologyOf(plan),
    verdict: worstOf(judged),
    states: judged,
    worstStates: worstStateIds({ checks, states: judged }),
    ends,
    openings,
    flows,
    exclusions,
    closures,
    bandwidth,
    checks,
    estimates,
    findings,
    openPoints,
  };
}

const severities = ["error", "warning", "info"] as const;

const bySeverity = (findings: readonly Finding[]) =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
