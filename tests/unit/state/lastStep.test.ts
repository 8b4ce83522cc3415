// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const plan = planWith();
const store = () => usePlanStore.getState();
const titled =
  (title: string) =>
  (one: Plan): Plan => ({ ...one, project: { ...one.project, title } });

afterEach(() => store().closePlan());

describe("the last step of a plan", () => {
  it("tells what was done last, from before all the letters of one word", () => {
    store().createPlan(plan);
    expect(store().lastStep).toBeNull();
    const before = store().plan;
    store().edit("Title", titled("M"), "title");
    store().edit("Title", titled("Mi"), "title");
    const after = store().plan;
    expect(store().lastStep).toEqual({ kind: "edit", label: "Title", before, after });
    store().undo();
    expect(store().lastStep).toEqual({ kind: "undo", label: "Title", before: after, after: before });
    store().redo();
    expect(store().lastStep).toEqual({ kind: "redo", label: "Title", before, after });
    store().createPlan(plan);
    expect(store().lastStep).toBeNull();
  });
});
