import { type PlanProblem, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import { planText } from "./planText.ts";

/** A plan in this browser's storage. */
export type SavedPlan = {
  readonly id: string;
  /** When it was last edited, as an ISO 8601 instant; empty when that cannot be read. */
  readonly savedAt: string;
  /** When it was put into the archive; `null` for a plan that is at work. */
  readonly archivedAt: string | null;
  readonly plan: Plan;
};

/**
 * A saved plan with its place in the line of versions: which one this is, and which one it was made from. A version
 * begins with `savedAt`.
 */
export type StoredPlan = SavedPlan & { readonly version: string; readonly basedOn: string | null };

/** Something under a plan's key that cannot be opened; it is kept as it is. */
export type UnreadablePlan = { readonly id: string; readonly problem: PlanProblem };

export type StorageProblem = { readonly code: "storage/full" } | { readonly code: "storage/blocked" };

const prefix = "portolan/plan/";

/** The key under which a plan is stored. */
export const storageKey = (id: string): string => prefix + id;

/** The id of the plan under a key; `null` when the key holds something else. */
export const idOfKey = (key: string): string | null => (key.startsWith(prefix) ? key.slice(prefix.length) : null);

/** This browser's storage; `null` where it is switched off, as in some private windows. */
export function browserStorage(): Storage | null {
  return attempt(() => window.localStorage, null);
}

/** What stands under a key, by the text that was found there: a plan that nobody touched is read once. */
type Read = { readonly text: string; readonly version: string; readonly plan: StoredPlan | UnreadablePlan };

const known = new Map<string, Read>();

/**
 * Writes a plan under its id.
 *
 * @returns A problem instead of an exception when the storage is full or switched off; nothing is written then.
 */
export function writePlan(storage: Storage | null, stored: StoredPlan): Result<StoredPlan, StorageProblem> {
  const { id, savedAt, archivedAt, version, basedOn, plan } = stored;
  const archived = archivedAt === null ? {} : { archivedAt };
  const about = JSON.stringify({ id, savedAt, ...archived, version, basedOn });
  const text = `${about.slice(0, -1)},"plan":${planText(plan)}}`;
  const problem = writeText(storage, storageKey(id), text);
  if (problem) return failure(problem);
  known.set(id, { text, version, plan: stored });
  return success(stored);
}

/** Puts back what stood under a plan's key, whatever it was. */
export function writeAsItWas(storage: Storage | null, id: string, text: string): StorageProblem | null {
  return writeText(storage, storageKey(id), text);
}

function writeText(storage: Storage | null, key: string, text: string): StorageProblem | null {
  if (!storage) return { code: "storage/blocked" };
  try {
    storage.setItem(key, text);
    return null;
  } catch (error) {
    return { code: saysFull(error) ? "storage/full" : "storage/blocked" };
  }
}

const probeKey = "portolan/probe";

/** Whether the storage takes anything at all now. Some browsers show one to private windows, and refuse every word. */
export function problemOf(storage: Storage | null): StorageProblem | null {
  const problem = writeText(storage, probeKey, "?");
  attempt(() => storage?.removeItem(probeKey), undefined);
  return problem;
}

/** Known by their name: not every browser's exceptions are of the class `Error`. The second is Firefox's. */
const fullNames: readonly unknown[] = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

const saysFull = (error: unknown) =>
  typeof error === "object" && error !== null && "name" in error && fullNames.includes(error.name);

/** Reads one plan; `null` when there is none under this id. */
export function readPlan(storage: Storage | null, id: string): StoredPlan | UnreadablePlan | null {
  return readStored(storage, id)?.plan ?? null;
}

/** Which version of a plan is stored; `null` when there is none. One that cannot be read has a version too. */
export function versionOf(storage: Storage | null, id: string): string | null {
  return readStored(storage, id)?.version ?? null;
}

function readStored(storage: Storage | null, id: string): Read | null {
  const text = textOf(storage, id);
  if (text === null) return null;
  const before = known.get(id);
  if (before?.text === text) return before;
  const read = { text, ...interpret(id, text) };
  known.set(id, read);
  return read;
}

/** The plan and its version from the text under its key. */
function interpret(id: string, text: string): Omit<Read, "text"> {
  const stored = parsed(text);
  const savedAt = textIn(stored?.savedAt) ?? "";
  // Earlier releases wrote no version, or left the one they found: their hour stands for it.
  const mark = textIn(stored?.version);
  const version = mark?.startsWith(savedAt) ? mark : savedAt;
  const result = parsePlan(stored?.plan);
  if (!result.ok) return { version, plan: { id, problem: result.problem } };
  const basedOn = textIn(stored?.basedOn);
  const { plan } = result.value;
  return { version, plan: { id, savedAt, archivedAt: textIn(stored?.archivedAt), version, basedOn, plan } };
}

/** What another window wrote, from the news of it; `null` when it is no plan. */
export function readNews(id: string, text: string): StoredPlan | null {
  const { plan } = interpret(id, text);
  return "plan" in plan ? plan : null;
}

/** What stands under an id, word for word; `null` when there is nothing. */
export const textOf = (storage: Storage | null, id: string): string | null =>
  attempt(() => storage?.getItem(storageKey(id)) ?? null, null);

/** Removes what stands under an id. A storage that is switched off holds nothing to remove. */
export function removePlan(storage: Storage | null, id: string): void {
  known.delete(id);
  attempt(() => storage?.removeItem(storageKey(id)), undefined);
}

/** All plans, in no order, and what cannot be opened beside them. */
export function readAllPlans(storage: Storage | null): {
  readonly plans: readonly StoredPlan[];
  readonly unreadable: readonly UnreadablePlan[];
} {
  const found = keysOf(storage)
    .map(idOfKey)
    .filter((id) => id !== null)
    .map((id) => readPlan(storage, id))
    .filter((entry) => entry !== null);
  return {
    plans: found.filter((entry): entry is StoredPlan => "plan" in entry),
    unreadable: found.filter((entry): entry is UnreadablePlan => "problem" in entry),
  };
}

/** How many characters all plans take with their keys: what browsers count against the limit of a site. */
export function charactersIn(storage: Storage | null): number {
  return keysOf(storage)
    .map((key) => ({ key, id: idOfKey(key) }))
    .reduce((sum, { key, id }) => sum + (id === null ? 0 : key.length + (textOf(storage, id)?.length ?? 0)), 0);
}

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

type Stored = Readonly<Partial<Record<"savedAt" | "archivedAt" | "version" | "basedOn" | "plan", unknown>>>;

function parsed(text: string): Stored | null {
  const value = attempt<unknown>(() => JSON.parse(text), null);
  return typeof value === "object" && value !== null ? value : null;
}

const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);
