import type { Budget, CheckVerdict } from "./assessment.ts";

/** How bad each verdict is, the worst highest. */
export const verdictRanks: Readonly<Record<CheckVerdict, number>> = {
  failed: 3,
  unmeasured: 2,
  passed: 1,
  "not-applicable": 0,
};

/** The worse of two verdicts. */
export const worseVerdict = (one: CheckVerdict, other: CheckVerdict): CheckVerdict =>
  verdictRanks[other] > verdictRanks[one] ? other : one;

/**
 * How each circuit is judged: as the worse of its two directions.
 *
 * @returns By site, in the order of the budgets.
 */
export function circuitVerdicts(budgets: readonly Budget[]): ReadonlyMap<string, CheckVerdict> {
  const verdicts = new Map<string, CheckVerdict>();
  for (const { siteId, verdict } of budgets) {
    verdicts.set(siteId, worseVerdict(verdicts.get(siteId) ?? "not-applicable", verdict));
  }
  return verdicts;
}
