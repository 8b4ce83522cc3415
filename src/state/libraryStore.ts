import { create } from "zustand";
import type { Plan } from "#core/plan/schema.ts";
import { newPlanId } from "./newPlanId.ts";
import type { SavedPlan, StorageProblem, StoredPlan, UnreadablePlan } from "./planStorage.ts";
import { usePlanStore } from "./planStore.ts";
import {
  allPlans,
  findPlan,
  forgetPlan,
  putBack,
  savePlan,
  storedVersion,
  storeKept,
  wordForWord,
} from "./savedPlans.ts";

/** What can be done to the plans as a whole, and undone. */
export type LibraryDeed = "removed" | "renamed" | "archived" | "unarchived" | "duplicated" | "discarded";

/** One deed, with the title of its plan as the reader knew it. */
export type LibraryStep = { readonly deed: LibraryDeed; readonly planId: string; readonly title: string };

/** The last thing that happened. An undo that would lose what was done since is not done, and says so. */
export type LibraryNews = LibraryStep & { readonly outcome: "done" | "undone" | "not-undone" };

/** The plans saved in this browser. */
type Library = {
  /** The last edited first; archived ones among them. */
  readonly entries: readonly StoredPlan[];
  /** Kept as they are, and reported. */
  readonly unreadable: readonly UnreadablePlan[];
  /** Characters that all plans take in the storage. */
  readonly characters: number;
  /** Plans that the storage would not take, and that are gone with the page. */
  readonly unstored: number;
  readonly problem: StorageProblem["code"] | null;
  readonly news: LibraryNews | null;
  /** What the next undo takes back; `null` when there is nothing. */
  readonly undoStep: LibraryStep | null;
};

type LibraryActions = {
  /** Reads the storage again. */
  readonly refresh: () => void;
  /** @param title Of the copy. */
  readonly duplicate: (id: string, title: string) => void;
  readonly rename: (id: string, title: string) => void;
  /** In these, `title` is what the reader knows the plan by, which may be a stand-in. */
  readonly archive: (id: string, title: string) => void;
  readonly unarchive: (id: string, title: string) => void;
  readonly remove: (id: string, title: string) => void;
  /** Removes something that cannot be opened. */
  readonly discard: (id: string, title: string) => void;
  readonly undo: () => void;
  readonly dismissNews: () => void;
};

type Undoable = LibraryStep & { readonly takeBack: () => "undone" | "not-undone" };

const steps = 50;

export const useLibraryStore = create<Library & LibraryActions>()((set, get) => {
  let done: readonly Undoable[] = [];
  let failed: StorageProblem["code"] | null = null;

  const stepOf = ({ deed, planId, title }: LibraryStep): LibraryStep => ({ deed, planId, title });

  const publish = (news: LibraryNews | null) => {
    const last = done.at(-1);
    const { plans, problem, ...rest } = allPlans();
    set({ entries: plans, ...rest, problem: problem ?? failed, news, undoStep: last ? stepOf(last) : null });
    failed = null;
  };

  /** Lets go of a plan that stays open behind the list because it could not be stored: it would come back. */
  const close = (id: string) => {
    const { planId, closePlan } = usePlanStore.getState();
    if (planId === id) closePlan();
  };

  const write = (saved: SavedPlan, basedOn: string | null) => {
    close(saved.id);
    const written = savePlan(saved, basedOn);
    if (!written.ok) failed = written.problem.code;
    return written;
  };

  /** Changes a saved plan as it is stored now, whatever this page showed of it. */
  const change = (id: string, alter: (saved: StoredPlan) => SavedPlan) => {
    close(id);
    const found = findPlan(id);
    if (found) write(alter(found.saved), found.basedOn);
    return found !== null;
  };

  const setTitle = (id: string, title: string) =>
    change(id, (saved) => ({ ...saved, savedAt: new Date().toISOString(), plan: titled(saved.plan, title) }));

  const setArchived = (id: string, archivedAt: string | null) => change(id, (saved) => ({ ...saved, archivedAt }));

  const forget = (id: string) => {
    close(id);
    forgetPlan(id);
    // Something was removed, so that there may be room for what the storage did not take.
    const editing = usePlanStore.getState();
    editing.saveNow();
    storeKept(usePlanStore.getState().planId);
  };

  const note = (step: LibraryStep, takeBack: () => boolean) => {
    done = [...done, { ...step, takeBack: () => (takeBack() ? "undone" : "not-undone") } as const].slice(-steps);
    publish({ ...step, outcome: "done" });
  };

  const move = (id: string, title: string, deed: "archived" | "unarchived") => {
    const found = findPlan(id);
    if (!found) return;
    const before = found.saved.archivedAt;
    setArchived(id, deed === "archived" ? new Date().toISOString() : null);
    note({ deed, planId: id, title }, () => setArchived(id, before));
  };

  return {
    entries: [],
    unreadable: [],
    characters: 0,
    unstored: 0,
    problem: null,
    news: null,
    undoStep: null,
    refresh: () => publish(get().news),
    dismissNews: () => set({ news: null }),
    duplicate: (id, title) => {
      const found = findPlan(id);
      if (!found) return;
      const copyId = newPlanId();
      const copy = {
        id: copyId,
        savedAt: new Date().toISOString(),
        archivedAt: null,
        plan: titled(found.saved.plan, title),
      };
      const written = write(copy, null);
      note({ deed: "duplicated", planId: copyId, title }, () => {
        const isUntouched = !written.ok || storedVersion(copyId) === written.value.version;
        if (isUntouched) forget(copyId);
        return isUntouched;
      });
    },
    rename: (id, title) => {
      const before = findPlan(id)?.saved.plan.project.title;
      if (before === undefined || before === title) return;
      setTitle(id, title);
      note({ deed: "renamed", planId: id, title }, () => {
        const isStillSo = findPlan(id)?.saved.plan.project.title === title;
        return isStillSo && setTitle(id, before);
      });
    },
    archive: (id, title) => move(id, title, "archived"),
    unarchive: (id, title) => move(id, title, "unarchived"),
    remove: (id, title) => {
      const found = findPlan(id);
      forget(id);
      if (!found) {
        publish(null);
        return;
      }
      note({ deed: "removed", planId: id, title }, () => {
        // A window that still had it open may have saved it again, with more in it.
        if (storedVersion(id) === null) write(found.saved, null);
        return true;
      });
    },
    discard: (id, title) => {
      const text = wordForWord(id);
      if (text === null) return;
      forget(id);
      note({ deed: "discarded", planId: id, title }, () => {
        if (wordForWord(id) === null) failed = putBack(id, text);
        return failed === null;
      });
    },
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      done = done.slice(0, -1);
      publish({ ...stepOf(last), outcome: last.takeBack() });
    },
  };
});

const titled = (plan: Plan, title: string): Plan => ({ ...plan, project: { ...plan.project, title } });
