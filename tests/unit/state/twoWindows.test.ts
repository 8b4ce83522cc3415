// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { storageKey } from "#state/planStorage.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { storageThatCanFail } from "./storageThatCanFail.ts";

const plan = planWith();
const titled =
  (title: string) =>
  (one: Plan): Plan => ({ ...one, project: { ...one.project, title } });
const store = () => usePlanStore.getState();
const library = () => useLibraryStore.getState();
const title = () => store().plan.project.title;

let { storage, fail } = storageThatCanFail();

const stored = (id: string) => JSON.parse(storage.getItem(storageKey(id)) ?? "null");
const storedTitle = (id: string) => stored(id)?.plan.project.title;

/** What another window of this browser does: it writes, and this window hears of it when the result is called. */
function saveInAnotherWindow(id: string, other: Plan, basedOn: string | null = stored(id)?.version ?? null) {
  const savedAt = new Date(Date.now() + 1).toISOString();
  writes += 1;
  const newValue = JSON.stringify({ id, savedAt, version: `${savedAt} ${writes}`, basedOn, plan: other });
  storage.setItem(storageKey(id), newValue);
  return () => hear(id, newValue);
}

let writes = 0;

function removeInAnotherWindow(id: string) {
  storage.removeItem(storageKey(id));
  hear(id, null);
}

const hear = (id: string, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent("storage", { key: storageKey(id), newValue }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z") });
  ({ storage, fail } = storageThatCanFail());
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => storage);
});

