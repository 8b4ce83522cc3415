// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { storageKey } from "#state/planStorage.ts";
import { saveWhenLeaving, usePlanStore } from "#state/planStore.ts";
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

/** What another window of this browser does: it writes, and this window hears of it. */
function saveInAnotherWindow(id: string, other: Plan) {
  const newValue = JSON.stringify({ id, savedAt: new Date(Date.now() + 1).toISOString(), plan: other });
  storage.setItem(storageKey(id), newValue);
  return () => window.dispatchEvent(new StorageEvent("storage", { key: storageKey(id), newValue }));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z") });
  ({ storage, fail } = storageThatCanFail());
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => storage);
});

afterEach(() => {
  fail(null);
  store().closePlan();
  library().refresh();
  for (const { id } of library().entries) library().remove(id);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("usePlanStore", () => {
  it("begins with an empty plan that has no place", () => {
    expect(store()).toMatchObject({
      planId: null,
      plan: emptyPlan(catalogue.edition.id),
      undoLabel: null,
      redoLabel: null,
      saving: "saved",
      problem: null,
      conflict: null,
    });
  });

  it("saves a new plan at once", () => {
    const id = store().createPlan(plan);
    expect([store().planId, store().saving, stored(id)]).toEqual([
      id,
      "saved",
      { id, savedAt: "2026-11-23T10:00:00.000Z", plan },
    ]);
  });

  it("saves an edit when typing pauses for 300 ms", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Milan"));
    vi.advanceTimersByTime(299);
    expect([store().saving, storedTitle(id)]).toEqual(["pending", ""]);
    vi.advanceTimersByTime(1);
    expect([store().saving, storedTitle(id)]).toEqual(["saved", "Milan"]);
  });

  it("saves within 2 seconds when typing never pauses", () => {
    const id = store().createPlan(plan);
    for (let letter = 1; letter <= 20; letter++) {
      store().edit("Title", titled("x".repeat(letter)), "title");
      vi.advanceTimersByTime(100);
    }
    expect(storedTitle(id).length).toBeGreaterThan(10);
  });

  it("takes an edit back and brings it again, and saves both", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Milan"));
    expect([store().undoLabel, store().redoLabel]).toEqual(["Title", null]);
    store().undo();
    expect([title(), store().undoLabel, store().redoLabel]).toEqual(["", null, "Title"]);
    vi.runAllTimers();
    expect(storedTitle(id)).toBe("");
    store().redo();
    vi.runAllTimers();
    expect([title(), storedTitle(id)]).toEqual(["Milan", "Milan"]);
  });

  it("takes letters of one word back together", () => {
    store().createPlan(plan);
    store().edit("Title", titled("M"), "title");
    vi.advanceTimersByTime(900);
    store().edit("Title", titled("Mi"), "title");
    store().undo();
    expect(title()).toBe("");
  });

  it("writes nothing for an edit that changes nothing", () => {
    store().createPlan(plan);
    store().edit("Title", (one) => one);
    expect([store().saving, store().undoLabel]).toEqual(["saved", null]);
  });

  it("opens a saved plan, after saving the one before it", () => {
    const first = store().createPlan(plan);
    const second = store().createPlan(titled("Second")(plan));
    expect(store().openPlan(first)).toBe(true);
    store().edit("Title", titled("First"));
    expect(store().openPlan(second)).toBe(true);
    expect([title(), storedTitle(first), store().undoLabel]).toEqual(["Second", "First", null]);
  });

  it("opens nothing for an id that nobody saved, or that cannot be read", () => {
    storage.setItem(storageKey("broken"), "{");
    expect([store().openPlan("nowhere"), store().openPlan("broken"), store().planId]).toEqual([false, false, null]);
    expect(storage.getItem(storageKey("broken"))).toBe("{");
  });

  it("saves and lets go of a plan that is closed", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Milan"));
    store().closePlan();
    expect([store().planId, title(), storedTitle(id)]).toEqual([null, "", "Milan"]);
  });

  it("saves a plan that another window removed, because it is still being edited here", () => {
    const id = store().createPlan(plan);
    storage.removeItem(storageKey(id));
    store().edit("Title", titled("Milan"));
    vi.runAllTimers();
    expect([store().planId, storedTitle(id), store().conflict]).toEqual([id, "Milan", null]);
  });

  it("names plans without randomUUID too, which a page served without TLS lacks", () => {
    const { crypto } = globalThis;
    vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
    const ids = [store().createPlan(plan), store().createPlan(plan)];
    vi.unstubAllGlobals();
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a storage that fails", () => {
  it.each(["full", "blocked"] as const)("is reported when it is %s, and the plan stays in memory", (how) => {
    store().createPlan(plan);
    fail(how);
    store().edit("Title", titled("Milan"));
    vi.runAllTimers();
    expect([store().saving, store().problem, title()]).toEqual(["failed", `storage/${how}`, "Milan"]);
  });

  it("is forgiven when it works again", () => {
    const id = store().createPlan(plan);
    fail("full");
    store().edit("Title", titled("Milan"));
    vi.runAllTimers();
    fail(null);
    store().edit("Title", titled("Turin"));
    vi.runAllTimers();
    expect([store().saving, store().problem, storedTitle(id)]).toEqual(["saved", null, "Turin"]);
  });

  it("does not lose the plan when another is opened: it is in the list, and opens again", () => {
    const other = store().createPlan(titled("Other")(plan));
    fail("full");
    const unstored = store().createPlan(titled("Unstored")(plan));
    store().openPlan(other);
    library().refresh();
    expect(
      library()
        .entries.map(({ id }) => id)
        .toSorted(),
    ).toEqual([other, unstored].toSorted());
    expect([store().openPlan(unstored), title(), store().saving]).toEqual([true, "Unstored", "failed"]);
    store().openPlan(other);
    fail(null);
    expect([store().openPlan(unstored), store().saving, storedTitle(unstored)]).toEqual([true, "saved", "Unstored"]);
  });

  it("keeps edits of a stored plan apart from what another window stores meanwhile", () => {
    const id = store().createPlan(plan);
    fail("full");
    store().edit("Title", titled("Mine"));
    store().closePlan();
    fail(null);
    saveInAnotherWindow(id, titled("Theirs")(plan));
    store().openPlan(id);
    expect([title(), store().conflict]).toEqual(["Mine", { otherId: id }]);
    expect([storedTitle(id), storedTitle(store().planId ?? "")]).toEqual(["Theirs", "Mine"]);
  });

  it("makes one copy, not one for each attempt, when another window was faster", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("Theirs")(plan));
    fail("full");
    for (const name of ["a", "b", "c"]) {
      store().edit("Title", titled(name));
      vi.runAllTimers();
    }
    fail(null);
    store().saveNow();
    library().refresh();
    expect(
      library()
        .entries.map((entry) => entry.plan.project.title)
        .toSorted(),
    ).toEqual(["Theirs", "c"]);
  });
});

