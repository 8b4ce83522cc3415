import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Assessment, PlanPath } from "#core/assess/assessment.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { setApplication, setDemand } from "#core/plan/edits.ts";
import { haModels as haModelIds, type Plan } from "#core/plan/schema.ts";
import { describeFinding, describeOpenPoint } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { arbitraryPlan, arbitraryPlanOf } from "#tests/fixtures/arbitraryPlan.ts";

const words = wordsOf("en");

const budgetsById = ({ bandwidth }: Assessment) =>
  Object.fromEntries(bandwidth.budgets.map((budget) => [`${budget.siteId} ${budget.direction}`, budget]));

const flowLines = ({ flows }: Assessment) =>
  new Set(flows.map(({ requirement, initiator, listener }) => `${requirement}: ${initiator} -> ${listener}`));

const rows = ({ openings }: Assessment) => [...new Set(openings.map(({ requirement }) => requirement))];

/** Whether a path that goes into one of the plan's lists names an entry of it. */
function leadsSomewhere(plan: Plan, [field, ...rest]: PlanPath): boolean {
  const has = (list: readonly { readonly id: string }[], id: string | undefined) => list.some((one) => one.id === id);
  if (field === undefined) return true;
  if (field === "measurements") return rest.every((id) => has(plan.sites, id));
  if (rest[0] !== undefined && (field === "sites" || field === "nodes" || field === "peers")) {
    return has(plan[field], rest[0]);
  }
  return Object.hasOwn(plan, field);
}

