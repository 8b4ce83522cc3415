import type { Result } from "#core/result.ts";
import {
  browserStorage,
  readAllPlans,
  readPlan,
  removePlan,
  type SavedPlan,
  type StorageProblem,
  savedAtOf,
  type UnreadablePlan,
  writePlan,
} from "./planStorage.ts";

/** A plan that the storage would not take. `basedOn` is when the stored version that it started from was written. */
type KeptPlan = { readonly saved: SavedPlan; readonly basedOn: string | null };

/** Kept for as long as the page is open, so that a full storage loses nothing at once. */
const kept = new Map<string, KeptPlan>();

/**
 * Saves a plan in this browser, or keeps it while the page is open.
 *
 * @param basedOn When the stored version that it started from was written; `null` when there was none.
 * @returns Why it could not be stored, if so.
 */
export function savePlan(saved: SavedPlan, basedOn: string | null): Result<SavedPlan, StorageProblem> {
  const written = writePlan(browserStorage(), saved);
  if (written.ok) kept.delete(saved.id);
  else kept.set(saved.id, { saved, basedOn });
  return written;
}

/** A plan that can be opened, stored or kept; `null` when there is none under this id, or it cannot be read. */
export function findPlan(id: string): (KeptPlan & { readonly isStored: boolean }) | null {
  const unstored = kept.get(id);
  if (unstored) return { ...unstored, isStored: false };
  const saved = readPlan(browserStorage(), id);
  return saved && "plan" in saved ? { saved, basedOn: saved.savedAt, isStored: true } : null;
}

/** When the stored version of a plan was written; `null` when there is none. */
export const storedAt = (id: string): string | null => savedAtOf(browserStorage(), id);

/** All plans of this browser and this page, the last edited first, and what cannot be opened. */
export function allPlans(): {
  readonly plans: readonly SavedPlan[];
  readonly unreadable: readonly UnreadablePlan[];
  readonly problem: StorageProblem["code"] | null;
} {
  const storage = browserStorage();
  const { plans, unreadable } = readAllPlans(storage);
  const all = [...plans.filter(({ id }) => !kept.has(id)), ...[...kept.values()].map(({ saved }) => saved)];
  return {
    plans: all.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)),
    unreadable,
    problem: storage ? null : "storage/blocked",
  };
}

/** Removes a plan, stored or kept. */
export function forgetPlan(id: string): void {
  kept.delete(id);
  removePlan(browserStorage(), id);
}

/** Whether closing the page would lose a plan. */
export const isAnyPlanUnstored = (): boolean => kept.size > 0;
