import type { CheckVerdict } from "#core/assess/assessment.ts";

/** What needs attention first comes first. */
export const verdictOrder = [
  "failed",
  "unmeasured",
  "passed",
  "not-applicable",
] as const satisfies readonly CheckVerdict[];

/** Sorts by verdict, failed first; entries of one verdict keep their order. */
export function byVerdict<Entry extends { readonly verdict: CheckVerdict }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return verdictOrder.flatMap((verdict) => entries.filter((entry) => entry.verdict === verdict));
}
