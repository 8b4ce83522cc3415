import { describe, expect, it } from "vitest";
import {
  charactersIn,
  problemOf,
  readAllPlans,
  readPlan,
  removePlan,
  storageKey,
  versionOf,
  writePlan,
} from "#state/planStorage.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { storageThatCanFail } from "./storageThatCanFail.ts";

const savedAt = "2026-11-23T10:00:00.000Z";
const saved = { id: "a", savedAt, archivedAt: null, version: `${savedAt} 1f`, basedOn: null, plan: planWith() };

describe("writePlan and readPlan", () => {
  it("keep a plan under a key of its own", () => {
    const { storage } = storageThatCanFail();
    expect(writePlan(storage, saved)).toEqual({ ok: true, value: saved });
    expect(storage.key(0)).toBe("portolan/plan/a");
    expect(readPlan(storage, "a")).toEqual(saved);
    expect(versionOf(storage, "a")).toBe(saved.version);
  });

  it("know nothing of an id that nobody used", () => {
    const { storage } = storageThatCanFail();
    expect([readPlan(storage, "a"), versionOf(storage, "a")]).toEqual([null, null]);
  });

  it("answer with a problem when the storage is full, and keep what was there", () => {
    const { storage, fail } = storageThatCanFail();
    writePlan(storage, saved);
    fail("full");
    expect(writePlan(storage, { ...saved, savedAt: "later" })).toEqual({
      ok: false,
      problem: { code: "storage/full" },
    });
    expect(readPlan(storage, "a")).toEqual(saved);
  });

  it("answer with a problem, and never throw, when the storage is blocked or missing", () => {
    const { storage, fail } = storageThatCanFail();
    fail("blocked");
    for (const blocked of [storage, null]) {
      expect(writePlan(blocked, saved)).toEqual({ ok: false, problem: { code: "storage/blocked" } });
      expect(readPlan(blocked, "a")).toBeNull();
      expect(versionOf(blocked, "a")).toBeNull();
      expect(readAllPlans(blocked)).toEqual({ plans: [], unreadable: [] });
      removePlan(blocked, "a");
    }
  });
});

describe("a plan that an earlier release wrote", () => {
  it("is at work, has its hour for a version, and was made from nothing known", () => {
    const { storage } = storageThatCanFail();
    storage.setItem(storageKey("a"), JSON.stringify({ id: "a", savedAt, plan: saved.plan }));
    expect(readPlan(storage, "a")).toEqual({ ...saved, version: savedAt });
  });

  it("is another version than the one whose mark it kept", () => {
    const { storage } = storageThatCanFail();
    const later = "2026-11-24T00:00:00.000Z";
    storage.setItem(storageKey("a"), JSON.stringify({ ...saved, savedAt: later }));
    expect(versionOf(storage, "a")).toBe(later);
  });
});

describe("what is said of the storage", () => {
  it("counts the characters of plans and their keys, and of nothing else", () => {
    const { storage } = storageThatCanFail();
    storage.setItem(storageKey("a"), "12345");
    storage.setItem("somebody/else", "123");
    expect(charactersIn(storage)).toBe("portolan/plan/a".length + 5);
  });

  it("finds out before work begins whether anything can be stored, and leaves no trace", () => {
    const { storage, fail } = storageThatCanFail();
    expect([problemOf(storage), storage.length]).toEqual([null, 0]);
    fail("full");
    expect(problemOf(storage)).toEqual({ code: "storage/full" });
    fail("blocked");
    expect([problemOf(storage), problemOf(null)]).toEqual([{ code: "storage/blocked" }, { code: "storage/blocked" }]);
  });
});

describe("readAllPlans", () => {
  it("reports what cannot be opened, and leaves it as it is", () => {
    const { storage } = storageThatCanFail();
    writePlan(storage, saved);
    const broken = {
      "not-json": "{",
      "not-a-plan": '{"savedAt":"x","plan":{"format":"drawing"}}',
      "too-new": JSON.stringify({ ...saved, plan: { ...saved.plan, version: 99 } }),
      nothing: "null",
    };
    for (const [id, text] of Object.entries(broken)) storage.setItem(storageKey(id), text);
    storage.setItem("somebody/else", "{");

    expect(readAllPlans(storage)).toEqual({
      plans: [saved],
      unreadable: [
        { id: "not-json", problem: { code: "plan/not-a-plan" } },
        { id: "not-a-plan", problem: { code: "plan/not-a-plan" } },
        { id: "too-new", problem: { code: "plan/too-new", version: 99, supported: 3 } },
        { id: "nothing", problem: { code: "plan/not-a-plan" } },
      ],
    });
    for (const [id, text] of Object.entries(broken)) expect(storage.getItem(storageKey(id))).toBe(text);
  });

  it("does not take something unreadable for nothing", () => {
    const { storage } = storageThatCanFail();
    storage.setItem(storageKey("a"), "{");
    expect(versionOf(storage, "a")).toBe("");
  });
});
