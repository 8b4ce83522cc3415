import { describe, expect, it } from "vitest";
import { circuitVerdicts } from "#core/assess/circuitVerdicts.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { assessmentOf } from "#state/assessmentOf.ts";

describe("the verdict of a circuit in words", () => {
  const said = (unknownCalls: number, capacityKbps: number | null) =>
    describeCircuitVerdict(wordsOf("en"), { verdict: "unmeasured", unknownCalls, capacityKbps });

  it("names what is not known, and nothing to be measured", () => {
    expect([said(1, 100), said(0, null), said(2, null)]).toEqual([
      "Calls not known yet",
      "Capacity not known yet",
      "Calls and capacity not known yet",
    ]);
  });

  it("is counted once a circuit, which is as bad as its worse direction", () => {
    const { budgets } = assessmentOf(samplePlan).bandwidth;
    const verdicts = circuitVerdicts(budgets);
    expect([budgets.length, verdicts.size]).toEqual([2 * samplePlan.sites.length, samplePlan.sites.length]);
    expect(verdicts.get("s6")).toBe("failed");
  });
});
