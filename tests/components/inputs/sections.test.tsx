import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { sectionOf, sectionStates } from "#features/inputs/sections.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";

const statesOf = (plan: Plan) => sectionStates(plan, assess(plan, catalogue));

describe("sectionStates", () => {
  it("says of an empty plan what is open and what has not begun", () => {
    expect(statesOf(emptyPlan(catalogue.edition.id))).toEqual({
      project: { state: "unfinished", count: 5 },
      applications: { state: "open", count: 1 },
      platform: { state: "open", count: 2 },
      sites: { state: "idle" },
      traffic: { state: "idle" },
      peers: { state: "idle" },
      measurements: { state: "idle" },
    });
  });

  it("says of the sample plan which section fails and which wait", () => {
    expect(statesOf(samplePlan)).toEqual({
      project: { state: "complete" },
      applications: { state: "minor", count: 1 },
      platform: { state: "complete" },
      sites: { state: "error", count: 1 },
      traffic: { state: "open", count: 1 },
      peers: { state: "minor", count: 2 },
      measurements: { state: "error", count: 1 },
    });
  });
});

describe("sectionOf", () => {
  it("tells a site's calls from the site", () => {
    expect(sectionOf(["sites", "s1", "traffic", "digital-fax"])).toBe("traffic");
    expect(sectionOf(["sites", "s1", "circuit", "upKbps"])).toBe("sites");
  });

  it("knows a section for every part of a plan that is asked for", () => {
    // Open points are assigned where they are listed, among the results.
    const { format, version, edition, assignments, ...asked } = emptyPlan(catalogue.edition.id);
    expect(Object.keys(asked).filter((field) => sectionOf([field]) === null)).toEqual([]);
  });
});