describe("assess", () => {
  it("never throws, and says of every row of the page whether it is in or out, never both", () => {
    const all = catalogue.requirements.map(({ id }) => id).toSorted();
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const assessment = assess(plan, catalogue);
        const outside = assessment.exclusions.map(({ requirement }) => requirement);
        expect([...rows(assessment), ...outside].toSorted()).toEqual(all);
      }),
    );
  });

  it("needs no less bandwidth for more calls", () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.nat(4),
        fc.constantFrom(...applicationIds),
        fc.integer({ min: 1, max: 1000 }),
        (plan, place, application, more) => {
          const site = plan.sites[place % Math.max(1, plan.sites.length)];
          fc.pre(site !== undefined);
          const demand = site.traffic[application];
          const calls = demand?.by === "calls" ? demand.concurrentCalls : 0;
          fc.pre(demand === undefined || demand.by === "calls");
          const before = assess(plan, catalogue).bandwidth;
          const after = assess(
            setDemand(plan, site.id, application, { by: "calls", concurrentCalls: calls + more }),
            catalogue,
          ).bandwidth;
          expect(after.totalKbps).toBeGreaterThanOrEqual(before.totalKbps);
          for (const [index, budget] of before.budgets.entries()) {
            expect(after.budgets[index]?.loadKbps).toBeGreaterThanOrEqual(budget.loadKbps);
            expect(after.budgets[index]?.smallestCircuitKbps).toBeGreaterThanOrEqual(budget.smallestCircuitKbps);
          }
        },
      ),
    );
  });

  /** Complete demands, near and beyond the ends of what the formulas answer. */
  const arbitraryDemand = fc.oneof(
    fc.record({
      by: fc.constant("erlang-b" as const),
      arrivals: fc.record({ per: fc.constant("busy-hour" as const), calls: fc.integer({ min: 0, max: 400_000 }) }),
      holdSeconds: fc.constantFrom(0, 90, 180, 3600),
      blockingPercent: fc.constantFrom(0.1, 1, 5, 50),
      recallPercent: fc.constantFrom(0, 50, 100),
    }),
    fc.record({
      by: fc.constant("erlang-c" as const),
      arrivals: fc.record({ per: fc.constant("busy-hour" as const), calls: fc.integer({ min: 0, max: 2000 }) }),
      handleSeconds: fc.constantFrom(0, 90, 240),
      agents: fc.integer({ min: 0, max: 60 }),
      overflowPercent: fc.constantFrom(0.1, 1, 10),
      queueLimit: fc.constantFrom(null, 0, 5, 500),
      targetSeconds: fc.constant(null),
    }),
  );

  it("needs no less bandwidth for more calls of a demand, however many", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDemand, fc.integer({ min: 1, max: 300_000 }), (plan, demand, more) => {
        const [site] = plan.sites;
        const application = plan.applications.find((id) =>
          catalogue.applications.some((one) => one.id === id && one.carriesCalls),
        );
        fc.pre(site !== undefined && application !== undefined);
        const grown = { ...demand, arrivals: { ...demand.arrivals, calls: demand.arrivals.calls + more } };
        const before = assess(setDemand(plan, site.id, application, demand), catalogue).bandwidth;
        const after = assess(setDemand(plan, site.id, application, grown), catalogue).bandwidth;
        for (const [index, budget] of before.budgets.entries()) {
          expect(after.budgets[index]?.loadKbps).toBeGreaterThanOrEqual(budget.loadKbps);
        }
      }),
    );
  });

  it("passes no plan while any number of calls is not known that a circuit may carry", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDemand, (plan, demand) => {
        const [site] = plan.sites;
        const application = plan.applications.find((id) =>
          catalogue.applications.some((one) => one.id === id && one.carriesCalls),
        );
        fc.pre(site !== undefined && application !== undefined);
        const { bandwidth, verdict } = assess(setDemand(plan, site.id, application, demand), catalogue);
        if (bandwidth.budgets.some(({ unknownCalls }) => unknownCalls > 0)) expect(verdict).not.toBe("passed");
      }),
    );
  });

  it("needs no more bandwidth once somebody states how servers share their work", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...applicationIds), (plan, application) => {
        const { [application]: _stated, ...haModels } = plan.cluster.haModels;
        const open = assess({ ...plan, cluster: { ...plan.cluster, haModels } }, catalogue).bandwidth;
        for (const model of haModelIds) {
          const cluster = { ...plan.cluster, haModels: { ...haModels, [application]: model } };
          const stated = assess({ ...plan, cluster }, catalogue).bandwidth;
          for (const [index, { loadKbps }] of open.budgets.entries()) {
            expect(stated.budgets[index]?.loadKbps).toBeLessThanOrEqual(loadKbps);
          }
        }
      }),
    );
  });

  it("answers the same whatever the order of the sites", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const before = assess(plan, catalogue);
        const after = assess({ ...plan, sites: plan.sites.toReversed() }, catalogue);
        expect(budgetsById(after)).toEqual(budgetsById(before));
        expect(new Set(after.checks)).toEqual(new Set(before.checks));
        expect(after.verdict).toBe(before.verdict);
        expect(flowLines(after)).toEqual(flowLines(before));
      }),
    );
  });

  /** Alone, Manager Assistant has the rows for all applications at its own server; they go to the suite's (reading 25). */
  const isAssistantAlone = ({ applications }: Plan) => applications.join() === "manager-assistant";

  it("keeps every flow when an application is added", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...applicationIds), (plan, application) => {
        fc.pre(!plan.applications.includes(application) && !isAssistantAlone(plan));
        const after = flowLines(assess(setApplication(plan, application, true), catalogue));
        expect([...flowLines(assess(plan, catalogue))].filter((line) => !after.has(line))).toEqual([]);
      }),
    );
  });

  it("keeps every row when an application joins Manager Assistant", () => {
    const others = applicationIds.filter((id) => id !== "manager-assistant");
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...others), (plan, application) => {
        const alone: Plan = { ...plan, applications: ["manager-assistant"] };
        const after = rows(assess(setApplication(alone, application, true), catalogue));
        expect(rows(assess(alone, catalogue)).filter((row) => !after.includes(row))).toEqual([]);
      }),
    );
  });

  it("passes no check that failed before the round-trip time grew", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(5), fc.integer({ min: 1, max: 500 }), (plan, place, more) => {
        const index = place % Math.max(1, plan.measurements.length);
        const measurement = plan.measurements[index];
        fc.pre(measurement !== undefined && measurement.rttMs !== null);
        const slower = { ...measurement, rttMs: Math.min(60_000, measurement.rttMs + more) };
        const before = assess(plan, catalogue);
        const after = assess({ ...plan, measurements: plan.measurements.with(index, slower) }, catalogue);
        const verdicts = new Map(after.checks.map(({ id, verdict }) => [id, verdict]));
        const failed = before.checks.filter(({ verdict }) => verdict === "failed");
        expect(failed.filter(({ id }) => verdicts.get(id) !== "failed")).toEqual([]);
      }),
    );
  });

  it("binds every flow to an opening and to ends that it lists, each id once", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { ends, openings, flows, checks, openPoints } = assess(plan, catalogue);
        const endIds = new Set(ends.map(({ id }) => id));
        const openingIds = new Set(openings.map(({ id }) => id));
        const strangers = flows.filter(
          ({ opening, initiator, listener }) =>
            !openingIds.has(opening) || !endIds.has(initiator) || !endIds.has(listener),
        );
        expect(strangers).toEqual([]);
        for (const { initiators, listeners } of openings) {
          expect([...initiators, ...listeners].filter((id) => !endIds.has(id))).toEqual([]);
        }
        for (const list of [ends, openings, flows, checks, openPoints]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
      }),
    );
  });

  it("points only at what is in the plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { findings, openPoints, ends } = assess(plan, catalogue);
        const paths = [...findings, ...openPoints, ...ends].map(({ at }) => at);
        expect(paths.filter((path) => !leadsSomewhere(plan, path))).toEqual([]);
      }),
    );
  });

  it("finds only what can be put into words", () => {
    const typed = fc.constantFrom("", "Milan", "Zürich", "東京", "10.0.0.1");
    fc.assert(
      fc.property(arbitraryPlanOf(typed), (plan) => {
        const { findings, openPoints } = assess(plan, catalogue);
        const questions = openPoints.map((point) => describeOpenPoint(words, point));
        const sentences = [
          ...findings.map((finding) => describeFinding(words, finding)),
          ...questions.flatMap(({ question, consequence, owner }) => [question, consequence, owner]),
        ];
        expect(sentences.filter((sentence) => sentence.trim() === "" || /[{}]|undefined/.test(sentence))).toEqual([]);
      }),
    );
  });

  it("gives the same answer each time, and changes nothing of the plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const copy = structuredClone(plan);
        expect(assess(copy, catalogue)).toEqual(assess(plan, catalogue));
        expect(copy).toEqual(plan);
      }),
      { numRuns: 30 },
    );
  });
});