afterEach(() => {
  fail(null);
  store().closePlan();
  library().refresh();
  for (const { id } of library().entries) library().remove(id, "x");
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("two windows with one plan", () => {
  it("show what the other saved, as long as nothing waits here", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("Theirs")(plan))();
    expect([title(), store().saving, store().conflict]).toEqual(["Theirs", "saved", null]);
    store().edit("Title", titled("Mine"));
    expect([store().planId, storedTitle(id), store().conflict]).toEqual([id, "Mine", null]);
  });

  it("show how the other dressed the document, which the fingerprint does not tell", () => {
    const id = store().createPlan(plan);
    const dressed: Plan = { ...plan, document: { ...plan.document, paper: "letter" } };
    saveInAnotherWindow(id, dressed)();
    expect(store().plan).toEqual(dressed);
    store().edit("Title", titled("Mine"));
    expect(stored(id).plan).toEqual(titled("Mine")(dressed));
  });

  it("take back what the other did as one step with a name, and keep their own steps before it", () => {
    const id = store().createPlan(plan);
    store().openPlan(id, "changes in another window");
    store().edit("Title", titled("Mine"));
    for (const name of ["T", "Th", "Theirs"]) {
      saveInAnotherWindow(id, titled(name)(plan))();
      vi.advanceTimersByTime(5000);
    }
    expect([title(), store().undoLabel]).toEqual(["Theirs", "changes in another window"]);
    store().undo();
    expect([title(), storedTitle(id), store().undoLabel]).toEqual(["Mine", "Mine", "Title"]);
  });

  it("keep both versions when they save at the same moment, and the storage has kept the other's", () => {
    const id = store().createPlan(plan);
    const before = stored(id).version;
    store().edit("Title", titled("Mine"));
    saveInAnotherWindow(id, titled("Theirs")(plan), before)();
    const copy = store().planId ?? "";
    expect(copy).not.toBe(id);
    expect([title(), storedTitle(copy), storedTitle(id), store().conflict]).toEqual([
      "Mine",
      "Mine",
      "Theirs",
      { otherId: id },
    ]);
  });

  it("make no copy where theirs came first and ours is the last word", () => {
    const id = store().createPlan(plan);
    const before = stored(id).version;
    const tell = saveInAnotherWindow(id, titled("Theirs")(plan), before);
    const theirs = storage.getItem(storageKey(id)) ?? "";
    storage.removeItem(storageKey(id));
    store().edit("Title", titled("Mine"));
    tell();
    expect(theirs).not.toBe("");
    expect([store().planId, storedTitle(id)]).toEqual([id, "Mine"]);
  });

  it("follow a line of versions of which they hear one after the other", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Mine"));
    const first = saveInAnotherWindow(id, titled("First")(plan));
    const second = saveInAnotherWindow(id, titled("Second")(plan));
    first();
    expect([store().planId, title()]).toEqual([id, "Mine"]);
    second();
    expect([store().planId, title(), store().conflict]).toEqual([id, "Second", null]);
  });

  it("look for themselves when the browser takes them out of its memory again", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("First")(plan));
    saveInAnotherWindow(id, titled("Second")(plan));
    window.dispatchEvent(new Event("pageshow"));
    expect([store().planId, title(), store().conflict]).toEqual([id, "Second", null]);
    storage.removeItem(storageKey(id));
    window.dispatchEvent(new Event("pageshow"));
    expect(store().removal).toBe("removed");
  });

  it("put a plan into the archive and out of it while it is edited, without touching what is typed", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Mine"));
    library().archive(id, "Mine");
    hear(id, storage.getItem(storageKey(id)));
    store().openPlan(id);
    expect([title(), store().archivedAt]).toEqual(["Mine", "2026-11-23T10:00:00.000Z"]);
    store().edit("Title", titled("More"));
    expect(stored(id)).toMatchObject({ archivedAt: "2026-11-23T10:00:00.000Z", plan: titled("More")(plan) });
    store().unarchive();
    expect([store().archivedAt, stored(id).archivedAt]).toEqual([null, undefined]);
  });

  it("say that the other removed the plan, and save it again when it is edited here", () => {
    const id = store().createPlan(plan);
    removeInAnotherWindow(id);
    expect([store().removal, storage.getItem(storageKey(id))]).toEqual(["removed", null]);
    store().edit("Title", titled("Milan"));
    expect([store().planId, storedTitle(id), store().conflict, store().removal]).toEqual([
      id,
      "Milan",
      null,
      "saved-again",
    ]);
    store().dismissRemoval();
    expect(store().removal).toBeNull();
  });

  it("save a plan again that the other removed when that is wished", () => {
    const id = store().createPlan(titled("Milan")(plan));
    removeInAnotherWindow(id);
    store().saveAgain();
    expect([storedTitle(id), store().saving, store().removal]).toEqual(["Milan", "saved", "saved-again"]);
  });

  it("say so too when the other clears all that this browser holds", () => {
    const id = store().createPlan(plan);
    storage.clear();
    window.dispatchEvent(new StorageEvent("storage", { key: null, newValue: null }));
    expect([store().planId, store().removal]).toEqual([id, "removed"]);
  });

  it("say nothing of a removal that was undone in the meantime", () => {
    const id = store().createPlan(plan);
    const text = storage.getItem(storageKey(id)) ?? "";
    storage.removeItem(storageKey(id));
    storage.setItem(storageKey(id), text);
    hear(id, null);
    expect(store().removal).toBeNull();
  });

  it("never overwrite each other: what was typed here goes on as a copy, and says so", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("Theirs")(plan));
    store().edit("Title", titled("Mine"));
    expect(title()).toBe("Mine");
    const copy = store().planId ?? "";
    expect(copy).not.toBe(id);
    expect([storedTitle(id), storedTitle(copy), store().conflict]).toEqual(["Theirs", "Mine", { otherId: id }]);
    store().dismissConflict();
    expect(store().conflict).toBeNull();
  });

  it("do not overwrite what a later version of the app wrote", () => {
    const id = store().createPlan(plan);
    const later = JSON.stringify({ id, savedAt: "2026-11-24T00:00:00.000Z", plan: { ...plan, version: 99 } });
    storage.setItem(storageKey(id), later);
    store().edit("Title", titled("Mine"));
    expect([storage.getItem(storageKey(id)), store().conflict]).toEqual([later, { otherId: id }]);
  });

  it("do not mind other plans", () => {
    store().createPlan(plan);
    saveInAnotherWindow("other", titled("Other")(plan))();
    expect(title()).toBe("");
  });
});
