import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { NodeDuty, Plan } from "#core/plan/schema.ts";
import { assessed, circuit, node, site } from "#tests/fixtures/plans.ts";

const rtt = (first: string, second: string, rttMs: number) => ({ ...newMeasurement(first, second), rttMs });
const calls = (concurrentCalls: number) => ({ by: "calls", concurrentCalls }) as const;

/** Two data centres and a branch with ten recorded calls; servers by site and duty. */
function plan(
  servers: readonly (readonly [id: string, siteId: string, duty: NodeDuty])[],
  overrides: Partial<Plan> = {},
) {
  return assessed({
    applications: ["call-recording"],
    sites: [
      site("dc", { kind: "data-centre", circuit: circuit(10_000), traffic: { "call-recording": calls(2) } }),
      site("dr", { kind: "dr-data-centre", circuit: circuit(10_000), traffic: { "call-recording": calls(0) } }),
      site("b1", { circuit: circuit(10_000), traffic: { "call-recording": calls(10) } }),
    ],
    nodes: servers.map(([id, siteId, duty]) => node(id, siteId, { duty })),
    measurements: [
      rtt("dc", "dc", 1),
      rtt("dr", "dr", 1),
      rtt("dc", "dr", 10),
      rtt("dc", "b1", 20),
      rtt("dr", "b1", 30),
    ],
    ...overrides,
  });
}

const threeServers = [
  ["n1", "dc", "active"],
  ["n2", "dc", "standby"],
  ["n3", "dr", "dr"],
] as const;

const servingBy = ({ states }: ReturnType<typeof plan>) =>
  Object.fromEntries(states.map(({ id, serving }) => [id, serving.flatMap(({ nodeIds }) => nodeIds)]));

const loadsOf = ({ bandwidth }: ReturnType<typeof plan>, siteId: string) =>
  Object.fromEntries(
    (bandwidth.budgets.find((budget) => budget.siteId === siteId)?.loads ?? []).map(({ state, loadKbps }) => [
      state,
      loadKbps,
    ]),
  );

