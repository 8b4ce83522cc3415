import { expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { assessmentOf } from "#state/assessmentOf.ts";
import { planWith } from "#tests/fixtures/plans.ts";

it("assesses a plan object once, and another of the same content again", () => {
  const plan = planWith();
  expect(assessmentOf(plan)).toEqual(assess(plan, catalogue));
  expect(assessmentOf(plan)).toBe(assessmentOf(plan));
  expect(assessmentOf({ ...plan })).not.toBe(assessmentOf(plan));
});
