import { describe, expect, it } from "vitest";
import { isSamePlan } from "#core/plan/isSamePlan.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const plan = planWith();

describe("isSamePlan", () => {
  it("tells plans apart that share a fingerprint", () => {
    expect(isSamePlan(plan, { ...plan })).toBe(true);
    expect(isSamePlan(plan, { ...plan, project: { ...plan.project, language: "it" } })).toBe(false);
    expect(isSamePlan(plan, { ...plan, project: { ...plan.project, status: "approved" } })).toBe(false);
    expect(isSamePlan(plan, { ...plan, document: { ...plan.document, paper: "letter" } })).toBe(false);
  });
});
