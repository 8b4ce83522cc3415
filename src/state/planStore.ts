import { create } from "zustand";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { newPlanId } from "./newPlanId.ts";
import { applyEdit, historyOf, type PlanHistory, redone, undone } from "./planHistory.ts";
import { browserStorage, readPlan, type StorageProblem, savedAtOf, writePlan } from "./planStorage.ts";

/** The plan that is being edited. */
type OpenPlan = {
  readonly planId: string | null;
  readonly plan: Plan;
  /** What undo would take back; `null` when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly saving: "saved" | "pending" | "failed";
  readonly problem: StorageProblem["code"] | null;
  /** Set when another window saved this plan meanwhile: this window's version went on as a copy. */
  readonly conflict: { readonly otherId: string } | null;
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

const autosaveMs = 300;

export const usePlanStore = create<OpenPlan & PlanActions>()((set, get) => {
  let history: PlanHistory = historyOf(emptyPlan(catalogue.edition.id));
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the stored version that this window knows was written. */
  let knownSavedAt: string | null = null;

  const shown = () => ({
    plan: history.plan,
    undoLabel: history.past.at(-1)?.label ?? null,
    redoLabel: history.future[0]?.label ?? null,
  });

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const { planId, saving } = get();
    if (planId === null || saving === "saved") return;
    const storage = browserStorage();
    const stored = savedAtOf(storage, planId);
    const overtaken = stored !== null && stored !== knownSavedAt;
    const id = overtaken ? newPlanId() : planId;
    const written = writePlan(storage, { id, savedAt: new Date().toISOString(), plan: history.plan });
    if (!written.ok) {
      set({ saving: "failed", problem: written.problem.code });
      return;
    }
    knownSavedAt = written.value.savedAt;
    set({ planId: id, saving: "saved", problem: null, ...(overtaken ? { conflict: { otherId: planId } } : {}) });
  };

  const move = (next: PlanHistory) => {
    if (next === history) return;
    const changed = next.plan !== history.plan;
    history = next;
    set({ ...shown(), ...(changed ? { saving: "pending" as const } : {}) });
    if (!changed) return;
    clearTimeout(timer);
    timer = setTimeout(save, autosaveMs);
  };

  const open = (planId: string | null, plan: Plan) => {
    history = historyOf(plan);
    set({ planId, ...shown(), saving: planId === null ? "saved" : get().saving, problem: null, conflict: null });
  };

  return {
    planId: null,
    ...shown(),
    saving: "saved",
    problem: null,
    conflict: null,
    edit: (label, change, group) => move(applyEdit(history, { label, change, group }, performance.now())),
    undo: () => move(undone(history)),
    redo: () => move(redone(history)),
    openPlan: (id) => {
      if (get().planId === id) return true;
      save();
      const saved = readPlan(browserStorage(), id);
      if (!saved || !("plan" in saved)) return false;
      knownSavedAt = saved.savedAt;
      set({ saving: "saved" });
      open(id, saved.plan);
      return true;
    },
    createPlan: (plan) => {
      save();
      const id = newPlanId();
      knownSavedAt = null;
      set({ saving: "pending" });
      open(id, plan);
      save();
      return id;
    },
    closePlan: () => {
      save();
      set({ saving: "saved" });
      open(null, emptyPlan(catalogue.edition.id));
    },
    saveNow: save,
    dismissConflict: () => set({ conflict: null }),
  };
});

/**
 * Saves what is pending when the page goes away.
 *
 * @returns A function that stops doing so.
 */
export function saveWhenLeaving(): () => void {
  const save = () => usePlanStore.getState().saveNow();
  const saveWhenHidden = () => document.visibilityState === "hidden" && save();
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", saveWhenHidden);
  return () => {
    window.removeEventListener("pagehide", save);
    document.removeEventListener("visibilitychange", saveWhenHidden);
  };
}
