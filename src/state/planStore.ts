import { create } from "zustand";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { newPlanId } from "./newPlanId.ts";
import { applyEdit, historyOf, type PlanHistory, redone, undone } from "./planHistory.ts";
import { type StorageProblem, storageKey } from "./planStorage.ts";
import { findPlan, isAnyPlanUnstored, savePlan, storedAt } from "./savedPlans.ts";

/** The plan that is being edited. */
type OpenPlan = {
  readonly planId: string | null;
  readonly plan: Plan;
  /** What undo would take back; `null` when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** `null` from the opening of a plan to its first edit. */
  readonly lastStep: PlanStep | null;
  readonly saving: "saved" | "pending" | "failed";
  readonly problem: StorageProblem["code"] | null;
  /** Set when another window saved this plan meanwhile: this window's version went on as a copy. */
  readonly conflict: { readonly otherId: string } | null;
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
  /** Opens a saved plan; `false` when there is none, or it cannot be read. */
  readonly openPlan: (id: string) => boolean;
  /** Saves a plan as a new one and opens it. */
  readonly createPlan: (plan: Plan) => string;
  readonly closePlan: () => void;
  /** Writes what is not written yet, at once. */
  readonly saveNow: () => void;
  readonly dismissConflict: () => void;
};

/** How long typing must pause before it is saved, and how long it may go on without a pause. */
const autosaveMs = 300;
const longestUnsavedMs = 2000;

export const usePlanStore = create<OpenPlan & PlanActions>()((set, get) => {
  let history: PlanHistory = historyOf(emptyPlan(catalogue.edition.id));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsavedSince: number | undefined;
  /** When the stored version that this window knows was written. */
  let knownSavedAt: string | null = null;

  const shown = () => ({
    plan: history.plan,
    undoLabel: history.past.at(-1)?.label ?? null,
    redoLabel: history.future[0]?.label ?? null,
  });

  const save = () => {
    clearTimeout(timer);
    unsavedSince = undefined;
    const { planId, saving } = get();
    if (planId === null || saving === "saved") return;
    const stored = storedAt(planId);
    const overtaken = stored !== null && stored !== knownSavedAt;
    const id = overtaken ? newPlanId() : planId;
    if (overtaken) {
      knownSavedAt = null;
      set({ planId: id, conflict: { otherId: planId } });
    }
    const written = savePlan({ id, savedAt: new Date().toISOString(), plan: history.plan }, knownSavedAt);
    if (!written.ok) {
      set({ saving: "failed", problem: written.problem.code });
      return;
    }
    knownSavedAt = written.value.savedAt;
    set({ saving: "saved", problem: null });
  };

  /** Shows what another window saved, as long as nothing here waits to be saved itself. */
  const follow = ({ key }: StorageEvent) => {
    const { planId, saving } = get();
    if (planId === null || key !== storageKey(planId) || saving !== "saved") return;
    const found = findPlan(planId);
    if (!found || found.basedOn === knownSavedAt) return;
    knownSavedAt = found.basedOn;
    history = historyOf(found.saved.plan);
    set({ ...shown(), lastStep: null });
  };

  const move = (next: PlanHistory, kind: PlanStep["kind"]) => {
    if (next === history) return;
    const lastStep = stepTo(next, history, kind);
    history = next;
    set({ ...shown(), lastStep, saving: "pending" });
    const now = performance.now();
    unsavedSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(save, Math.min(autosaveMs, Math.max(0, unsavedSince + longestUnsavedMs - now)));
  };

  /** @param basedOn When the stored version of the plan was written; `null` when it is not stored. */
  const open = (planId: string, plan: Plan, basedOn: string | null, saving: OpenPlan["saving"]) => {
    history = historyOf(plan);
    knownSavedAt = basedOn;
    set({ planId, ...shown(), lastStep: null, saving, problem: null, conflict: null });
    window.addEventListener("storage", follow);
    save();
  };

  return {
    planId: null,
    ...shown(),
    lastStep: null,
    saving: "saved",
    problem: null,
    conflict: null,
    edit: (label, change, group) => move(applyEdit(history, { label, change, group }, performance.now()), "edit"),
    undo: () => move(undone(history), "undo"),
    redo: () => move(redone(history), "redo"),
    openPlan: (id) => {
      if (get().planId === id) return true;
      save();
      const found = findPlan(id);
      if (!found) return false;
      open(id, found.saved.plan, found.basedOn, found.isStored ? "saved" : "pending");
      return true;
    },
    createPlan: (plan) => {
      save();
      const id = newPlanId();
      open(id, plan, null, "pending");
      return id;
    },
    closePlan: () => {
      save();
      window.removeEventListener("storage", follow);
      history = historyOf(emptyPlan(catalogue.edition.id));
      set({ planId: null, ...shown(), lastStep: null, saving: "saved", problem: null, conflict: null });
    },
    saveNow: save,
    dismissConflict: () => set({ conflict: null }),
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
