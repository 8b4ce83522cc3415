import { create } from "zustand";
import { edition } from "#catalogue/edition.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { isSamePlan } from "#core/plan/isSamePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { newPlanId } from "./newPlanId.ts";
import { applyEdit, historyOf, type PlanHistory, redone, undone } from "./planHistory.ts";
import { readNews, type StorageProblem, type StoredPlan, storageKey } from "./planStorage.ts";
import { dropKept, findPlan, isAnyPlanUnstored, savePlan, storedVersion } from "./savedPlans.ts";

/** The plan that is being edited. */
type OpenPlan = {
  readonly planId: string | null;
  readonly plan: Plan;
  /** When it was put into the archive; `null` for a plan that is at work. */
  readonly archivedAt: string | null;
  /** What undo would take back; `null` when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** `null` from the opening of a plan to its first edit. */
  readonly lastStep: PlanStep | null;
  /** `pending` only within one edit: each is written at once. */
  readonly saving: "saved" | "pending" | "failed";
  readonly problem: StorageProblem["code"] | null;
  /** Set when another window saved this plan meanwhile: this window's version went on as a copy. */
  readonly conflict: { readonly otherId: string } | null;
  /** Set when another window removed this plan: it is stored nowhere until it is edited or saved here. */
  readonly removal: "removed" | "saved-again" | null;
};

/** The last thing that was done to the open plan. */
export type PlanStep = {
  readonly kind: "edit" | "undo" | "redo";
  readonly label: string;
  /** The plan before it; before all of them for edits that make one step. */
  readonly before: Plan;
  readonly after: Plan;
};

