import { type PlanProblem, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";

/** A plan in this browser's storage. */
export type SavedPlan = { readonly id: string; readonly savedAt: string; readonly plan: Plan };

/** Something under a plan's key that cannot be opened; it is kept as it is. */
export type UnreadablePlan = { readonly id: string; readonly problem: PlanProblem["code"] };

export type StorageProblem = { readonly code: "storage/full" } | { readonly code: "storage/blocked" };

const prefix = "portolan/plan/";

/** This browser's storage; `null` where it is switched off, as in some private windows. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * Writes a plan under its id.
 *
 * @returns A problem instead of an exception when the storage is full or switched off; nothing is written then.
 */
export function writePlan(storage: Storage | null, saved: SavedPlan): Result<SavedPlan, StorageProblem> {
  if (!storage) return failure({ code: "storage/blocked" });
  try {
    const { id, savedAt, plan } = saved;
    storage.setItem(prefix + id, JSON.stringify({ id, savedAt, plan }));
    return success(saved);
  } catch (error) {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    return failure({ code: full ? "storage/full" : "storage/blocked" });
  }
}

/** Reads one plan; `null` when there is none under this id. */
export function readPlan(storage: Storage | null, id: string): SavedPlan | UnreadablePlan | null {
  const text = storage?.getItem(prefix + id) ?? null;
  if (text === null) return null;
  const saved = parsed(text);
  const result = parsePlan(saved?.plan);
  if (!result.ok) return { id, problem: result.problem.code };
  return { id, savedAt: typeof saved?.savedAt === "string" ? saved.savedAt : "", plan: result.value.plan };
}

/** `writePlan` puts these fields first, so that a large plan need not be read to learn its age. */
const beginning = /^\{"id":"[^"]*","savedAt":"([^"]*)"/;

/** When the plan under an id was last written, without reading all of it; `null` when there is none. */
export function savedAtOf(storage: Storage | null, id: string): string | null {
  return beginning.exec(storage?.getItem(prefix + id) ?? "")?.[1] ?? null;
}

/** Removes what stands under an id. */
export function removePlan(storage: Storage | null, id: string): void {
  storage?.removeItem(prefix + id);
}

/** All plans, the last edited first, and what cannot be opened beside them. */
export function readAllPlans(storage: Storage | null): {
  readonly plans: readonly SavedPlan[];
  readonly unreadable: readonly UnreadablePlan[];
} {
  const keys = storage ? Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "") : [];
  const found = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => readPlan(storage, key.slice(prefix.length)))
    .filter((entry) => entry !== null);
  const plans = found.filter((entry): entry is SavedPlan => "plan" in entry);
  return {
    plans: plans.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt)),
    unreadable: found.filter((entry): entry is UnreadablePlan => "problem" in entry),
  };
}

type Stored = { readonly savedAt?: unknown; readonly plan?: unknown };

function parsed(text: string): Stored | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
