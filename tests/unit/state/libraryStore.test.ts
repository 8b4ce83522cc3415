// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useLibraryStore } from "#state/libraryStore.ts";
import { storageKey } from "#state/planStorage.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { storageThatCanFail } from "./storageThatCanFail.ts";

const plan = planWith();
const library = () => useLibraryStore.getState();
const ids = () => library().entries.map(({ id }) => id);

let { storage, fail } = storageThatCanFail();

const put = (id: string, savedAt: string) => storage.setItem(storageKey(id), JSON.stringify({ id, savedAt, plan }));

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
  for (const id of ids()) library().remove(id);
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
      [{ id: "broken", problem: "plan/not-a-plan" }],
    ]);
  });

  it("duplicates a plan under an id of its own", () => {
    library().duplicate("old");
    const [copy] = library().entries;
    expect([library().entries.length, copy?.plan, ids().filter((id) => id === copy?.id).length]).toEqual([4, plan, 1]);
  });

  it("duplicates nothing when there is no such plan", () => {
    library().duplicate("nowhere");
    expect(ids()).toEqual(["new", "middle", "old"]);
  });

  it("closes the plan that it removes, so that it does not come back", () => {
    usePlanStore.getState().openPlan("old");
    usePlanStore.getState().edit("Edition", (one) => ({ ...one, edition: "another" }));
    library().remove("old");
    usePlanStore.getState().saveNow();
    expect([usePlanStore.getState().planId, storage.getItem(storageKey("old"))]).toEqual([null, null]);
  });

  it("removes a plan, and puts it back as it was", () => {
    const removed = library().entries.find(({ id }) => id === "middle");
    library().remove("middle");
    expect([ids(), storage.getItem(storageKey("middle"))]).toEqual([["new", "old"], null]);
    if (removed) library().restore(removed);
    expect([ids(), library().entries[1]]).toEqual([["new", "middle", "old"], removed]);
  });

  it("says that the storage is full, and keeps what it would not take while the page is open", () => {
    fail("full");
    library().duplicate("old");
    expect([library().entries.length, library().problem]).toEqual([4, "storage/full"]);
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
    library().remove(id);
    usePlanStore.getState().createPlan(plan);
    library().refresh();
    expect(ids()).not.toContain(id);
  });
});