describe("two windows with one plan", () => {
  it("show what the other saved, as long as nothing waits here", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("Theirs")(plan))();
    expect([title(), store().saving, store().conflict]).toEqual(["Theirs", "saved", null]);
    store().edit("Title", titled("Mine"));
    vi.runAllTimers();
    expect([store().planId, storedTitle(id), store().conflict]).toEqual([id, "Mine", null]);
  });

  it("never overwrite each other: what was typed here goes on as a copy, and says so", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Mine"));
    saveInAnotherWindow(id, titled("Theirs")(plan))();
    expect(title()).toBe("Mine");
    vi.runAllTimers();
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
    vi.runAllTimers();
    expect([storage.getItem(storageKey(id)), store().conflict]).toEqual([later, { otherId: id }]);
  });

  it("do not mind other plans", () => {
    store().createPlan(plan);
    saveInAnotherWindow("other", titled("Other")(plan))();
    expect(title()).toBe("");
  });
});

describe("saveWhenLeaving", () => {
  const hide = (visibilityState: DocumentVisibilityState) => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibilityState);
    document.dispatchEvent(new Event("visibilitychange"));
  };

  it("saves when the page goes away or out of sight", () => {
    const stop = saveWhenLeaving();
    const id = store().createPlan(plan);
    store().edit("Title", titled("a"));
    window.dispatchEvent(new Event("pagehide"));
    expect(storedTitle(id)).toBe("a");
    store().edit("Title", titled("b"));
    hide("visible");
    expect(storedTitle(id)).toBe("a");
    hide("hidden");
    expect(storedTitle(id)).toBe("b");
    stop();
    store().edit("Title", titled("c"));
    window.dispatchEvent(new Event("pagehide"));
    expect(storedTitle(id)).toBe("b");
  });

  it("lets the browser ask while a plan is stored nowhere, and only then", () => {
    const stop = saveWhenLeaving();
    const isAsked = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    store().createPlan(plan);
    expect(isAsked()).toBe(false);
    fail("full");
    store().createPlan(plan);
    expect(isAsked()).toBe(true);
    fail(null);
    store().saveNow();
    expect(isAsked()).toBe(false);
    stop();
  });
});
