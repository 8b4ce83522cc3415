import { type PlanProblem, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";

/** A plan in this browser's storage. */
export type SavedPlan = { readonly id: string; readonly savedAt: string; readonly plan: Plan };

/** Something under a plan's key that cannot be opened; it is kept as it is. */
export type UnreadablePlan = { readonly id: string; readonly problem: PlanProblem["code"] };

export type StorageProblem = { readonly code: "storage/full" } | { readonly code: "storage/blocked" };

const prefix = "portolan/plan/";

/** The key under which a plan is stored. */
export const storageKey = (id: string): string => prefix + id;

/** This browser's storage; `null` where it is switched off, as in some private windows. */
export function browserStorage(): Storage | null {
  return attempt(() => window.localStorage, null);
}

/**
 * Writes a plan under its id.
 *
 * @returns A problem instead of an exception when the storage is full or switched off; nothing is written then.
 */
export function writePlan(storage: Storage | null, saved: SavedPlan): Result<SavedPlan, StorageProblem> {
  if (!storage) return failure({ code: "storage/blocked" });
  try {
    storage.setItem(storageKey(saved.id), JSON.stringify(saved));
    return success(saved);
  } catch (error) {
    return failure({ code: saysFull(error) ? "storage/full" : "storage/blocked" });
  }
}

/** Known by their name: not every browser's exceptions are of the class `Error`. The second is Firefox's. */
const fullNames: readonly unknown[] = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

const saysFull = (error: unknown) =>
  typeof error === "object" && error !== null && "name" in error && fullNames.includes(error.name);

/** Reads one plan; `null` when there is none under this id. */
export function readPlan(storage: Storage | null, id: string): SavedPlan | UnreadablePlan | null {
  const text = textOf(storage, id);
  if (text === null) return null;
  const saved = parsed(text);
  const result = parsePlan(saved?.plan);
  if (!result.ok) return { id, problem: result.problem.code };
  return { id, savedAt: typeof saved?.savedAt === "string" ? saved.savedAt : "", plan: result.value.plan };
}

/** When the plan under an id was last written; `null` when there is none, empty when that cannot be read. */
export function savedAtOf(storage: Storage | null, id: string): string | null {
  const text = textOf(storage, id);
  if (text === null) return null;
  const savedAt = parsed(text)?.savedAt;
  return typeof savedAt === "string" ? savedAt : "";
}

/** Removes what stands under an id. A storage that is switched off holds nothing to remove. */
export function removePlan(storage: Storage | null, id: string): void {
  attempt(() => storage?.removeItem(storageKey(id)), undefined);
}

/** All plans, in no order, and what cannot be opened beside them. */
export function readAllPlans(storage: Storage | null): {
  readonly plans: readonly SavedPlan[];
  readonly unreadable: readonly UnreadablePlan[];
} {
  const found = keysOf(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => readPlan(storage, key.slice(prefix.length)))
    .filter((entry) => entry !== null);
  return {
    plans: found.filter((entry): entry is SavedPlan => "plan" in entry),
    unreadable: found.filter((entry): entry is UnreadablePlan => "problem" in entry),
  };
}

const textOf = (storage: Storage | null, id: string): string | null =>
  attempt(() => storage?.getItem(storageKey(id)) ?? null, null);

const keysOf = (storage: Storage | null): readonly string[] =>
  attempt(() => (storage ? Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "") : []), []);

/** Every touch of the storage can throw where the visitor's settings forbid it. */
function attempt<Value>(touch: () => Value, otherwise: Value): Value {
  try {
    return touch();
  } catch {
    return otherwise;
  }
}

type Stored = { readonly savedAt?: unknown; readonly plan?: unknown };

function parsed(text: string): Stored | null {
  const value = attempt<unknown>(() => JSON.parse(text), null);
  return typeof value === "object" && value !== null ? value : null;
}
