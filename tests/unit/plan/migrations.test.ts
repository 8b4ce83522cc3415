import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import { type Migration, migrations } from "#core/plan/migrations.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { planVersion } from "#core/plan/schema.ts";

const full = emptyPlan(catalogue.edition.id);

const problemOf = (input: unknown, steps?: readonly Migration[]) => {
  const result = parsePlan(input, steps);
  return result.ok ? null : result.problem;
};

const oldSite = (id: string, kind: string) => ({
  id,
  name: "",
  kind,
  circuit: { upKbps: null, downKbps: null, voiceSharePercent: null },
  subnets: [],
  traffic: {},
});

const withoutFields = (plan: object, ...fields: readonly string[]) =>
  Object.fromEntries(Object.entries(plan).filter(([field]) => !fields.includes(field)));

describe("migrations", () => {
  const { edition, ...withoutEdition } = full;
  /** Two steps that raise plans of before the first version. */
  const steps: readonly Migration[] = [
    { from: -1, name: "RenameKind", up: ({ kind: _forgotten, ...plan }) => ({ plan, warnings: ["kind-forgotten"] }) },
    { from: 0, name: "AddEdition", up: (plan) => ({ plan: { ...plan, edition }, warnings: [] }) },
    { from: 1, name: "Nothing", up: (plan) => ({ plan, warnings: [] }) },
    { from: 2, name: "NothingAgain", up: (plan) => ({ plan, warnings: [] }) },
  ];

  it("raise an old plan step by step, and say what was lost", () => {
    expect(parsePlan({ ...withoutEdition, version: -1, kind: "old" }, steps)).toEqual({
      ok: true,
      value: { plan: full, warnings: ["kind-forgotten"] },
    });
  });

  it("begin at the plan's own version", () => {
    expect(parsePlan({ ...withoutEdition, version: 0 }, steps)).toEqual({
      ok: true,
      value: { plan: full, warnings: [] },
    });
  });

  it("leave a plan of the present version alone", () => {
    expect(parsePlan(full, steps)).toEqual({ ok: true, value: { plan: full, warnings: [] } });
  });

  it("refuse a version older than the first step", () => {
    expect(problemOf({ ...full, version: -2 }, steps)).toEqual({ code: "plan/not-a-plan" });
  });

  it("do not excuse a raised plan from the schema", () => {
    expect(problemOf({ ...withoutEdition, version: 0, colour: "red" }, steps)).toEqual({
      code: "plan/unknown-field",
      at: "colour",
    });
  });

  it("end quietly when a step trips over what no plan of its version was", () => {
    const trips: Migration = {
      from: 0,
      name: "Trips",
      up: ({ sites }) => ({ plan: { first: String(Object(sites).at(0)) }, warnings: [] }),
    };
    expect(problemOf({ ...full, version: 0, sites: 7 }, [trips])).toEqual({ code: "plan/not-a-plan" });
  });

  it("raise version 1: servers get duties, stated calls say so, what is new is not known", () => {
    const old = {
      ...withoutFields(full, "voice", "fax", "recording", "assignments", "document"),
      version: 1,
      project: withoutFields(full.project, "status"),
      cluster: { natBetweenNodes: "none" },
      sites: [
        { ...oldSite("dc", "data-centre"), traffic: { "digital-fax": { concurrentCalls: 2 } } },
        oldSite("dr", "dr-data-centre"),
      ],
      nodes: [
        { id: "n1", name: "", role: "suite", siteId: "dr", addresses: [] },
        { id: "n2", name: "", role: "suite", siteId: "dc", addresses: [] },
        { id: "n3", name: "", role: "suite", siteId: null, addresses: [] },
        { id: "n4", name: "", role: "manager-assistant", siteId: "dc", addresses: [] },
      ],
      peers: [],
      callingPlatform: { ...full.callingPlatform, siteId: null },
      measurements: [{ between: ["dc", "dr"], rttMs: 12 }],
    };
    const result = parsePlan(old);
    if (!result.ok) expect(result).toBeNull();
    else {
      const { plan, warnings } = result.value;
      expect(warnings).toEqual([]);
      expect(plan.nodes.map(({ duty }) => duty)).toEqual(["dr", "active", "standby", "active"]);
      expect(plan.sites[0]?.traffic).toEqual({ "digital-fax": { by: "calls", concurrentCalls: 2 } });
      expect(plan.sites[1]?.circuit.linkLayer).toBe("ethernet");
      expect(plan.measurements).toEqual([{ ...newMeasurement("dc", "dr"), rttMs: 12 }]);
      expect([plan.voice, plan.fax, plan.recording, plan.cluster, plan.assignments]).toEqual([
        { codec: "g711", srtp: "none" },
        { bitRate: 14_400, packetMs: 20, redundancy: null },
        { method: null, hoursPerDay: null, daysKept: null },
        { natBetweenNodes: "none", haModels: {} },
        [],
      ]);
    }
  });

  it("raise version 2: the plan is a draft, and its document is the customer's, on A4, with every part", () => {
    const old = { ...withoutFields(full, "document"), version: 2, project: withoutFields(full.project, "status") };
    expect(parsePlan(old)).toEqual({
      ok: true,
      value: {
        plan: {
          ...full,
          project: { ...full.project, status: "draft" },
          document: {
            paper: "a4",
            audience: "customer",
            leftOut: [],
            revisions: [],
            distribution: [],
            signatures: [],
            logo: null,
          },
        },
        warnings: [],
      },
    });
  });

  it("leave what no plan of version 2 was for the schema to name", () => {
    expect(problemOf({ ...full, version: 2, project: null })).toMatchObject({ at: "project" });
  });

  it("leave what no plan of version 1 was for the schema to name", () => {
    expect(problemOf({ ...full, version: 1, sites: [7] })).toMatchObject({ at: "sites.0" });
    expect(problemOf({ ...full, version: 1, cluster: null })).toMatchObject({ at: "cluster" });
  });

  it("are released without a gap, from version 1 to the present one", () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: planVersion - 1 }, (_, index) => index + 1),
    );
  });
});
