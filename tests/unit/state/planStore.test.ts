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

/** What another window of this browser does: it writes, and this window hears of it when the result is called. */
function saveInAnotherWindow(id: string, other: Plan, basedOn: string | null = stored(id)?.version ?? null) {
  const savedAt = new Date(Date.now() + 1).toISOString();
  writes += 1;
  const newValue = JSON.stringify({ id, savedAt, version: `${savedAt} ${writes}`, basedOn, plan: other });
  storage.setItem(storageKey(id), newValue);
  return () => hear(id, newValue);
}

let writes = 0;

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
      {
        id,
        savedAt: "2026-11-23T10:00:00.000Z",
        version: expect.stringMatching(/^2026-11-23T10:00:00\.000Z [0-9a-f]{8}$/),
        basedOn: null,
        plan,
      },
    ]);
  });

  it("has saved each edit when the edit is done, so that nothing is left to lose", () => {
    const id = store().createPlan(plan);
    for (const name of ["M", "Mi", "Mil"]) {
      store().edit("Title", titled(name), "title");
      expect([store().saving, storedTitle(id)]).toEqual(["saved", name]);
    }
  });

  it("takes an edit back and brings it again, and saves both", () => {
    const id = store().createPlan(plan);
    store().edit("Title", titled("Milan"));
    expect([store().undoLabel, store().redoLabel]).toEqual(["Title", null]);
    store().undo();
    expect([title(), store().undoLabel, store().redoLabel]).toEqual(["", null, "Title"]);
    expect(storedTitle(id)).toBe("");
    store().redo();
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
    expect([store().saving, store().problem, title()]).toEqual(["failed", `storage/${how}`, "Milan"]);
  });

  it("is forgiven when it works again", () => {
    const id = store().createPlan(plan);
    fail("full");
    store().edit("Title", titled("Milan"));
    fail(null);
    store().edit("Title", titled("Turin"));
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
    expect([store().openPlan(id), title()]).toEqual([true, "Theirs"]);
  });

  it("makes one copy, not one for each attempt, when another window was faster", () => {
    const id = store().createPlan(plan);
    saveInAnotherWindow(id, titled("Theirs")(plan));
    fail("full");
    for (const name of ["a", "b", "c"]) {
      store().edit("Title", titled(name));
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

describe("saveWhenLeaving", () => {
  const hide = (visibilityState: DocumentVisibilityState) => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibilityState);
    document.dispatchEvent(new Event("visibilitychange"));
  };

  it("saves when the page goes away or out of sight", () => {
    const stop = saveWhenLeaving();
    const id = store().createPlan(plan);
    const typeWhileFull = (text: string) => {
      fail("full");
      store().edit("Title", titled(text));
      fail(null);
    };
    typeWhileFull("a");
    window.dispatchEvent(new Event("pagehide"));
    expect(storedTitle(id)).toBe("a");
    typeWhileFull("b");
    hide("visible");
    expect(storedTitle(id)).toBe("a");
    hide("hidden");
    expect(storedTitle(id)).toBe("b");
    stop();
    typeWhileFull("c");
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
