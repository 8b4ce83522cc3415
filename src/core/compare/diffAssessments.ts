import type {
  Assessment,
  Budget,
  Check,
  FailureState,
  Finding,
  Opening,
  OpenPoint,
  PlanVerdict,
} from "../assess/assessment.ts";
import { diffEntries, type EntriesDiff, isEmptyDiff } from "./diffEntries.ts";

/** What differs between two assessments: what the network has to change, and what is answered or judged differently. */
export type AssessmentDiff = {
  /** `null` where both come to the same. */
  readonly verdict: { readonly before: PlanVerdict; readonly after: PlanVerdict } | null;
  /** By id; changed are those with other ends, services, applications, need or encryption. */
  readonly openings: EntriesDiff<Opening>;
  /** By circuit and direction; changed are those with another load, capacity, allowance or verdict. */
  readonly budgets: EntriesDiff<Budget>;
  /** By class and path; changed are those with another round-trip time or verdict. */
  readonly checks: EntriesDiff<Check>;
  /** By what is down; changed are those with another verdict. */
  readonly states: EntriesDiff<FailureState>;
  /** By code and place in the plan; changed are those with other values or another severity. */
  readonly findings: EntriesDiff<Finding>;
  /** By question; changed are those with another owner or date, or that now block or no longer do. */
  readonly openPoints: EntriesDiff<OpenPoint>;
};

/**
 * Answers what changed from one assessment to another. Entries are told by their ids, so both have to come from
 * versions of one plan, or from plans whose sites and servers carry the same ids.
 *
 * @returns Empty lists and no verdict for assessments that say the same; with both turned round, what was added is
 *   removed and every change runs backwards.
 */
export function diffAssessments(before: Assessment, after: Assessment): AssessmentDiff {
  return {
    verdict: before.verdict === after.verdict ? null : { before: before.verdict, after: after.verdict },
    openings: diffEntries(before.openings, after.openings, idOf, openingContent),
    budgets: diffEntries(before.bandwidth.budgets, after.bandwidth.budgets, circuitOf, budgetContent),
    checks: diffEntries(before.checks, after.checks, idOf, checkContent),
    states: diffEntries(before.states, after.states, idOf, ({ verdict, hasService }) => [verdict, hasService]),
    findings: diffEntries(before.findings, after.findings, placeOf, ({ severity, values }) => [severity, values]),
    openPoints: diffEntries(before.openPoints, after.openPoints, idOf, ({ blocks, owner, due }) => [
      blocks,
      owner,
      due,
    ]),
  };
}

/** Whether an edit, or whatever lies between two assessments, changes nothing that follows. */
export const isSameAssessment = ({ verdict, ...lists }: AssessmentDiff): boolean =>
  verdict === null && Object.values(lists).every(isEmptyDiff);

const idOf = ({ id }: { readonly id: string }) => id;

const circuitOf = ({ siteId, direction }: Budget) => `${siteId} ${direction}`;

const placeOf = ({ code, at }: Finding) => `${code} ${at.join(".")}`;

const openingContent = ({ services, initiators, listeners, failoverEnds, applications, need, encryption }: Opening) => [
  services,
  initiators,
  listeners,
  failoverEnds,
  applications,
  need,
  encryption,
];

const budgetContent = ({ loadKbps, unknownCalls, capacityKbps, allowedKbps, verdict }: Budget) => [
  loadKbps,
  unknownCalls,
  capacityKbps,
  allowedKbps,
  verdict,
];

const checkContent = ({ rttMs, rttMinMs, rttMaxMs, verdict }: Check) => [rttMs, rttMinMs, rttMaxMs, verdict];
