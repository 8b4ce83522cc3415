import { describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { applyEdit, historyOf, type PlanHistory, redone, undone } from "#state/planHistory.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const plan = planWith();
const titled =
  (title: string) =>
  (one: Plan): Plan => ({ ...one, project: { ...one.project, title } });
const titleOf = (history: PlanHistory) => history.plan.project.title;

/** A history after edits of one group or none, each with its label, group and time. */
const historyAfter = (...edits: readonly (readonly [title: string, group: string | undefined, at: number])[]) =>
  edits.reduce(
    (history, [title, group, at]) => applyEdit(history, { label: `Title ${title}`, change: titled(title), group }, at),
    historyOf(plan),
  );

describe("applyEdit", () => {
  it("makes one step of each edit", () => {
    const history = historyAfter(["a", undefined, 0], ["b", undefined, 1]);
    expect([titleOf(history), history.past.map(({ label }) => label)]).toEqual(["b", ["Title a", "Title b"]]);
  });

  it("keeps the same history when an edit changes nothing", () => {
    const history = historyAfter(["a", undefined, 0]);
    expect(applyEdit(history, { label: "Nothing", change: (one) => one }, 1)).toBe(history);
  });

  it("makes one step of edits of a group that follow each other within a second", () => {
    const history = historyAfter(["M", "title", 0], ["Mi", "title", 1000], ["Mil", "title", 2000]);
    expect([titleOf(history), history.past.length, titleOf(undone(history))]).toEqual(["Mil", 1, ""]);
  });

  it("begins a new step after a longer pause", () => {
    expect(historyAfter(["M", "title", 0], ["Mi", "title", 1001]).past.length).toBe(2);
  });

  it("begins a new step for another group, and after an edit of none", () => {
    expect(historyAfter(["M", "title", 0], ["N", "name", 1], ["O", "title", 2]).past.length).toBe(3);
    expect(historyAfter(["M", "title", 0], ["N", undefined, 1], ["O", "title", 2]).past.length).toBe(3);
  });

  it("begins a new step after an undo, so that what was undone is not changed silently", () => {
    const history = undone(historyAfter(["a", undefined, 0], ["M", "title", 1]));
    const again = applyEdit(history, { label: "Title", change: titled("N"), group: "title" }, 2);
    expect([again.past.length, titleOf(undone(again))]).toEqual([2, "a"]);
  });

  it("forgets what could be redone", () => {
    const history = undone(historyAfter(["a", undefined, 0]));
    expect(applyEdit(history, { label: "Title b", change: titled("b") }, 1).future).toEqual([]);
  });

  it("keeps the last 200 steps", () => {
    const edits = Array.from({ length: 250 }, (_, index) => [String(index), undefined, index] as const);
    const history = historyAfter(...edits);
    expect([history.past.length, history.past[0]?.label]).toEqual([200, "Title 50"]);
  });
});

describe("undone and redone", () => {
  it("go back to the plan itself, and forward again", () => {
    const history = historyAfter(["a", undefined, 0], ["b", undefined, 1]);
    const back = undone(undone(history));
    expect(back.plan).toBe(plan);
    expect(back.future.map(({ label }) => label)).toEqual(["Title a", "Title b"]);
    const forward = redone(redone(back));
    expect(forward.plan).toBe(history.plan);
    expect(forward.past.map(({ label }) => label)).toEqual(["Title a", "Title b"]);
  });

  it("give back the same history when there is no step", () => {
    const history = historyOf(plan);
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });
});
