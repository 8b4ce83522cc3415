import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import {
  addNode,
  addPeer,
  addSite,
  assignOpenPoint,
  removeNode,
  removePeer,
  removeSite,
  setDemands,
  setHaModel,
  setTopology,
  updateCircuits,
  updateMeasurement,
} from "#core/plan/edits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const calls = (concurrentCalls: number) => ({ by: "calls", concurrentCalls }) as const;
const plan = planWith({
  sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" }), site("b1"), site("b2")],
});

describe("updateCircuits", () => {
  it("says the same of several circuits, and leaves what else stands there", () => {
    const before = { ...plan, sites: plan.sites.with(2, site("b1", { circuit: circuit(5000, 40) })) };
    const after = updateCircuits(before, new Set(["b1", "b2"]), { upKbps: 2000, linkLayer: "ethernet-vlan" });
    expect(after.sites.map((one) => one.circuit)).toEqual([
      circuit(null),
      circuit(null),
      { upKbps: 2000, downKbps: 5000, voiceSharePercent: 40, linkLayer: "ethernet-vlan" },
      { upKbps: 2000, downKbps: null, voiceSharePercent: null, linkLayer: "ethernet-vlan" },
    ]);
  });

  it("gives back the same plan when nothing changes", () => {
    expect(updateCircuits(plan, new Set(["b1"]), { upKbps: null })).toBe(plan);
    expect(updateCircuits(plan, new Set(["b9"]), { upKbps: 1 })).toBe(plan);
  });
});

describe("setDemands", () => {
  it("states the calls of one application at several sites, and forgets them", () => {
    const stated = setDemands(plan, new Set(["b1", "b2"]), "voicemail", calls(3));
    expect(stated.sites.map(({ traffic }) => traffic.voicemail)).toEqual([undefined, undefined, calls(3), calls(3)]);
    expect(setDemands(stated, new Set(["b1", "b2"]), "voicemail", null)).toEqual(plan);
    expect(setDemands(stated, new Set(["b1"]), "voicemail", calls(3))).toBe(stated);
  });
});

describe("updateMeasurement", () => {
  it("adds figures to a path, and forgets it when none is left", () => {
    const measured = updateMeasurement(plan, "dc", "b1", { jitterMs: 3 });
    expect(measured.measurements.at(-1)).toEqual({ ...newMeasurement("dc", "b1"), jitterMs: 3 });
    const both = updateMeasurement(measured, "b1", "dc", { rttMs: 20 });
    expect(both.measurements.at(-1)).toEqual({ ...newMeasurement("dc", "b1"), jitterMs: 3, rttMs: 20 });
    expect(updateMeasurement(both, "dc", "b1", { jitterMs: null, rttMs: null })).toEqual(plan);
  });
});

describe("setHaModel", () => {
  it("states a model, and forgets it when it is not stated", () => {
    const stated = setHaModel(plan, "digital-fax", "active-active");
    expect(stated.cluster.haModels).toEqual({ "digital-fax": "active-active" });
    expect(setHaModel(stated, "digital-fax", "active-active")).toBe(stated);
    expect(setHaModel(stated, "digital-fax", "not-stated").cluster.haModels).toEqual({});
    expect(setHaModel(plan, "digital-fax", "not-stated")).toBe(plan);
  });
});

describe("assignOpenPoint", () => {
  it("assigns owner and date, and forgets an assignment that says nothing", () => {
    const owned = assignOpenPoint(plan, "nodes/none/suite", { owner: "vendor" });
    const due = assignOpenPoint(owned, "nodes/none/suite", { due: "2026-12-01" });
    expect(due.assignments).toEqual([{ point: "nodes/none/suite", owner: "vendor", due: "2026-12-01" }]);
    expect(assignOpenPoint(due, "nodes/none/suite", { due: "2026-12-01" })).toBe(due);
    expect(assignOpenPoint(due, "nodes/none/suite", { owner: null, due: "" }).assignments).toEqual([]);
    expect(assignOpenPoint(plan, "nodes/none/suite", { owner: null })).toBe(plan);
  });
});

describe("what is assigned at a site, node or peer", () => {
  const points = [
    "project/missing/project/title",
    "traffic/calls-missing/voicemail",
    "nodes/none/suite",
    "bandwidth/capacity-missing/sites/b2/circuit/upKbps",
    "latency/unmeasured/measurements/dc/b2",
    "latency/unmeasured-within-site/measurements/b2/b2",
    "latency/unmeasured/measurements/dc/b1",
    "nodes/unplaced/nodes/n2/siteId",
    "address/missing/nodes/n1/addresses",
    "address/missing/peers/p1/addresses",
  ];
  const assignmentsOf = (ids: readonly string[]) => ids.map((point) => ({ point, owner: "vendor" as const, due: "" }));
  const assigned = {
    ...plan,
    nodes: [node("n1", "dc"), node("n2", "dc")],
    peers: [peer("p1", "pbx")],
    assignments: assignmentsOf(points),
  };
  const leftBy = (next: Plan) => next.assignments.map(({ point }) => point);
  const without = (...words: readonly string[]) =>
    points.filter((point) => !words.some((word) => point.includes(`/${word}`)));

  it("goes with what is removed, in the same edit, and nothing else goes", () => {
    expect(leftBy(removeSite(assigned, "b2"))).toEqual(without("b2"));
    expect(leftBy(removeNode(assigned, "n2"))).toEqual(without("n2"));
    expect(leftBy(removePeer(assigned, "p1"))).toEqual(without("p1"));
    expect(leftBy(removeSite(assigned, "b9"))).toEqual(points);
  });

  it("goes with the nodes beyond a topology", () => {
    const names = { dataCentre: "DC", drDataCentre: "DR", node: String };
    expect(leftBy(setTopology(assigned, "single", names))).toEqual(without("n2"));
  });

  it("is not inherited from an entry that an earlier version removed", () => {
    const stale = {
      ...assigned,
      assignments: assignmentsOf([
        "latency/unmeasured/measurements/dc/s4",
        "address/missing/nodes/n7/addresses",
        "address/missing/peers/p3/addresses",
      ]),
    };
    const grown = addPeer(addNode(addSite(stale, "branch", ""), "suite", "", null), "pms", "", null);
    expect([grown.sites.at(-1)?.id, grown.nodes.at(-1)?.id, grown.peers.at(-1)?.id]).toEqual(["s5", "n8", "p4"]);
  });

  it("sends no two entries to the same id, whatever a stranger assigned", () => {
    const full = { ...plan, assignments: assignmentsOf(["made/up/s999999999", "s", "s-1/s0x10/sites/s1e300"]) };
    const grown = addSite(addSite(full, "branch", ""), "branch", "");
    expect(grown.sites.slice(-2).map(({ id }) => id)).toEqual(["s1000000000", "s1000000001"]);
  });
});

describe("addNode", () => {
  it("makes the first of a role active, and later ones spare", () => {
    const empty = { ...plan, nodes: [] };
    const one = addNode(empty, "suite", "One", "dc");
    const more = addNode(
      addNode(addNode(one, "suite", "Two", "dc"), "suite", "Three", "dr"),
      "manager-assistant",
      "M",
      "dr",
    );
    expect(more.nodes.map(({ duty }) => duty)).toEqual(["active", "standby", "dr", "active"]);
    expect(addNode({ ...plan, nodes: [node("n1", null)] }, "suite", "Two", null).nodes.at(-1)?.duty).toBe("standby");
  });
});
