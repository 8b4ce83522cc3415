import { describe, expect, it } from "vitest";
import { diffAssessments, isSameAssessment } from "#core/compare/diffAssessments.ts";
import { diffEntries } from "#core/compare/diffEntries.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import { assessed, circuit, node, site } from "#tests/fixtures/plans.ts";

const branch = (kbps: number | null, calls: number) =>
  site("b1", {
    circuit: circuit(kbps),
    traffic: { "digital-fax": { by: "calls", concurrentCalls: calls } },
  });

const withBranch = (kbps: number | null, calls: number, rttMs: number | null = null) =>
  assessed({
    applications: ["digital-fax"],
    sites: [site("dc", { kind: "data-centre", circuit: circuit(100_000) }), branch(kbps, calls)],
    measurements: [
      { ...newMeasurement("dc", "dc"), rttMs: 1 },
      { ...newMeasurement("dc", "b1"), rttMs },
    ],
  });

describe("diffAssessments", () => {
  it("is empty for an assessment and itself, and for two of the same plan", () => {
    const one = withBranch(5000, 10);
    expect(isSameAssessment(diffAssessments(one, one))).toBe(true);
    expect(isSameAssessment(diffAssessments(one, withBranch(5000, 10)))).toBe(true);
  });

  it("names the openings that an application adds", () => {
    const { openings, verdict } = diffAssessments(assessed(), assessed({ applications: ["call-recording"] }));
    expect(openings.added.length).toBeGreaterThan(3);
    expect(openings.added.every(({ applications }) => applications.includes("call-recording"))).toBe(true);
    expect(openings.removed).toEqual([]);
    expect(verdict).toEqual({ before: "incomplete", after: "passed" });
  });

  it("tells an opening that got another end from one that is new", () => {
    const before = assessed({ applications: ["digital-fax"] });
    const after = assessed({
      applications: ["digital-fax"],
      nodes: [node("n1", "dc"), node("n2", "dc", { duty: "standby" })],
    });
    const { openings } = diffAssessments(before, after);
    expect(openings.changed.length).toBeGreaterThan(0);
    const [{ before: earlier, after: later } = { before: null, after: null }] = openings.changed;
    expect(earlier?.id).toBe(later?.id);
    expect(openings.added.map(({ boundary }) => boundary)).toEqual(openings.added.map(() => "nodes"));
  });

  it("moves the budget of each circuit that carries the calls, each way, from one load to another", () => {
    const { budgets } = diffAssessments(withBranch(5000, 10), withBranch(5000, 20));
    expect(
      budgets.changed.map(({ before, after }) => [after.siteId, after.direction, before.loadKbps, after.loadKbps]),
    ).toEqual([
      ["dc", "up", 800, 1600],
      ["dc", "down", 800, 1600],
      ["b1", "up", 800, 1600],
      ["b1", "down", 800, 1600],
    ]);
  });

  it("tells what a measurement settles: the check, its open point, and the verdict", () => {
    const { checks, openPoints } = diffAssessments(withBranch(5000, 10), withBranch(5000, 10, 20));
    expect(new Set(checks.changed.map(({ before, after }) => `${before.verdict} ${after.verdict}`))).toEqual(
      new Set(["unmeasured passed"]),
    );
    expect(openPoints.removed.map(({ code }) => code)).toEqual(["latency/unmeasured"]);
    expect(openPoints.added).toEqual([]);
  });

  it("tells the finding that a full circuit raises", () => {
    const { findings, verdict } = diffAssessments(withBranch(5000, 10, 20), withBranch(500, 10, 20));
    expect(findings.added.filter(({ severity }) => severity === "error").map(({ code }) => code)).toContain(
      "bandwidth/over-allocation",
    );
    expect(verdict?.after).toBe("failed");
  });
});

describe("diffEntries", () => {
  it("tells entries that share a key by their order", () => {
    const entry = (key: string, value: number) => ({ key, value });
    const diff = diffEntries(
      [entry("a", 1), entry("a", 2)],
      [entry("a", 1), entry("a", 3), entry("a", 4)],
      ({ key }) => key,
      ({ value }) => value,
    );
    expect(diff).toEqual({
      added: [entry("a", 4)],
      removed: [],
      changed: [{ before: entry("a", 2), after: entry("a", 3) }],
    });
  });
});