describe("failure states", () => {
  it("are everything up, each server, each site with servers, and only the DR servers left", () => {
    expect(plan(threeServers).states.map(({ id }) => id)).toEqual([
      "all-up",
      "node/n1",
      "node/n2",
      "node/n3",
      "site/dc",
      "site/dr",
      "only/suite/dr",
    ]);
  });

  it("list nothing twice: with one active server, only standby servers left is that server down", () => {
    const { states } = plan([
      ["n1", "dc", "active"],
      ["n2", "dc", "standby"],
    ]);
    expect(states.map(({ id }) => id)).toEqual(["all-up", "node/n1", "node/n2", "site/dc"]);
  });

  it("let a hot standby work only for an active server, and a DR server only when no other is left", () => {
    expect(servingBy(plan(threeServers))).toEqual({
      "all-up": ["n1"],
      "node/n1": ["n2"],
      "node/n2": ["n1"],
      "node/n3": ["n1"],
      "site/dc": ["n3"],
      "site/dr": ["n1"],
      "only/suite/dr": ["n3"],
    });
  });

  it("take any standby server for the one that takes over, since the vendor does not say which", () => {
    const servers = [...threeServers.slice(0, 2), ["n3", "dr", "standby"]] as const;
    expect(servingBy(plan(servers))["node/n1"]).toEqual(["n2", "n3"]);
  });

  it("let standby servers work at any time where the model is not stated", () => {
    const fax = plan(threeServers, { applications: ["digital-fax"] });
    expect(servingBy(fax)["all-up"]).toEqual(["n1", "n2"]);
    const stated = plan(threeServers, {
      applications: ["digital-fax"],
      cluster: { natBetweenNodes: "none", haModels: { "digital-fax": "hot-standby" } },
    });
    expect(servingBy(stated)["all-up"]).toEqual(["n1"]);
  });

  it("keep the vendor's hot standby of Call Recording whatever the plan says", () => {
    const contrary = plan(threeServers, {
      cluster: { natBetweenNodes: "none", haModels: { "call-recording": "active-active" } },
    });
    expect(servingBy(contrary)["all-up"]).toEqual(["n1"]);
  });

  it("move the calls of a data centre that is down to the other's circuit, without those of its own site", () => {
    const assessment = plan(threeServers);
    // 10 calls of the branch cross dc's circuit; with dc down its own 2 are gone and the 10 cross dr's.
    expect(loadsOf(assessment, "dc")).toMatchObject({ "all-up": 800, "site/dc": 0, "only/suite/dr": 160 });
    expect(loadsOf(assessment, "dr")).toMatchObject({ "all-up": 0, "site/dc": 800, "only/suite/dr": 960 });
    expect(loadsOf(assessment, "b1")).toMatchObject({ "all-up": 800, "site/dc": 800, "only/suite/dr": 800 });
  });

  it("judge a circuit in the state that loads it most, and name it", () => {
    const { bandwidth, findings, states } = plan(threeServers, {
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(10_000), traffic: { "call-recording": calls(0) } }),
        site("dr", { kind: "dr-data-centre", circuit: circuit(1000), traffic: { "call-recording": calls(0) } }),
        site("b1", { circuit: circuit(10_000), traffic: { "call-recording": calls(10) } }),
      ],
    });
    const budget = bandwidth.budgets.find(({ siteId, direction }) => siteId === "dr" && direction === "down");
    expect(budget).toMatchObject({ state: "site/dc", loadKbps: 800, allowedKbps: 330, verdict: "failed" });
    expect(findings.find(({ code }) => code === "bandwidth/over-allocation")?.values).toMatchObject({
      site: "Site dr",
      stateKind: "site-down",
      stateName: "Site dc",
    });
    expect(states.filter(({ verdict }) => verdict === "failed").map(({ id }) => id)).toEqual([
      "site/dc",
      "only/suite/dr",
    ]);
  });

  it("show a DR site that is near enough for the cluster and too far for calls as exactly that", () => {
    const assessment = plan(threeServers, {
      cluster: { natBetweenNodes: "none", haModels: {} },
      measurements: [
        rtt("dc", "dc", 1),
        rtt("dr", "dr", 1),
        rtt("dc", "dr", 95),
        rtt("dc", "b1", 20),
        rtt("dr", "b1", 79),
      ],
    });
    const between = assessment.checks.filter(({ path }) => path?.includes("dc") && path.includes("dr"));
    expect(between.map(({ limit, verdict, states }) => [limit, verdict, states])).toEqual([
      ["sip-h323-t38", "failed", ["only/suite/dr"]],
      ["sip-h323-t38", "failed", ["only/suite/dr"]],
      ["tapi-jtapi", "failed", ["only/suite/dr"]],
      ["axl", "passed", ["only/suite/dr"]],
      ["inter-node", "passed", ["all-up", "node/n1", "node/n2"]],
    ]);
    expect(assessment.findings.map(({ code }) => code)).toContain("latency/within-cluster-limit-only");
    expect(assessment.states.map(({ id, verdict }) => [id, verdict])).toContainEqual(["only/suite/dr", "failed"]);
    expect(assessment.verdict).toBe("failed");
  });

  it("mark flows that are there only for failover, and count those of each state", () => {
    const { flows, openings, states } = plan(threeServers);
    const towardsPbx = flows.filter(({ opening }) => opening.startsWith("tapi/"));
    expect(towardsPbx.map(({ initiator, states: used }) => [initiator, used])).toEqual([
      ["nodes/n1", ["all-up", "node/n2", "node/n3", "site/dr"]],
      ["nodes/n2", ["node/n1"]],
      ["nodes/n3", ["only/suite/dr"]],
    ]);
    expect(openings.find(({ id }) => id.startsWith("tapi/"))?.failoverEnds).toEqual(["nodes/n2", "nodes/n3"]);
    for (const { id, flowCount } of states) {
      expect(flowCount).toBe(flows.filter((flow) => flow.states.includes(id)).length);
    }
  });

  it("say when nobody is left, and when the PBX is gone too", () => {
    const { states, findings } = plan(threeServers);
    const ofSite = states.find(({ id }) => id === "site/dc");
    expect([ofSite?.unserved, ofSite?.isWithoutPbx]).toEqual([[], true]);
    expect(findings.map(({ code }) => code)).toContain("state/no-pbx-left");

    const alone = plan([["n1", "dc", "active"]]);
    expect(alone.states.map(({ id, unserved }) => [id, unserved])).toEqual([
      ["all-up", []],
      ["node/n1", ["call-recording"]],
      ["site/dc", ["call-recording"]],
    ]);
    expect(alone.findings.find(({ code }) => code === "state/no-server-left")).toMatchObject({
      severity: "info",
      values: { down: ["Node n1", "Site dc"], applications: ["call-recording"] },
    });
  });

  it("tell where nobody is served from where somebody is", () => {
    const service = (assessment: ReturnType<typeof plan>) =>
      assessment.states.map(({ id, hasService }) => [id, hasService]);
    expect(service(plan([["n1", "dc", "active"]]))).toEqual([
      ["all-up", true],
      ["node/n1", false],
      ["site/dc", false],
    ]);
    expect(service(plan(threeServers))).toContainEqual(["site/dc", false]);
  });

  it("name those that the verdict comes from", () => {
    const far = plan(threeServers, { measurements: [rtt("dc", "dr", 95)] });
    expect(far.worstStates).toEqual(["only/suite/dr"]);
    expect(plan([["n1", "dc", "active"]]).worstStates).toEqual(["all-up"]);
  });

  it("take servers down with their site although no application runs on them", () => {
    const idle = assessed({
      applications: ["manager-assistant"],
      sites: [site("dc", { kind: "data-centre" })],
      nodes: [node("m1", "dc", { role: "manager-assistant" }), node("n1", "dc"), node("n2", "dc")],
    });
    expect(idle.states.find(({ id }) => id === "site/dc")?.nodesDown).toEqual(["m1", "n1", "n2"]);
    expect(idle.flows.filter(({ states }) => states.includes("site/dc"))).toEqual([]);
  });

  it("ask which server of a hot standby works where several are active", () => {
    const { findings } = plan([
      ["n1", "dc", "active"],
      ["n2", "dr", "active"],
    ]);
    expect(findings.find(({ code }) => code === "nodes/several-primaries")).toMatchObject({
      at: ["nodes", "n2", "duty"],
      values: { applications: ["call-recording"], servers: ["Node n1", "Node n2"] },
    });
  });

  it("have one state, everything up, while no server is there", () => {
    expect(plan([]).states.map(({ id, kind, unserved }) => [id, kind, unserved])).toEqual([["all-up", "all-up", []]]);
  });
});
