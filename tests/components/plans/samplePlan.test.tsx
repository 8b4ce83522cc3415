import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";

describe("samplePlan", () => {
  it("is a sound plan", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(samplePlan)))).toEqual({
      ok: true,
      value: { plan: samplePlan, warnings: [] },
    });
  });

  it("fails for one circuit at any time and for one path when Milano is down, and leaves seven questions open", () => {
    const { verdict, findings, openPoints } = assess(samplePlan, catalogue);
    expect(verdict).toBe("failed");
    expect(findings.filter(({ severity }) => severity === "error").map(({ code, at }) => [code, at])).toEqual([
      ["latency/over-limit", ["measurements", "s2", "s4"]],
      ["bandwidth/over-allocation", ["sites", "s6", "circuit", "upKbps"]],
    ]);
    expect(openPoints.map(({ code }) => code)).toEqual([
      "traffic/calls-missing",
      "latency/unmeasured",
      "cluster/ha-model-not-stated",
      "quality/jitter-or-loss-missing",
      "address/missing",
      "internet/other-ports",
      "page/absent-protocols",
    ]);
  });

  it("has a path exactly at its limit, which passes", () => {
    const atLimit = assess(samplePlan, catalogue).checks.filter(({ marginMs }) => marginMs === 0);
    expect(atLimit.map(({ path, verdict }) => [path, verdict])).toEqual([[["s2", "s7"], "passed"]]);
  });
});
