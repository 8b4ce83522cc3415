import { describe, expect, it } from "vitest";
import { readAllPlans, readPlan, removePlan, savedAtOf, storageKey, writePlan } from "#state/planStorage.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { storageThatCanFail } from "./storageThatCanFail.ts";

const saved = { id: "a", savedAt: "2026-11-23T10:00:00.000Z", plan: planWith() };

describe("writePlan and readPlan", () => {
  it("keep a plan under a key of its own", () => {
    const { storage } = storageThatCanFail();
    expect(writePlan(storage, saved)).toEqual({ ok: true, value: saved });
    expect(storage.key(0)).toBe("portolan/plan/a");
    expect(readPlan(storage, "a")).toEqual(saved);
    expect(savedAtOf(storage, "a")).toBe(saved.savedAt);
  });

  it("know nothing of an id that nobody used", () => {
    const { storage } = storageThatCanFail();
    expect([readPlan(storage, "a"), savedAtOf(storage, "a")]).toEqual([null, null]);
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
      expect(savedAtOf(blocked, "a")).toBeNull();
      expect(readAllPlans(blocked)).toEqual({ plans: [], unreadable: [] });
      removePlan(blocked, "a");
    }
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
        { id: "not-json", problem: "plan/not-a-plan" },
        { id: "not-a-plan", problem: "plan/not-a-plan" },
        { id: "too-new", problem: "plan/too-new" },
        { id: "nothing", problem: "plan/not-a-plan" },
      ],
    });
    for (const [id, text] of Object.entries(broken)) expect(storage.getItem(storageKey(id))).toBe(text);
  });

  it("does not take something unreadable for nothing", () => {
    const { storage } = storageThatCanFail();
    storage.setItem(storageKey("a"), "{");
    expect(savedAtOf(storage, "a")).toBe("");
  });
});
