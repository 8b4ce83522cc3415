import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import {
  addNode,
  addPeer,
  addSite,
  fillUnknownCallsWithZero,
  removeNode,
  removePeer,
  removeSite,
  setApplication,
  setDemand,
  setTopology,
  updateMeasurement,
  updateNode,
  updatePeer,
  updateSite,
} from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand, Plan } from "#core/plan/schema.ts";
import { topologyOf } from "#core/plan/topology.ts";
import { node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const plan = planWith({
  applications: ["voicemail"],
  sites: [
    site("dc", { kind: "data-centre" }),
    site("s1"),
    site("s2", { traffic: { voicemail: { by: "calls", concurrentCalls: 4 } } }),
  ],
  nodes: [node("n1", "dc"), node("n2", "s1")],
  peers: [peer("p1", "phones", { siteId: "s1" }), peer("p2", "pbx", { siteId: "dc" })],
  callingPlatform: { vendor: "cisco", product: "", signalling: "sip", siteId: "s1" },
  measurements: [
    { ...newMeasurement("dc", "s1"), rttMs: 10 },
    { ...newMeasurement("s2", "dc"), rttMs: 20 },
  ],
});

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("setApplication", () => {
  it("keeps the catalogue's order, whatever the order of ticking", () => {
    expect(setApplication(plan, "digital-fax", true).applications).toEqual(["digital-fax", "voicemail"]);
  });

  it("unticks, and leaves the calls that were typed for it", () => {
    const without = setApplication(plan, "voicemail", false);
    expect([without.applications, without.sites]).toEqual([[], plan.sites]);
  });
});

describe("addSite, addNode, addPeer", () => {
  it("count on from the highest number in use", () => {
    const grown = addPeer(addNode(addSite(plan, "branch", "New"), "suite", "", null), "pms", "", "dc");
    expect([idsOf(grown.sites).at(-1), idsOf(grown.nodes).at(-1), idsOf(grown.peers).at(-1)]).toEqual([
      "s3",
      "n3",
      "p3",
    ]);
  });

  it.each(["s99999999999999999999999", "s1e300", "s", "s-7", "s0x10", "sea"])(
    "are not led astray by a stranger's id %s",
    (id) => {
      const strange = planWith({ sites: [site("dc"), site(id)] });
      const grown = addSite(addSite(strange, "branch", ""), "branch", "");
      expect(idsOf(grown.sites)).toEqual(["dc", id, "s1", "s2"]);
    },
  );

  it("leave a full plan as it is", () => {
    const full = planWith({
      sites: Array.from({ length: planLimits.sites }, (_, index) => site(`s${index}`)),
      nodes: Array.from({ length: planLimits.nodes }, (_, index) => node(`n${index}`, null)),
      peers: Array.from({ length: planLimits.peers }, (_, index) => peer(`p${index}`, "pbx")),
    });
    expect(addSite(full, "branch", "")).toBe(full);
    expect(addNode(full, "suite", "", null)).toBe(full);
    expect(addPeer(full, "pbx", "", null)).toBe(full);
  });
});

describe("updateSite, updateNode, updatePeer", () => {
  it("change the one that is named", () => {
    expect(updateSite(plan, "s1", { name: "Turin" }).sites.map(({ name }) => name)).toEqual([
      "Site dc",
      "Turin",
      "Site s2",
    ]);
    expect(updateNode(plan, "n2", { addresses: ["10.0.0.1"] }).nodes[1]).toEqual(
      node("n2", "s1", { addresses: ["10.0.0.1"] }),
    );
    expect(updatePeer(plan, "p2", { siteId: null }).peers[1]).toEqual(peer("p2", "pbx"));
  });
});

describe("removeSite", () => {
  const without = removeSite(plan, "s1");

  it("takes the site and its measurements away", () => {
    expect([idsOf(without.sites), without.measurements]).toEqual([
      ["dc", "s2"],
      [{ ...newMeasurement("s2", "dc"), rttMs: 20 }],
    ]);
  });

  it("leaves what stood there, without a place", () => {
    expect(without.nodes).toEqual([node("n1", "dc"), node("n2", null)]);
    expect(without.peers).toEqual([peer("p1", "phones"), peer("p2", "pbx", { siteId: "dc" })]);
    expect(without.callingPlatform.siteId).toBeNull();
  });
});

describe("removeNode, removePeer", () => {
  it("take away the one that is named", () => {
    expect(idsOf(removeNode(plan, "n1").nodes)).toEqual(["n2"]);
    expect(idsOf(removePeer(plan, "p1").peers)).toEqual(["p2"]);
  });
});

const calls = (concurrentCalls: number): Demand => ({ by: "calls", concurrentCalls });

describe("setDemand", () => {
  it("states, restates and forgets the calls of one application at one site", () => {
    const trafficAt = (changed: Plan) => changed.sites[2]?.traffic;
    expect(trafficAt(setDemand(plan, "s2", "digital-fax", calls(0)))).toEqual({
      voicemail: { by: "calls", concurrentCalls: 4 },
      "digital-fax": { by: "calls", concurrentCalls: 0 },
    });
    expect(trafficAt(setDemand(plan, "s2", "voicemail", calls(5)))).toEqual({
      voicemail: { by: "calls", concurrentCalls: 5 },
    });
    expect(trafficAt(setDemand(plan, "s2", "voicemail", null))).toEqual({});
  });
});

describe("fillUnknownCallsWithZero", () => {
  it("says no calls where nothing is said, and overwrites nothing", () => {
    const filled = fillUnknownCallsWithZero(plan, ["voicemail"]);
    expect(filled.sites.map(({ traffic }) => traffic.voicemail)).toEqual([calls(0), calls(0), calls(4)]);
  });
});

describe("updateMeasurement", () => {
  it("measures a path once, whichever end is named first", () => {
    expect(updateMeasurement(plan, "s1", "dc", { rttMs: 15 }).measurements).toEqual([
      { ...newMeasurement("s2", "dc"), rttMs: 20 },
      { ...newMeasurement("dc", "s1"), rttMs: 15 },
    ]);
  });

  it("measures within a site", () => {
    expect(updateMeasurement(plan, "dc", "dc", { rttMs: 0.5 }).measurements.at(-1)).toEqual({
      ...newMeasurement("dc", "dc"),
      rttMs: 0.5,
    });
  });

  it("forgets a path", () => {
    expect(updateMeasurement(plan, "dc", "s2", { rttMs: null }).measurements).toEqual([
      { ...newMeasurement("dc", "s1"), rttMs: 10 },
    ]);
  });

  it("measures no path to a site that is not there", () => {
    expect(updateMeasurement(plan, "dc", "s9", { rttMs: 5 })).toBe(plan);
  });

  it("leaves a plan as it is that holds as many measurements as a plan may", () => {
    const full = {
      ...plan,
      measurements: Array(planLimits.measurements).fill({ ...newMeasurement("dc", "s1"), rttMs: 1 }),
    };
    expect(updateMeasurement(full, "s1", "s2", { rttMs: 5 })).toBe(full);
  });
});

describe("setTopology", () => {
  const names = { dataCentre: "Data centre", drDataCentre: "DR", node: (number: number) => `Node ${number}` };
  const empty = planWith({
    sites: [],
    nodes: [],
    callingPlatform: { ...plan.callingPlatform, siteId: null },
    measurements: [],
  });

  it.each(["single", "ha", "ha-dr"] as const)("creates what %s needs from nothing", (topology) => {
    const made = setTopology(empty, topology, names);
    expect(topologyOf(made)).toBe(topology);
    expect(made.sites.map(({ kind }) => kind)).toEqual(
      topology === "ha-dr" ? ["data-centre", "dr-data-centre"] : ["data-centre"],
    );
    expect(made.nodes.map(({ name }) => name)).toEqual(["Node 1", "Node 2", "Node 3"].slice(0, made.nodes.length));
  });

  it("keeps every server where its addresses are, and places only the rest", () => {
    const spread = planWith({
      sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })],
      nodes: [
        node("n1", "dr", { addresses: ["10.2.0.1"] }),
        node("n2", null),
        node("n3", "dc", { addresses: ["10.1.0.1"] }),
      ],
    });
    expect(setTopology(spread, "ha-dr", names).nodes).toEqual([
      node("n3", "dc", { addresses: ["10.1.0.1"] }),
      node("n2", "dc", { duty: "standby" }),
      node("n1", "dr", { addresses: ["10.2.0.1"], duty: "dr" }),
    ]);
  });

  it("removes servers beyond the topology, and keeps those of other roles", () => {
    const assistant = node("n9", "dc", { role: "manager-assistant" });
    const ha = planWith({ nodes: [node("n1", "dc"), node("n2", "dc"), assistant] });
    expect(setTopology(ha, "single", names).nodes).toEqual([node("n1", "dc"), assistant]);
  });

  it("leaves a plan as it is that has no room for the servers", () => {
    const crowded = planWith({
      nodes: Array.from({ length: planLimits.nodes }, (_, index) =>
        node(`n${index}`, "dc", { role: "manager-assistant" }),
      ),
    });
    expect(setTopology(crowded, "ha", names)).toBe(crowded);
  });
});

