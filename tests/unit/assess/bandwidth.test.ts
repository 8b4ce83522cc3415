import { describe, expect, it } from "vitest";
import { budgetInState } from "#core/assess/bandwidth.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import { assessed, circuit, node, site } from "#tests/fixtures/plans.ts";

const calls = (traffic: Partial<Record<ApplicationId, number>>): Site["traffic"] =>
  Object.fromEntries(Object.entries(traffic).map(([id, concurrentCalls]) => [id, { by: "calls", concurrentCalls }]));

const fax = (concurrentCalls: number) => calls({ "digital-fax": concurrentCalls });

function budgetsOf(sites: readonly Site[], nodeSites: readonly string[] = ["dc"]) {
  const { bandwidth } = assessed({
    applications: ["digital-fax"],
    sites,
    nodes: nodeSites.map((siteId, index) => node(`n${index}`, siteId)),
    callingPlatform: { vendor: "cisco", product: "", signalling: "both", siteId: null },
    measurements: [],
  });
  return bandwidth;
}

const up = (bandwidth: ReturnType<typeof budgetsOf>, siteId: string) =>
  bandwidth.budgets.find((budget) => budget.siteId === siteId && budget.direction === "up");

describe("bandwidth", () => {
  it("takes 80 kbps for a call in each direction, never doubled", () => {
    const bandwidth = budgetsOf([
      site("dc", { traffic: fax(0) }),
      site("b1", { traffic: fax(24), circuit: circuit(10_000) }),
    ]);
    expect(bandwidth.budgets.filter(({ siteId }) => siteId === "b1")).toEqual(
      (["up", "down"] as const).map((direction) => ({
        siteId: "b1",
        direction,
        state: "all-up",
        calls: 24,
        unknownCalls: 0,
        servingSiteId: "dc",
        loadKbps: 1920,
        capacityKbps: 10_000,
        voiceSharePercent: 33,
        voiceShareIsDefault: true,
        allowedKbps: 3300,
        marginKbps: 1380,
        roomForCalls: 17,
        smallestCircuitKbps: 5819,
        verdict: "passed",
        loads: [
          { state: "all-up", calls: 24, unknownCalls: 0, servingSiteId: "dc", loadKbps: 1920, verdict: "passed" },
          // Without its only server nothing is served.
          ...["node/n0", "site/dc"].map((state) => ({
            state,
            calls: 0,
            unknownCalls: 0,
            servingSiteId: null,
            loadKbps: 0,
            verdict: "not-applicable",
          })),
        ],
      })),
    );
    expect([bandwidth.totalCalls, bandwidth.totalKbps]).toEqual([24, 1920]);
  });

  it("passes a load of exactly the allowance and fails one call more", () => {
    const exactly = budgetsOf([
      site("dc", { traffic: fax(0) }),
      site("b1", { traffic: fax(10), circuit: circuit(1600, 50) }),
    ]);
    expect(up(exactly, "b1")).toMatchObject({ verdict: "passed", marginKbps: 0, smallestCircuitKbps: 1600 });
    const more = budgetsOf([
      site("dc", { traffic: fax(0) }),
      site("b1", { traffic: fax(11), circuit: circuit(1600, 50) }),
    ]);
    expect(up(more, "b1")).toMatchObject({ verdict: "failed", marginKbps: -80, smallestCircuitKbps: 1760 });
  });

  it("loads the serving site's circuit with everybody else's calls and not with its own", () => {
    const bandwidth = budgetsOf([
      site("dc", { traffic: fax(100), circuit: circuit(100_000) }),
      site("b1", { traffic: fax(3) }),
      site("b2", { traffic: fax(4) }),
    ]);
    expect(up(bandwidth, "dc")).toMatchObject({ calls: 7, loadKbps: 560, servingSiteId: "dc" });
    expect(up(bandwidth, "b2")).toMatchObject({ calls: 4, servingSiteId: "dc" });
  });

  it("counts what comes in and what goes out where servers at two sites may work at once", () => {
    const bandwidth = budgetsOf(
      [site("dc", { traffic: fax(20) }), site("dr", { traffic: fax(0) }), site("b1", { traffic: fax(5) })],
      ["dc", "dr"],
    );
    // 5 of the branch come in while the 20 of its own go to the other; there all 25 come in.
    expect(up(bandwidth, "dc")).toMatchObject({ calls: 25, servingSiteId: "dc" });
    expect(up(bandwidth, "dr")).toMatchObject({ calls: 25, servingSiteId: "dr" });
  });

  it("judges each data centre of a hot standby with the one server that loads its circuit most", () => {
    const recorded = (count: number) => calls({ "call-recording": count });
    const { bandwidth } = assessed({
      applications: ["call-recording"],
      sites: [
        site("dc", { traffic: recorded(20) }),
        site("dr", { traffic: recorded(0) }),
        site("b1", { traffic: recorded(5) }),
      ],
      nodes: [node("n1", "dc"), node("n2", "dr")],
    });
    expect(up(bandwidth, "dc")).toMatchObject({ calls: 20, servingSiteId: "dr" });
    expect(up(bandwidth, "dr")).toMatchObject({ calls: 25, servingSiteId: "dr" });
  });

  it("never counts less where a model is not stated than where any is", () => {
    const load = (haModels: Plan["cluster"]["haModels"]) =>
      up(
        assessed({
          applications: ["digital-fax", "voicemail"],
          cluster: { natBetweenNodes: "none", haModels },
          sites: [
            site("dc", { traffic: calls({ "digital-fax": 0, voicemail: 0 }) }),
            site("dr", { traffic: calls({ "digital-fax": 10, voicemail: 0 }) }),
            site("b1", { traffic: calls({ "digital-fax": 0, voicemail: 10 }) }),
          ],
          nodes: [node("n1", "dc"), node("n2", "dr", { duty: "standby" })],
        }).bandwidth,
        "dr",
      )?.calls;
    expect([
      load({}),
      load({ "digital-fax": "hot-standby" }),
      load({ "digital-fax": "hot-standby", voicemail: "hot-standby" }),
    ])
      // Each on one server at a time: 10 of fax out, or 10 of voicemail in.
      .toEqual([20, 20, 10]);
  });

  it("counts Manager Assistant's calls where its own server stands", () => {
    const { bandwidth } = assessed({
      applications: ["digital-fax", "manager-assistant"],
      sites: [
        site("dc", { traffic: calls({ "digital-fax": 0, "manager-assistant": 0 }) }),
        site("dc2", { traffic: calls({ "digital-fax": 1, "manager-assistant": 2 }) }),
      ],
      nodes: [node("n1", "dc"), node("m1", "dc2", { role: "manager-assistant" })],
    });
    expect(
      bandwidth.budgets.filter(({ direction }) => direction === "up").map(({ siteId, calls }) => [siteId, calls]),
    ).toEqual([
      ["dc", 1],
      ["dc2", 1],
    ]);
  });

  it("judges nothing as passed while calls on a circuit are not known, and still fails what is already too much", () => {
    const unknown = budgetsOf([site("dc", { circuit: circuit(100_000) }), site("b1", { circuit: circuit(100_000) })]);
    expect(up(unknown, "b1")).toMatchObject({ calls: 0, unknownCalls: 1, verdict: "unmeasured" });
    const tooMuch = budgetsOf([
      site("dc", { circuit: circuit(100) }),
      site("b1", { traffic: fax(10), circuit: circuit(100_000) }),
      site("b2"),
    ]);
    expect(up(tooMuch, "dc")).toMatchObject({ calls: 10, unknownCalls: 1, verdict: "failed" });
  });

  it("cannot judge a circuit without a capacity, and says which would do", () => {
    const bandwidth = budgetsOf([site("dc", { traffic: fax(0) }), site("b1", { traffic: fax(1) })]);
    expect(up(bandwidth, "b1")).toMatchObject({
      verdict: "unmeasured",
      allowedKbps: null,
      marginKbps: null,
      smallestCircuitKbps: 243,
    });
  });

  it("asks nothing of a circuit without calls", () => {
    const bandwidth = budgetsOf([site("dc", { traffic: fax(0) }), site("b1", { traffic: fax(0) })]);
    expect(up(bandwidth, "b1")).toMatchObject({ verdict: "not-applicable", smallestCircuitKbps: 0 });
  });

  it("judges up and down on their own capacities", () => {
    const bandwidth = budgetsOf([
      site("dc", { traffic: fax(0) }),
      site("b1", {
        traffic: fax(10),
        circuit: { upKbps: 1000, downKbps: 10_000, voiceSharePercent: null, linkLayer: "ethernet" },
      }),
    ]);
    expect(bandwidth.budgets.filter(({ siteId }) => siteId === "b1").map(({ verdict }) => verdict)).toEqual([
      "failed",
      "passed",
    ]);
  });

  it("compares fractional shares exactly", () => {
    const bandwidth = budgetsOf([
      site("dc", { traffic: fax(0) }),
      site("b1", { traffic: fax(7), circuit: circuit(1000, 56) }),
    ]);
    expect(up(bandwidth, "b1")).toMatchObject({ verdict: "passed", smallestCircuitKbps: 1000 });
  });

  it("can be judged in any one state", () => {
    const { budgets, kbpsPerCall } = budgetsOf(
      [site("dc", { traffic: fax(0) }), site("b1", { traffic: fax(24), circuit: circuit(10_000) })],
      ["dc"],
    );
    const [budget] = budgets.filter(({ siteId }) => siteId === "b1");
    if (!budget) throw new Error("There is no budget of the branch.");
    expect(budgetInState(budget, "all-up", kbpsPerCall)).toEqual(budget);
    expect(budgetInState(budget, "site/dc", kbpsPerCall)).toMatchObject({
      state: "site/dc",
      loadKbps: 0,
      marginKbps: 3300,
      roomForCalls: 41,
      verdict: "not-applicable",
    });
    expect(budgetInState(budget, "nowhere", kbpsPerCall)).toBe(budget);
  });
});
