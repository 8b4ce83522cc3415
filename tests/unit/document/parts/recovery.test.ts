import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failureStates } from "#document/parts/failureStates.ts";
import { nodePairs, suitePairs } from "#document/parts/nodePairs.ts";
import { planNames } from "#document/parts/planNames.ts";
import { serverRequirements } from "#document/parts/serverRequirements.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
import { headingsOf, saidIn, tablesOf } from "./partText.ts";

const cluster = (overrides: Partial<Plan> = {}): Plan =>
  planWith({
    applications: ["digital-fax"],
    cluster: { natBetweenNodes: "none", haModels: {} },
    sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })],
    nodes: [node("n1", "dc"), node("n2", "dc"), node("n3", "dr", { duty: "dr" })],
    measurements: [
      { ...newMeasurement("dc", "dc"), rttMs: 1 },
      { ...newMeasurement("dc", "dr"), rttMs: 100 },
    ],
    ...overrides,
  });

const pairsOf = (plan: Plan) => {
  const input = documentInput(plan);
  return { blocks: nodePairs(input, planNames(input)) };
};
const requirementsOf = (plan: Plan) => tablesOf({ blocks: serverRequirements(documentInput(plan)) })[0] ?? [];
const stateOf = (plan: Plan, requirement: string) =>
  requirementsOf(plan)
    .find(([text]) => text?.startsWith(requirement))
    ?.slice(1);

describe("pairs of servers", () => {
  it("are each listed with the verdict of their path", () => {
    expect(tablesOf(pairsOf(cluster()))).toEqual([
      [
        ["Node n1 – Node n2", "within Site dc", "1 ms", "Passed"],
        ["Node n1 – Node n3", "Site dc – Site dr", "100 ms", "Passed"],
        ["Node n2 – Node n3", "Site dc – Site dr", "100 ms", "Passed"],
      ],
    ]);
    expect(saidIn(pairsOf(cluster()))[0]).toContain("3 UC Suite servers make 3 × 2 ÷ 2 = 3 pairs.");
  });

  it("are open while a place or a measurement is missing", () => {
    const plan = cluster({ nodes: [node("n1", "dc"), node("n2", "dr"), node("n3", null)], measurements: [] });
    expect(tablesOf(pairsOf(plan))[0]).toEqual([
      ["Node n1 – Node n2", "Site dc – Site dr", "Open point: not measured", "Not measured"],
      ["Node n1 – Node n3", "Open point: place not known", "Open point: not measured", "Not measured"],
      ["Node n2 – Node n3", "Open point: place not known", "Open point: not measured", "Not measured"],
    ]);
  });

  it("are counted by where they stand when they are many", () => {
    const nodes = Array.from({ length: 8 }, (_, index) => node(`n${index}`, index < 5 ? "dc" : "dr"));
    expect(tablesOf(pairsOf(cluster({ nodes })))[0]).toEqual([
      ["10 pairs", "within Site dc", "1 ms", "Passed"],
      ["15 pairs", "Site dc – Site dr", "100 ms", "Passed"],
      ["3 pairs", "within Site dr", "Open point: not measured", "Not measured"],
    ]);
  });

  it("are those of suite servers only", () => {
    const assistant = node("n3", "dc", { role: "manager-assistant" });
    expect(suitePairs([node("n1", "dc"), assistant])).toEqual([]);
    expect(pairsOf(cluster({ nodes: [node("n1", "dc"), assistant] })).blocks).toEqual([]);
  });
});

describe("what the vendor requires of the servers", () => {
  it("is held against the plan, with the openings that it asks for", () => {
    const rows = requirementsOf(cluster());
    expect(rows.map(([, , state]) => state)).toEqual(["To be done", "To be done", "Met", "Met", "To be done", "Met"]);
    expect(rows[0]?.[0]).toMatch(/ \/ Other network communication, row 3$/);
    expect(rows[0]?.[1]).toMatch(/^1 pair at one site \/ O-\d\d$/);
    expect(rows[1]?.[1]).toMatch(/^2 pairs at two sites( \/ O-\d\d){5}$/);
    expect(rows[4]?.[1]).toMatch(/^Set TCP 1433 on each of 3 servers before go-live \/ O-\d\d$/);
  });

  it("is not met where addresses are translated, a proxy is on, or a path is too slow", () => {
    const plan = cluster({
      cluster: { natBetweenNodes: "present", haModels: {} },
      integrations: { ...planWith().integrations, osProxy: "enabled" },
      measurements: [{ ...newMeasurement("dc", "dr"), rttMs: 101 }],
    });
    expect(stateOf(plan, "No address translation")).toEqual(["Address translation is present", "Not met"]);
    expect(stateOf(plan, "The proxy")).toEqual(["On", "Not met"]);
    expect(stateOf(plan, "The round-trip time")).toEqual([
      "1 of 2 paths beyond the limit / 1 of 2 paths not known yet",
      "Not met",
    ]);
  });

  it("is open while nobody says", () => {
    const plan = cluster({
      cluster: { natBetweenNodes: "unknown", haModels: {} },
      integrations: { ...planWith().integrations, osProxy: "unknown" },
      measurements: [],
    });
    expect(stateOf(plan, "No address translation")).toEqual(["Not stated", "Open point"]);
    expect(stateOf(plan, "The proxy")).toEqual(["Not stated", "Open point"]);
    expect(stateOf(plan, "The round-trip time")).toEqual(["2 of 2 paths not known yet", "Open point"]);
  });

  it("is open for firewalls and SQL Server while no server has a place", () => {
    const rows = requirementsOf(cluster({ nodes: [node("n1", null), node("n2", null)] }));
    expect(rows.map(([, plan, state]) => [plan, state])).toEqual([
      ["1 pair of which a place is not known", "Open point"],
      ["1 pair of which a place is not known", "Open point"],
      ["No address translation", "Met"],
      [expect.anything(), "Open point"],
      ["1 pair of which a place is not known", "Open point"],
      ["Off", "Met"],
    ]);
  });

  it("is the proxy alone for a single server, and no SQL port at one site", () => {
    expect(requirementsOf(planWith({ applications: ["digital-fax"] }))).toHaveLength(1);
    const together = cluster({ nodes: [node("n1", "dc"), node("n2", "dc")] });
    expect(stateOf(together, "SQL Server")).toBeUndefined();
    expect(stateOf(together, "Suite nodes")?.[1]).toBe("To be done");
  });
});

describe("the part on high availability", () => {
  it("begins with the states and ends with what the vendor requires", () => {
    const part = failureStates(documentInput(cluster()));
    expect([part.id, part.heading]).toEqual(["failure-states", "High availability and disaster recovery"]);
    expect(headingsOf(part)).toEqual([
      "Failure states",
      "How servers share the work",
      "Pairs of servers",
      "What the vendor requires of the servers",
    ]);
  });
});
