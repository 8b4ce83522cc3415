import type { Result } from "#core/result.ts";
import { newPlanId } from "./newPlanId.ts";
import {
  browserStorage,
  charactersIn,
  problemOf,
  readAllPlans,
  readPlan,
  removePlan,
  type SavedPlan,
  type StorageProblem,
  type StoredPlan,
  textOf,
  type UnreadablePlan,
  versionOf,
  writeAsItWas,
  writePlan,
} from "./planStorage.ts";

/** Plans that the storage would not take, kept for as long as the page is open: a full storage loses nothing at once. */
const kept = new Map<string, { readonly plan: StoredPlan; readonly problem: StorageProblem["code"] }>();

/** The mark of one saving; two windows that save within the same millisecond still differ. */
const newMark = () => newPlanId().replaceAll("-", "").slice(0, 8);

/**
 * Saves a plan in this browser, or keeps it while the page is open.
 *
 * @param basedOn The version that it was made from; `null` when there was none.
 * @returns Why it could not be stored, if so.
 */
export function savePlan(saved: SavedPlan, basedOn: string | null): Result<StoredPlan, StorageProblem> {
  const stored = { ...saved, version: `${saved.savedAt} ${newMark()}`, basedOn };
  const written = writePlan(browserStorage(), stored);
  if (written.ok) kept.delete(saved.id);
  else kept.set(saved.id, { plan: stored, problem: written.problem.code });
  return written;
}

/**
 * A plan that can be opened, stored or kept, with the stored version that it is or was made from; `null` when there is
 * none under this id, or it cannot be read.
 */
export function findPlan(
  id: string,
): { readonly saved: StoredPlan; readonly basedOn: string | null; readonly isStored: boolean } | null {
  const unstored = kept.get(id);
  if (unstored) return { saved: unstored.plan, basedOn: unstored.plan.basedOn, isStored: false };
  const saved = readPlan(browserStorage(), id);
  return saved && "plan" in saved ? { saved, basedOn: saved.version, isStored: true } : null;
}

/** Which version of a plan is stored; `null` when there is none. */
export const storedVersion = (id: string): string | null => versionOf(browserStorage(), id);

/** All plans of this browser and this page, the last edited first, and what cannot be opened. */
export function allPlans(): {
  readonly plans: readonly StoredPlan[];
  readonly unreadable: readonly UnreadablePlan[];
  readonly characters: number;
  readonly unstored: number;
  readonly problem: StorageProblem["code"] | null;
} {
  const storage = browserStorage();
  const { plans, unreadable } = readAllPlans(storage);
  const all = [...plans.filter(({ id }) => !kept.has(id)), ...[...kept.values()].map(({ plan }) => plan)];
  return {
    plans: all.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)),
    unreadable,
    characters: charactersIn(storage),
    unstored: kept.size,
    problem: problemOf(storage)?.code ?? [...kept.values()][0]?.problem ?? null,
  };
}

/** Removes a plan, stored or kept. */
export function forgetPlan(id: string): void {
  kept.delete(id);
  removePlan(browserStorage(), id);
}

/** Lets go of what was kept under an id, because it goes on under another. */
export function dropKept(id: string): void {
  kept.delete(id);
}

/**
 * Tries again to store what was kept: something may have made room for it.
 *
 * @param openId The plan that is being edited; whoever edits it saves it.
 */
export function storeKept(openId: string | null): void {
  for (const [id, { plan }] of [...kept]) {
    if (id === openId) continue;
    const stored = storedVersion(id);
    if (stored === null || stored === plan.basedOn) {
      savePlan(plan, plan.basedOn);
      continue;
    }
    // Meanwhile another window stored a version of its own, which stays as it is.
    const copyId = newPlanId();
    if (savePlan({ ...plan, id: copyId }, null).ok) kept.delete(id);
    else kept.delete(copyId);
  }
}

/** Whether closing the page would lose a plan. */
export const isAnyPlanUnstored = (): boolean => kept.size > 0;

/** What stands under an id, word for word; `null` when there is nothing. */
export const wordForWord = (id: string): string | null => textOf(browserStorage(), id);

/** Puts back what `wordForWord` read. */
export const putBack = (id: string, text: string): StorageProblem["code"] | null =>
  writeAsItWas(browserStorage(), id, text)?.code ?? null;