describe("an edit that changes nothing", () => {
  const names = { dataCentre: "", drDataCentre: "", node: () => "" };
  const single = planWith();

  it.each<readonly [string, Plan, (plan: Plan) => Plan]>([
    ["ticks what is ticked", plan, (one) => setApplication(one, "voicemail", true)],
    ["names a site as it is named", plan, (one) => updateSite(one, "s1", { name: "Site s1" })],
    ["gives a site the same subnets", plan, (one) => updateSite(one, "s1", { subnets: [] })],
    ["updates a site that is not there", plan, (one) => updateSite(one, "s9", { name: "" })],
    ["updates a node that is not there", plan, (one) => updateNode(one, "n9", { name: "" })],
    ["updates a peer that is not there", plan, (one) => updatePeer(one, "p9", { name: "" })],
    ["removes a site that is not there", plan, (one) => removeSite(one, "s9")],
    ["removes a node that is not there", plan, (one) => removeNode(one, "n9")],
    ["removes a peer that is not there", plan, (one) => removePeer(one, "p9")],
    ["states the calls that are stated", plan, (one) => setDemand(one, "s2", "voicemail", calls(4))],
    ["forgets calls that are not known", plan, (one) => setDemand(one, "s1", "voicemail", null)],
    ["states calls at a site that is not there", plan, (one) => setDemand(one, "s9", "voicemail", calls(4))],
    ["fills where nothing is unknown", planWith({ sites: [] }), (one) => fillUnknownCallsWithZero(one, ["voicemail"])],
    ["states the time that is stated", plan, (one) => updateMeasurement(one, "dc", "s1", { rttMs: 10 })],
    ["forgets a time that is not known", plan, (one) => updateMeasurement(one, "s1", "s2", { rttMs: null })],
    ["asks for the topology that is there", single, (one) => setTopology(one, "single", names)],
  ])("gives back the same plan when it %s", (_name, before, edit) => {
    expect(edit(before)).toBe(before);
  });
});
