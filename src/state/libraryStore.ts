import { create } from "zustand";
import { newPlanId } from "./newPlanId.ts";
import {
  browserStorage,
  readAllPlans,
  readPlan,
  removePlan,
  type SavedPlan,
  type StorageProblem,
  type UnreadablePlan,
  writePlan,
} from "./planStorage.ts";

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
  const storage = browserStorage();
  const { plans, unreadable } = readAllPlans(storage);
  return { entries: plans, unreadable, problem: storage ? null : "storage/blocked" };
}

export const useLibraryStore = create<Library & LibraryActions>()((set) => {
  const write = (saved: SavedPlan) => {
    const written = writePlan(browserStorage(), saved);
    set({ ...read(), ...(written.ok ? {} : { problem: written.problem.code }) });
  };
  return {
    entries: [],
    unreadable: [],
    problem: null,
    refresh: () => set(read()),
    duplicate: (id) => {
      const saved = readPlan(browserStorage(), id);
      if (saved && "plan" in saved) write({ ...saved, id: newPlanId(), savedAt: new Date().toISOString() });
    },
    remove: (id) => {
      removePlan(browserStorage(), id);
      set(read());
    },
    restore: write,
  };
});
