import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { newNode } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { layoutTopology, type TopologyOptions } from "#drawing/layoutTopology.ts";
import { worstOfAll } from "#drawing/siteFacts.ts";
import { fitText, textWidth } from "#drawing/textWidth.ts";
import { wordsOf } from "#messages/words.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { geometryProblems } from "#tests/fixtures/sceneGeometry.ts";

const words = wordsOf("en");
const width = fc.integer({ min: 260, max: 1300 });
const open = fc
  .subarray(["stack/failed", "stack/unmeasured", "stack/passed", "stack/not-applicable"])
  .map((ids): ReadonlySet<string> => new Set(ids));

/** The scene in a state that is chosen by its place in the list; the worst of all beyond its end. */
function sceneOf(plan: Plan, place: number, options: Partial<TopologyOptions>) {
  const assessment = assess(plan, catalogue);
  const stateId = assessment.states[place]?.id ?? worstOfAll;
  return layoutTopology(plan, assessment, { words, stateId, width: 760, open: new Set(), hint: "here", ...options });
}

/** Plans of 2 to 120 sites with servers at any of them, some circuits and paths taken away. */
const plansOfManySites = fc
  .tuple(fc.integer({ min: 2, max: 120 }), fc.array(fc.nat(119), { maxLength: 28 }), fc.integer({ min: 2, max: 9 }))
  .map(([count, places, every]): Plan => {
    const plan = largePlan(count);
    return {
      ...plan,
      nodes: [
        ...plan.nodes,
        ...places.map((place, index) =>
          newNode(`x${index}`, "suite", `Server ${index}`, plan.sites[place % count]?.id ?? null, "active"),
        ),
      ],
      sites: plan.sites.map((site, index) =>
        index % every === 0 ? { ...site, circuit: { ...site.circuit, upKbps: index % 2 ? null : 64 } } : site,
      ),
      measurements: plan.measurements.filter((_, index) => index % every !== 1),
    };
  });

describe("the topology drawing", () => {
  it("overlaps nothing and stays within its frame, whatever the plan, state and width", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(12), width, open, (plan, place, wide, opened) => {
        expect(geometryProblems(sceneOf(plan, place, { width: wide, open: opened }))).toEqual([]);
      }),
    );
  });

  it("overlaps nothing with 2 to 120 sites and servers at any of them", () => {
    fc.assert(
      fc.property(plansOfManySites, fc.nat(12), width, open, (plan, place, wide, opened) => {
        expect(geometryProblems(sceneOf(plan, place, { width: wide, open: opened }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(arbitraryPlan, width, (plan, wide) => {
        expect(sceneOf(plan, 0, { width: wide })).toEqual(sceneOf(plan, 0, { width: wide }));
      }),
    );
  });

  it("says the same of every site whatever the order of the sites", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan, plansOfManySites), fc.nat(12), (plan, place) => {
        const said = (of: Plan) =>
          sceneOf(of, place, {})
            .items.map(({ id, label, verdict }) => `${id} ${verdict} ${label}`)
            .toSorted();
        expect(said({ ...plan, sites: plan.sites.toReversed() })).toEqual(said(plan));
      }),
      { numRuns: 60 },
    );
  });

  it("shows every site once, on its own or in a stack, and all of them when the stacks are open", () => {
    fc.assert(
      fc.property(plansOfManySites, (plan) => {
        const opened = new Set(["stack/failed", "stack/unmeasured", "stack/passed", "stack/not-applicable"]);
        const { items } = sceneOf(plan, 0, { open: opened });
        const shown = items.flatMap(({ id }) => (id.startsWith("site/") ? [id.slice(5)] : []));
        expect(shown.toSorted()).toEqual(plan.sites.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it("fits any text into its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        expect(textWidth(fitText(text, 11, room), 11)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
