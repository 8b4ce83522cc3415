import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { type AssessmentDiff, diffAssessments, isSameAssessment } from "#core/compare/diffAssessments.ts";
import type { EntriesDiff } from "#core/compare/diffEntries.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { setApplication } from "#core/plan/edits.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";

const assessmentOf = (plan: Parameters<typeof assess>[0]) => assess(plan, catalogue);

const lists = ({ verdict: _, ...rest }: AssessmentDiff): Readonly<Record<string, EntriesDiff<unknown>>> => rest;

const sorted = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).toSorted();

describe("what differs between two assessments", () => {
  it("is nothing for two assessments of one plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(isSameAssessment(diffAssessments(assessmentOf(plan), assessmentOf({ ...plan })))).toBe(true);
      }),
    );
  });

  it("is the same turned round for the same two turned round", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const there = diffAssessments(assessmentOf(one), assessmentOf(other));
        const back = diffAssessments(assessmentOf(other), assessmentOf(one));
        expect(back.verdict).toEqual(there.verdict && { before: there.verdict.after, after: there.verdict.before });
        for (const [name, forward] of Object.entries(lists(there))) {
          const backward = lists(back)[name];
          expect(sorted(backward?.added ?? []), name).toEqual(sorted(forward.removed));
          expect(sorted(backward?.removed ?? []), name).toEqual(sorted(forward.added));
          expect(sorted(backward?.changed ?? []), name).toEqual(
            sorted(forward.changed.map(({ before, after }) => ({ before: after, after: before }))),
          );
        }
      }),
    );
  });

  it("accounts for every entry: what was there, less what is removed, with what is added, is what is there", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...applicationIds), fc.boolean(), (plan, application, installed) => {
        const before = assessmentOf(plan);
        const after = assessmentOf(setApplication(plan, application, installed));
        const diff = diffAssessments(before, after);
        const counts = [
          [before.openings, after.openings, diff.openings],
          [before.bandwidth.budgets, after.bandwidth.budgets, diff.budgets],
          [before.checks, after.checks, diff.checks],
          [before.states, after.states, diff.states],
          [before.findings, after.findings, diff.findings],
          [before.openPoints, after.openPoints, diff.openPoints],
        ] as const;
        for (const [was, is, { added, removed }] of counts) {
          expect(was.length - removed.length + added.length).toBe(is.length);
        }
      }),
    );
  });
});
