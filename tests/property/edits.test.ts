import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { applicationIds } from "#core/plan/applications.ts";
import {
  addNode,
  addPeer,
  addSite,
  assignOpenPoint,
  fillUnknownCallsWithZero,
  removeNode,
  removePeer,
  removeSite,
  setApplication,
  setDemand,
  setDemands,
  setHaModel,
  setTopology,
  updateCircuits,
  updateMeasurement,
  updateNode,
  updatePeer,
  updateSite,
} from "#core/plan/edits.ts";
import { fingerprint } from "#core/plan/fingerprint.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { haModels, owners, type Plan, peerKinds } from "#core/plan/schema.ts";
import { topologyOf } from "#core/plan/topology.ts";
import { anyText, arbitraryApplications, arbitraryDemand, arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";

const sound = (plan: Plan) => ({ ok: true, value: { plan, warnings: [] } });
const names = { dataCentre: "DC", drDataCentre: "DR", node: (number: number) => `Node ${number}` };

type Edit = { readonly name: string; readonly apply: (plan: Plan) => Plan };

/** Every edit there is, at entries chosen by `place` among those that the plan has by then, or at none. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    place: fc.nat(6),
    other: fc.nat(6),
    text: anyText,
    demand: fc.option(arbitraryDemand, { nil: null }),
    rttMs: fc.option(fc.double({ min: 0, max: 60_000, noNaN: true }), { nil: null }),
    application: fc.constantFrom(...applicationIds),
    applications: arbitraryApplications,
    kind: fc.constantFrom("data-centre" as const, "dr-data-centre" as const, "branch" as const),
    role: fc.constantFrom("suite" as const, "manager-assistant" as const),
    peerKind: fc.constantFrom(...peerKinds),
    topology: fc.constantFrom("single" as const, "ha" as const, "ha-dr" as const),
    yes: fc.boolean(),
    which: fc.nat(17),
    haModel: fc.constantFrom(...haModels),
    owner: fc.option(fc.constantFrom(...owners), { nil: null }),
  })
  .map(({ place, other, text, which, ...of }) => {
    const idAt = (list: readonly { readonly id: string }[], index: number) => list[index]?.id ?? "nowhere";
    const placeIn = ({ sites }: Plan) => sites[place]?.id ?? null;
    const edits: readonly Edit[] = [
      { name: "addSite", apply: (plan) => addSite(plan, of.kind, text) },
      { name: "updateSite", apply: (plan) => updateSite(plan, idAt(plan.sites, place), { name: text, kind: of.kind }) },
      { name: "removeSite", apply: (plan) => removeSite(plan, idAt(plan.sites, place)) },
      { name: "setApplication", apply: (plan) => setApplication(plan, of.application, of.yes) },
      {
        name: "setDemand",
        apply: (plan) => setDemand(plan, idAt(plan.sites, place), of.application, of.demand),
      },
      { name: "fillUnknownCallsWithZero", apply: (plan) => fillUnknownCallsWithZero(plan, of.applications) },
      { name: "addNode", apply: (plan) => addNode(plan, of.role, text, placeIn(plan)) },
      { name: "updateNode", apply: (plan) => updateNode(plan, idAt(plan.nodes, other), { siteId: placeIn(plan) }) },
      { name: "removeNode", apply: (plan) => removeNode(plan, idAt(plan.nodes, place)) },
      { name: "addPeer", apply: (plan) => addPeer(plan, of.peerKind, text, placeIn(plan)) },
      { name: "updatePeer", apply: (plan) => updatePeer(plan, idAt(plan.peers, other), { name: text }) },
      { name: "removePeer", apply: (plan) => removePeer(plan, idAt(plan.peers, place)) },
      {
        name: "updateMeasurement",
        apply: (plan) => updateMeasurement(plan, idAt(plan.sites, place), idAt(plan.sites, other), { rttMs: of.rttMs }),
      },
      {
        name: "setDemands",
        apply: (plan) => setDemands(plan, new Set(plan.sites.map(({ id }) => id)), of.application, of.demand),
      },
      {
        name: "updateCircuits",
        apply: (plan) => updateCircuits(plan, new Set([idAt(plan.sites, place)]), { upKbps: other }),
      },
      { name: "setHaModel", apply: (plan) => setHaModel(plan, of.application, of.haModel) },
      {
        name: "assignOpenPoint",
        apply: (plan) => assignOpenPoint(plan, text.slice(0, 200), { owner: of.owner, due: "2026-12-01" }),
      },
      { name: "setTopology", apply: (plan) => setTopology(plan, of.topology, names) },
    ];
    return edits[which] ?? { name: "nothing", apply: (plan: Plan) => plan };
  });

describe("edits", () => {
  it("keep a plan sound, in whatever order they come", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(edit, { maxLength: 25 }), (plan, edits) => {
        const edited = edits.reduce((so, { apply }) => apply(so), plan);
        expect(parsePlan(edited)).toEqual(sound(edited));
      }),
    );
  });

  it("give the same plan object when they are made a second time and say nothing new", () => {
    const repeatable = edit.filter(({ name }) => !name.startsWith("add") && !name.startsWith("remove"));
    fc.assert(
      fc.property(arbitraryPlan, repeatable, (plan, { apply }) => {
        const once = apply(plan);
        expect(apply(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it("leave to nobody what was assigned at a site, node or peer that is gone", () => {
    const everyPoint = (plan: Plan) =>
      assess(plan, catalogue).openPoints.reduce((so, { id }) => assignOpenPoint(so, id, { due: "2026-12-01" }), plan);
    const inherited = (before: Plan, after: Plan, list: "sites" | "nodes" | "peers") => {
      const added = after[list].filter(({ id }) => !before[list].some((entry) => entry.id === id)).map(({ id }) => id);
      return assess(after, catalogue).openPoints.filter(
        ({ id, at, due }) => due !== "" && id.endsWith(at.join("/")) && at.some((part) => added.includes(part)),
      );
    };
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(6), (plan, place) => {
        const assigned = everyPoint(plan);
        const idAt = (list: readonly { readonly id: string }[]) => list[place % Math.max(1, list.length)]?.id ?? "";
        const site = removeSite(assigned, idAt(assigned.sites));
        expect(inherited(site, addSite(site, "data-centre", ""), "sites")).toEqual([]);
        const node = removeNode(assigned, idAt(assigned.nodes));
        expect(inherited(node, addNode(node, "suite", "", null), "nodes")).toEqual([]);
        const peer = removePeer(assigned, idAt(assigned.peers));
        expect(inherited(peer, addPeer(peer, "pbx", "", null), "peers")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("set the topology that was asked for, from any plan", () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.constantFrom("single" as const, "ha" as const, "ha-dr" as const),
        (plan, topology) => {
          expect(topologyOf(setTopology(plan, topology, names))).toBe(topology);
        },
      ),
    );
  });
});

describe("fingerprint", () => {
  it("is 12 hexadecimal digits, and survives a journey as JSON", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(fingerprint(plan)).toMatch(/^[0-9a-f]{12}$/);
        expect(fingerprint(JSON.parse(JSON.stringify(plan)))).toBe(fingerprint(plan));
      }),
    );
  });
});