type PlanActions = {
  /** Changes the plan as one undoable step, or as part of the last when it is of the same `group` and close in time. */
  readonly edit: (label: string, change: (plan: Plan) => Plan, group?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Opens a saved plan; `false` when there is none, or it cannot be read.
   *
   * @param otherWindow What a change that another window makes is called when it can be undone.
   */
  readonly openPlan: (id: string, otherWindow?: string) => boolean;
  /** Saves a plan as a new one and opens it. */
  readonly createPlan: (plan: Plan) => string;
  readonly closePlan: () => void;
  /** Writes what is not written yet, at once. */
  readonly saveNow: () => void;
  /** Writes the plan again that another window removed. */
  readonly saveAgain: () => void;
  readonly dismissConflict: () => void;
  readonly dismissRemoval: () => void;
  readonly unarchive: () => void;
};

const nothingToSay = { problem: null, conflict: null, removal: null } as const;

const otherWindowGroup = "another window";

export const usePlanStore = create<OpenPlan & PlanActions>()((set, get) => {
  let history: PlanHistory = historyOf(emptyPlan(edition.id));
  /** The stored version that this window knows, and whether this window wrote it. */
  let known: { readonly version: string | null; readonly isOurs: boolean } = { version: null, isOurs: false };
  let otherWindowLabel = "";
  /** From each version that was heard of to the one it was made from. */
  const ancestry = new Map<string, string | null>();

  const shown = () => ({
    plan: history.plan,
    undoLabel: history.past.at(-1)?.label ?? null,
    redoLabel: history.future[0]?.label ?? null,
  });

  /** Goes on under another id, and leaves the stored plan to the window that wrote it. */
  const becomeCopy = (planId: string): string => {
    const id = newPlanId();
    known = { version: null, isOurs: false };
    dropKept(planId);
    set({ planId: id, archivedAt: null, conflict: { otherId: planId }, removal: null });
    return id;
  };

  const save = () => {
    const { planId, saving, archivedAt, removal } = get();
    if (planId === null || saving === "saved") return;
    const stored = storedVersion(planId);
    const isOvertaken = stored !== null && stored !== known.version;
    const isGone = stored === null && known.version !== null;
    const id = isOvertaken ? becomeCopy(planId) : planId;
    const savedAt = new Date().toISOString();
    const written = savePlan(
      { id, savedAt, archivedAt: isOvertaken ? null : archivedAt, plan: history.plan },
      known.version,
    );
    if (!written.ok) {
      set({ saving: "failed", problem: written.problem.code });
      return;
    }
    known = { version: written.value.version, isOurs: true };
    set({ saving: "saved", problem: null, removal: isGone || removal !== null ? "saved-again" : null });
  };

  const move = (next: PlanHistory, kind: PlanStep["kind"]) => {
    if (next === history) return;
    const lastStep = stepTo(next, history, kind);
    history = next;
    set({ ...shown(), lastStep, saving: "pending" });
    save();
  };

  /** Shows what another window saved, as one step that can be undone here, however much is typed there. */
  const follow = (stored: StoredPlan) => {
    known = { version: stored.version, isOurs: false };
    ancestry.clear();
    const change = (plan: Plan) => (isSamePlan(stored.plan, plan) ? plan : stored.plan);
    const at = history.last?.group === otherWindowGroup ? history.last.at : performance.now();
    history = applyEdit(history, { label: otherWindowLabel, change, group: otherWindowGroup }, at);
    set({ ...shown(), lastStep: null, archivedAt: stored.archivedAt, removal: null });
  };

  const descendsFrom = (version: string, ancestor: string | null): boolean => {
    const visited = new Set<string | null>();
    let at: string | null = version;
    while (at !== null && at !== ancestor && !visited.has(at)) {
      visited.add(at);
      at = ancestry.get(at) ?? null;
    }
    return at === ancestor;
  };

  /** Another window wrote or removed this plan. What waits here to be saved is compared when it is. */
  const hear = ({ key, newValue }: StorageEvent) => {
    const { planId, saving } = get();
    if (planId === null || saving !== "saved") return;
    if (key === null || (key === storageKey(planId) && newValue === null)) {
      if (storedVersion(planId) === null) set({ removal: "removed" });
      return;
    }
    if (key !== storageKey(planId) || newValue === null) return;
    const news = readNews(planId, newValue);
    if (news) ancestry.set(news.version, news.basedOn);
    const current = storedVersion(planId);
    // Ours came after theirs, or theirs after this news: the last word is another's, or still to come.
    if (!news || current === known.version || current !== news.version) return;
    if (!known.isOurs || descendsFrom(news.version, known.version)) {
      follow(news);
      return;
    }
    // Both windows saved at the same moment, and the storage has kept only theirs.
    becomeCopy(planId);
    set({ saving: "pending" });
    save();
  };

  /** A page that the browser had put aside hears nothing meanwhile, and looks for itself. */
  const catchUp = () => {
    const { planId, saving } = get();
    if (planId === null || saving !== "saved") return;
    const found = findPlan(planId);
    if (storedVersion(planId) === null) set({ removal: "removed" });
    else if (found && found.basedOn !== known.version) follow(found.saved);
  };

  const listen = (isOn: boolean) => {
    const change = isOn ? window.addEventListener : window.removeEventListener;
    change("storage", hear);
    change("pageshow", catchUp);
  };

  /** @param version The stored version of the plan; `null` when it is not stored. */
  const open = (
    planId: string,
    { plan, archivedAt }: Pick<StoredPlan, "plan" | "archivedAt">,
    version: string | null,
    saving: OpenPlan["saving"],
  ) => {
    history = historyOf(plan);
    known = { version, isOurs: false };
    ancestry.clear();
    set({ planId, ...shown(), archivedAt, lastStep: null, saving, ...nothingToSay });
    listen(true);
    save();
  };

  return {
    planId: null,
    ...shown(),
    archivedAt: null,
    lastStep: null,
    saving: "saved",
    ...nothingToSay,
    edit: (label, change, group) => move(applyEdit(history, { label, change, group }, performance.now()), "edit"),
    undo: () => move(undone(history), "undo"),
    redo: () => move(redone(history), "redo"),
    openPlan: (id, otherWindow) => {
      otherWindowLabel = otherWindow ?? otherWindowLabel;
      if (get().planId === id) return true;
      save();
      const found = findPlan(id);
      if (!found) return false;
      open(id, found.saved, found.basedOn, found.isStored ? "saved" : "pending");
      return true;
    },
    createPlan: (plan) => {
      save();
      const id = newPlanId();
      open(id, { plan, archivedAt: null }, null, "pending");
      return id;
    },
    closePlan: () => {
      save();
      listen(false);
      history = historyOf(emptyPlan(edition.id));
      set({ planId: null, ...shown(), archivedAt: null, lastStep: null, saving: "saved", ...nothingToSay });
    },
    saveNow: save,
    saveAgain: () => {
      set({ saving: "pending" });
      save();
    },
    dismissConflict: () => set({ conflict: null }),
    dismissRemoval: () => set({ removal: null }),
    unarchive: () => {
      set({ archivedAt: null, saving: "pending" });
      save();
    },
  };
});

/** What was done between two histories: an edit is told from before all the edits that make one step with it. */
function stepTo(next: PlanHistory, before: PlanHistory, kind: PlanStep["kind"]): PlanStep | null {
  const step = kind === "undo" ? next.future[0] : next.past.at(-1);
  if (!step) return null;
  return { kind, label: step.label, before: kind === "undo" ? before.plan : step.plan, after: next.plan };
}

/**
 * Saves what is pending when the page goes away; where that cannot be, lets the browser ask first.
 *
 * @returns A function that stops doing so.
 */
export function saveWhenLeaving(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const save = () => usePlanStore.getState().saveNow();
  const saveWhenHidden = () => document.visibilityState === "hidden" && save();
  const ask = (event: BeforeUnloadEvent) => isAnyPlanUnstored() && event.preventDefault();
  window.addEventListener("pagehide", save, { signal });
  window.addEventListener("beforeunload", ask, { signal });
  document.addEventListener("visibilitychange", saveWhenHidden, { signal });
  return () => listening.abort();
}
