import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import {
  addNode,
  assignOpenPoint,
  setDemands,
  setHaModel,
  updateCircuits,
  updateMeasurement,
} from "#core/plan/edits.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";

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
