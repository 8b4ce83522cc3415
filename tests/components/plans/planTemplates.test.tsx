import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { PlanPath } from "#core/assess/assessment.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { topologyOf } from "#core/plan/topology.ts";
import { freeTitle } from "#features/plans/freeTitle.ts";
import { planFrom } from "#features/plans/templates/planTemplate.ts";
import { planTemplates } from "#features/plans/templates/planTemplates.ts";
import { templates as english } from "#messages/en/templates.ts";
import { templates as italian } from "#messages/it/templates.ts";
import { wordsOf } from "#messages/words.ts";

const built = planTemplates.map(({ id, build }) => [id, build(english.names)] as const);

/** Whether a place names something that the plan has: a field, an entry by its id, a path between two of its sites. */
function isInPlan(plan: Plan, [field = "", id = "", other = ""]: PlanPath): boolean {
  if (field === "measurements") return [id, other].every((site) => plan.sites.some((one) => one.id === site));
  if (field === "sites" || field === "nodes") return plan[field].some((one) => one.id === id);
  if (field === "peers") return id === "" || plan.peers.some((one) => one.id === id);
  return field in plan;
}

describe.each(built)("the template %s", (_id, plan) => {
  const { findings, openPoints, verdict } = assess(plan, catalogue);

  it("is a sound plan of the present edition", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: { plan, warnings: [] } });
    expect(plan.edition).toBe(catalogue.edition.id);
  });

  it("contradicts nothing, and is no answer yet", () => {
    expect([findings.filter(({ severity }) => severity === "error"), verdict]).toEqual([[], "incomplete"]);
  });

  it("leads each of its questions to an input that it has", () => {
    expect(openPoints.filter(({ at }) => !isInPlan(plan, at))).toEqual([]);
  });

  it("states no figure that only the customer knows", () => {
    const figures = JSON.stringify([plan.sites, plan.nodes, plan.peers, plan.measurements, plan.pms, plan.recording]);
    expect(figures.match(/:\d/g)).toBeNull();
  });

  it("gives each server and each other side a place, and each application its server", () => {
    expect([...plan.nodes, ...plan.peers].filter(({ siteId }) => siteId === null)).toEqual([]);
    expect(plan.applications.length === 0 || plan.nodes.length > 0).toBe(true);
  });
});

describe("planTemplates", () => {
  it("form the topologies that their titles promise", () => {
    expect(built.map(([id, plan]) => [id, topologyOf(plan)])).toEqual([
      ["empty", "single"],
      ["single-server", "single"],
      ["ha-pair", "ha"],
      ["two-data-centres", "ha-dr"],
      ["hotel", "single"],
      ["contact-centre", "ha"],
    ]);
  });

  it("have a tile each, and every tile has its template", () => {
    expect(planTemplates.map(({ id }) => id)).toEqual(Object.keys(english.tiles));
  });

  it("give a plan their name as its title, and leave the customer open; the empty sheet has no title", () => {
    expect(planTemplates.map((template) => planFrom(template, italian).project).map(({ title }) => title)).toEqual(
      planTemplates.map(({ id }) => (id === "empty" ? "" : italian.tiles[id].title)),
    );
    expect(planTemplates.map((template) => planFrom(template, english).project.customer)).toEqual(
      planTemplates.map(() => ""),
    );
  });

  it("are told apart when one is used twice", () => {
    const words = wordsOf("en");
    expect(freeTitle("HA pair", new Set(), words)).toBe("HA pair");
    expect(freeTitle("HA pair", new Set(["HA pair", "HA pair 2"]), words)).toBe("HA pair 3");
    expect(freeTitle("", new Set([""]), words)).toBe("");
  });

  it("are called in the language of the reader", () => {
    const [, , pair] = planTemplates;
    expect(pair?.build(italian.names).sites.map(({ name }) => name)).toEqual(["Data center"]);
  });
});
