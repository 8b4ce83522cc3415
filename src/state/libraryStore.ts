import { create } from "zustand";
import { newPlanId } from "./newPlanId.ts";
import type { SavedPlan, StorageProblem, UnreadablePlan } from "./planStorage.ts";
import { usePlanStore } from "./planStore.ts";
import { allPlans, findPlan, forgetPlan, savePlan } from "./savedPlans.ts";

/** The plans saved in this browser. */
type Library = {
  /** The last edited first. */
  readonly entries: readonly SavedPlan[];
  /** Kept as they are, and reported. */
  readonly unreadable: readonly UnreadablePlan[];
  readonly problem: StorageProblem["code"] | null;
};

type LibraryActions = {
  /** Reads the storage again. */
  readonly refresh: () => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Puts a removed plan back under its id. */
  readonly restore: (saved: SavedPlan) => void;
};

function read(): Library {
  const { plans, unreadable, problem } = allPlans();
  return { entries: plans, unreadable, problem };
}

export const useLibraryStore = create<Library & LibraryActions>()((set) => {
  const write = (saved: SavedPlan) => {
    const written = savePlan(saved, null);
    set({ ...read(), ...(written.ok ? {} : { problem: written.problem.code }) });
  };
  return {
    entries: [],
    unreadable: [],
    problem: null,
    refresh: () => set(read()),
    duplicate: (id) => {
      const found = findPlan(id);
      if (found) write({ ...found.saved, id: newPlanId(), savedAt: new Date().toISOString() });
    },
    remove: (id) => {
      const { planId, closePlan } = usePlanStore.getState();
      // A plan that could not be stored stays open behind the list, and would come back.
      if (planId === id) closePlan();
      forgetPlan(id);
      set(read());
    },
    restore: write,
  };
});
