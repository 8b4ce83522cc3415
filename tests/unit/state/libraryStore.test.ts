// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { storageKey } from "#state/planStorage.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { storageThatCanFail } from "./storageThatCanFail.ts";

const plan = planWith();
const library = () => useLibraryStore.getState();
const ids = () => library().entries.map(({ id }) => id);

let { storage, fail } = storageThatCanFail();

const put = (id: string, savedAt: string, put: Plan = plan) =>
  storage.setItem(storageKey(id), JSON.stringify({ id, savedAt, plan: put }));
const titled = (title: string): Plan => ({ ...plan, project: { ...plan.project, title } });
const titleOf = (id: string) => JSON.parse(storage.getItem(storageKey(id)) ?? "null")?.plan.project.title;

beforeEach(() => {
  ({ storage, fail } = storageThatCanFail());
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => storage);
  put("old", "2026-11-20T10:00:00.000Z");
  put("new", "2026-11-22T10:00:00.000Z");
  put("middle", "2026-11-21T10:00:00.000Z");
  library().refresh();
});

afterEach(() => {
  fail(null);
  usePlanStore.getState().closePlan();
  for (const id of ids()) library().remove(id, "x");
  while (library().undoStep) library().undo();
  vi.restoreAllMocks();
});

describe("useLibraryStore", () => {
  it("lists the plans of this browser, the last edited first", () => {
    expect([ids(), library().unreadable, library().problem]).toEqual([["new", "middle", "old"], [], null]);
  });

  it("reports what cannot be opened, beside the rest", () => {
    storage.setItem(storageKey("broken"), "{");
    library().refresh();
    expect([ids(), library().unreadable]).toEqual([
      ["new", "middle", "old"],
      [{ id: "broken", problem: { code: "plan/not-a-plan" } }],
    ]);
  });

  it("duplicates a plan under an id and a title of its own, and takes the copy away again", () => {
    library().duplicate("old", "Milan (copy)");
    const [copy] = library().entries;
    expect([library().entries.length, copy?.plan, ids().filter((id) => id === copy?.id).length]).toEqual([
      4,
      titled("Milan (copy)"),
      1,
    ]);
    library().undo();
    expect([ids(), library().news?.outcome]).toEqual([["new", "middle", "old"], "undone"]);
  });

  it("keeps a copy that was worked on since, instead of undoing it", () => {
    library().duplicate("old", "Copy");
    const id = library().entries[0]?.id ?? "";
    usePlanStore.getState().openPlan(id);
    usePlanStore.getState().edit("Title", () => titled("Worked on"));
    library().undo();
    expect([titleOf(id), library().news?.outcome]).toEqual(["Worked on", "not-undone"]);
  });

  it("duplicates nothing when there is no such plan", () => {
    library().duplicate("nowhere", "x");
    expect(ids()).toEqual(["new", "middle", "old"]);
  });

  it("closes the plan that it removes, so that it does not come back", () => {
    usePlanStore.getState().openPlan("old");
    usePlanStore.getState().edit("Edition", (one) => ({ ...one, edition: "another" }));
    library().remove("old", "Old");
    usePlanStore.getState().saveNow();
    expect([usePlanStore.getState().planId, storage.getItem(storageKey("old"))]).toEqual([null, null]);
  });

  it("removes a plan, and puts it back as it was, with the name of what is undone", () => {
    const removed = library().entries.find(({ id }) => id === "middle");
    library().remove("middle", "Milan");
    expect([ids(), storage.getItem(storageKey("middle"))]).toEqual([["new", "old"], null]);
    expect(library().undoStep).toEqual({ deed: "removed", planId: "middle", title: "Milan" });
    library().undo();
    expect([ids(), library().undoStep]).toEqual([["new", "middle", "old"], null]);
    expect(library().entries[1]).toMatchObject({ savedAt: removed?.savedAt, plan: removed?.plan });
  });

  it("does not put an old version over one that another window has saved again since", () => {
    library().remove("old", "Milan");
    storage.setItem(storageKey("old"), JSON.stringify({ id: "old", savedAt: "2026-11-24", plan: titled("More") }));
    library().undo();
    expect(titleOf("old")).toBe("More");
  });

  it("renames a plan as it is stored now, and takes only the name back", () => {
    put("old", "2026-11-20T11:00:00.000Z", { ...plan, edition: "later" });
    library().rename("old", "Turin");
    expect(library().entries[0]?.plan).toEqual({ ...titled("Turin"), edition: "later" });
    library().undo();
    expect(library().entries[0]?.plan).toEqual({ ...plan, edition: "later" });
  });

  it("does not undo a name that was changed again elsewhere", () => {
    library().rename("old", "Turin");
    put("old", "2026-11-25T11:00:00.000Z", titled("Rome"));
    library().undo();
    expect([titleOf("old"), library().news?.outcome]).toEqual(["Rome", "not-undone"]);
  });

  it("notes no step for a name that stays the same", () => {
    library().rename("old", plan.project.title);
    expect(library().undoStep).toBeNull();
  });

  it("puts a plan into the archive and out of it, without making it look edited, and undoes both", () => {
    const isArchived = () => library().entries.find(({ id }) => id === "old")?.archivedAt != null;
    library().archive("old", "Milan");
    expect([isArchived(), ids()]).toEqual([true, ["new", "middle", "old"]]);
    library().unarchive("old", "Milan");
    expect(isArchived()).toBe(false);
    library().undo();
    expect([isArchived(), library().undoStep?.deed]).toEqual([true, "archived"]);
    library().undo();
    expect([isArchived(), library().undoStep]).toEqual([false, null]);
  });

  it("removes what cannot be opened only when told to, and puts it back word for word", () => {
    storage.setItem(storageKey("broken"), "{ half a pl");
    library().discard("broken", "broken");
    expect([library().unreadable, storage.getItem(storageKey("broken"))]).toEqual([[], null]);
    library().undo();
    expect(storage.getItem(storageKey("broken"))).toBe("{ half a pl");
    expect(library().unreadable).toHaveLength(1);
  });

  it("stores what was kept in memory as soon as something is removed", () => {
    fail("full");
    library().duplicate("old", "Kept");
    const id = library().entries[0]?.id ?? "";
    fail(null);
    library().remove("new", "New");
    expect([library().unstored, library().problem, titleOf(id)]).toEqual([0, null, "Kept"]);
  });

  it("stores the plan that is being edited as well when there is room again", () => {
    const id = usePlanStore.getState().createPlan(plan);
    fail("full");
    usePlanStore.getState().edit("Title", () => titled("Typed while full"));
    fail(null);
    library().remove("new", "New");
    usePlanStore.getState().edit("Title", () => titled("Typed after"));
    expect([usePlanStore.getState().planId, titleOf(id), library().unstored]).toEqual([id, "Typed after", 0]);
  });

  it("forgets its news when told to, and keeps what can be undone", () => {
    library().remove("new", "New");
    library().dismissNews();
    library().refresh();
    expect([library().news, library().undoStep?.title]).toEqual([null, "New"]);
  });

  it("says that the storage is full, and keeps what it would not take while the page is open", () => {
    fail("full");
    library().duplicate("old", "Copy");
    expect([library().entries.length, library().unstored, library().problem]).toEqual([4, 1, "storage/full"]);
  });

  it("says that the storage is switched off", () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("Access is denied.", "SecurityError");
    });
    library().refresh();
    expect([library().entries, library().problem]).toEqual([[], "storage/blocked"]);
  });

  it("removes for good a plan that could never be stored", () => {
    fail("full");
    const id = usePlanStore.getState().createPlan(plan);
    library().refresh();
    expect(ids()).toContain(id);
    library().remove(id, "x");
    usePlanStore.getState().createPlan(plan);
    library().refresh();
    expect(ids()).not.toContain(id);
  });
});
