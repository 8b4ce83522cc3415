import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateSite } from "#core/plan/edits.ts";
import { planText } from "#state/planText.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";

describe("planText", () => {
  it("writes any plan as JSON.stringify does", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(planText(plan)).toBe(JSON.stringify(plan));
      }),
      { numRuns: 50 },
    );
  });

  it("writes an entry again that was edited after it had been written", () => {
    const before = largePlan(3);
    planText(before);
    const after = updateSite(before, "s3", { name: "Genova “Porto”" });
    expect(planText(after)).toBe(JSON.stringify(after));
  });
});
