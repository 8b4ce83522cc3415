import type { PlanVerdict } from "#core/assess/assessment.ts";
import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Words } from "#messages/words.ts";
import type { PlanEntry } from "./planEntry.ts";

/** How the list of plans can be ordered. */
export const planOrders = ["edited", "customer", "verdict"] as const;

export type PlanOrder = (typeof planOrders)[number];

/** What needs work comes first; what is not assessed yet has no place and stands last. */
const verdictPlaces: Readonly<Record<PlanVerdict, number>> = { failed: 0, incomplete: 1, passed: 2 };

const placeOf = ({ assessment }: PlanEntry) => (assessment ? verdictPlaces[assessment.verdict] : 3);

/**
 * The plans in an order; within one customer or verdict the last edited first.
 *
 * @param compare Order of two names.
 */
export function orderedPlans(
  entries: readonly PlanEntry[],
  order: PlanOrder,
  compare: Words["compare"],
): readonly PlanEntry[] {
  const newest = (one: PlanEntry, other: PlanEntry) => (one.savedAt < other.savedAt ? 1 : -1);
  if (order === "edited") return entries.toSorted(newest);
  if (order === "verdict") return entries.toSorted((one, other) => placeOf(one) - placeOf(other) || newest(one, other));
  const isUnnamed = ({ plan }: PlanEntry) => Number(plan.project.customer === "");
  return entries.toSorted(
    (one, other) =>
      isUnnamed(one) - isUnnamed(other) ||
      compare(one.plan.project.customer, other.plan.project.customer) ||
      newest(one, other),
  );
}

/** Letters as people type them: without case, and without the marks above and below them. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Beginnings of a fingerprint; a single digit is no search for one. */
const isHash = (word: string) => /^[0-9a-f]{4,12}$/.test(word);

/**
 * The plans in which every word of a query stands: in customer, title or a site's name, or as the beginning of the
 * fingerprint.
 */
export function matchingPlans(entries: readonly PlanEntry[], query: string): readonly PlanEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ plan }) => {
    const text = plain([plan.project.customer, plan.project.title, ...plan.sites.map(({ name }) => name)].join("\n"));
    return words.every((word) => text.includes(word) || (isHash(word) && fingerprint(plan).startsWith(word)));
  });
}
