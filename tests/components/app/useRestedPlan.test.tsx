import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useRestedPlan } from "#app/useRestedPlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";

const titled = (plan: Plan, title: string): Plan => ({ ...plan, project: { ...plan.project, title } });

/** Shows a plan and returns what its results are of after each edit. */
function follow(plan: Plan) {
  const { result, rerender } = renderHook((shown: Plan) => useRestedPlan(shown), { initialProps: plan });
  return { title: () => result.current.project.title, show: (next: Plan) => rerender(next) };
}

describe("useRestedPlan", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const rest = () => act(() => vi.advanceTimersByTime(300));

  it("follows each letter in a small plan", () => {
    const small = largePlan(12);
    const { title, show } = follow(small);
    show(titled(small, "G"));
    expect(title()).toBe("G");
  });

  it("waits in a large plan until typing rests, and then has all that was typed", () => {
    const large = largePlan(300);
    const { title, show } = follow(large);
    show(titled(large, "G"));
    act(() => vi.advanceTimersByTime(250));
    show(titled(large, "Ge"));
    act(() => vi.advanceTimersByTime(250));
    expect(title()).toBe("");
    rest();
    expect(title()).toBe("Ge");
  });

  it("never goes back to an older plan when a plan grows large", () => {
    const small = largePlan(12);
    const { title, show } = follow(titled(small, "first"));
    show(titled(small, "second"));
    show(titled(largePlan(300), "grown"));
    expect(title()).toBe("second");
    rest();
    expect(title()).toBe("grown");
  });
});
