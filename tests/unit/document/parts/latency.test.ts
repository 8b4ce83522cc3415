import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { estimates } from "#document/parts/estimates.ts";
import { latency } from "#document/parts/latency.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
import { headingsOf, saidIn, tablesOf } from "./partText.ts";

const calls = { "digital-fax": { by: "calls", concurrentCalls: 2 } } as const;
const plan = (overrides: Partial<Plan> = {}): Plan =>
  planWith({
    applications: ["digital-fax"],
    sites: [
      site("dc", { kind: "data-centre", traffic: calls }),
      site("dr", { kind: "dr-data-centre", traffic: calls }),
      site("a", { traffic: calls }),
      site("b", { traffic: calls }),
    ],
    nodes: [node("n1", "dc"), node("n2", "dr")],
    measurements: [
      { ...newMeasurement("dc", "dc"), rttMs: 1 },
      { ...newMeasurement("dc", "dr"), rttMs: 90 },
      { ...newMeasurement("dc", "a"), rttMs: 80 },
      { ...newMeasurement("dr", "a"), rttMinMs: 81 },
      { ...newMeasurement("dc", "b"), rttMaxMs: 40 },
    ],
    ...overrides,
  });

describe("the matrix of sites and servers", () => {
  it("gives each path with the strictest limit on it and on which side of it it is", () => {
    const [matrix] = tablesOf(latency(documentInput(plan())));
    expect(matrix).toEqual([
      ["Site dc", "1 ms / ≤ 80 ms", "90 ms / > 80 ms"],
      ["Site dr", "90 ms / > 80 ms", "not measured / ? 80 ms"],
      ["Site a", "80 ms / ≤ 80 ms", "minimum 81 ms / > 80 ms"],
      ["Site b", "maximum 40 ms / ≤ 80 ms", "not measured / ? 80 ms"],
    ]);
  });

  it("is left out for one site and for very many, and the list stays", () => {
    expect(headingsOf(latency(documentInput(planWith({ applications: ["digital-fax"] }))))).toEqual([]);
    const many = latency(documentInput(largePlan(40)));
    expect(headingsOf(many)).toEqual([]);
    expect(tablesOf(many)[0]?.length).toBeGreaterThan(40);
  });
});

describe("estimates of voice quality", () => {
  it("stand apart from the vendor's limits, and say that they overrule none", () => {
    const input = documentInput(plan());
    expect(saidIn(latency(input)).join(" ")).not.toContain("MOS");
    expect(headingsOf(estimates(input))).toContain("Voice quality (estimates)");
    expect(saidIn(estimates(input)).join(" ")).toContain("A path beyond a limit stays beyond it");
  });
});
