import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Assessment, CheckVerdict, PlanVerdict } from "#core/assess/assessment.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { setDemand } from "#core/plan/edits.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";

const worse: Readonly<Record<PlanVerdict, number>> = { passed: 0, incomplete: 1, failed: 2 };
const worseCheck: Readonly<Record<CheckVerdict, number>> = { "not-applicable": 0, passed: 1, unmeasured: 2, failed: 3 };

/** What a state says, without the order in which it says it. */
const statesById = ({ states }: Assessment) =>
  new Map(
    states.map(({ id, failedChecks, failedCircuits, ...state }) => [
      id,
      {
        ...state,
        failedChecks: failedChecks.toSorted(),
        failedCircuits: failedCircuits.map(({ siteId, direction }) => `${siteId} ${direction}`).toSorted(),
      },
    ]),
  );

describe("failure states", () => {
  it("are never better than the plan's verdict, which is that of the worst", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { states, verdict } = assess(plan, catalogue);
        expect(states[0]?.id).toBe("all-up");
        expect(Math.max(...states.map((state) => worse[state.verdict]))).toBe(worse[verdict]);
      }),
    );
  });

  it("never load a circuit more than the state it is judged in, nor judge it worse", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { bandwidth, states } = assess(plan, catalogue);
        for (const budget of bandwidth.budgets) {
          expect(budget.loads.map(({ state }) => state)).toEqual(states.map(({ id }) => id));
          expect(budget.loadKbps).toBe(Math.max(...budget.loads.map(({ loadKbps }) => loadKbps)));
          for (const { verdict } of budget.loads) {
            expect(worseCheck[verdict]).toBeLessThanOrEqual(worseCheck[budget.verdict]);
          }
        }
      }),
    );
  });

  it("stay failed when a round-trip time grows", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(5), fc.integer({ min: 1, max: 500 }), (plan, place, more) => {
        const index = place % Math.max(1, plan.measurements.length);
        const measurement = plan.measurements[index];
        fc.pre(measurement !== undefined && measurement.rttMs !== null);
        const slower = { ...measurement, rttMs: Math.min(60_000, measurement.rttMs + more) };
        const before = assess(plan, catalogue);
        const after = statesById(assess({ ...plan, measurements: plan.measurements.with(index, slower) }, catalogue));
        const failed = before.states.filter(({ verdict }) => verdict === "failed");
        expect(failed.filter(({ id }) => after.get(id)?.verdict !== "failed")).toEqual([]);
      }),
    );
  });

  it("are the same whatever the order of the sites", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const before = assess(plan, catalogue);
        const after = assess({ ...plan, sites: plan.sites.toReversed() }, catalogue);
        expect(statesById(after)).toEqual(statesById(before));
      }),
    );
  });

  it("leave no server idle: each takes calls of every application of its role in some state", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { states } = assess(plan, catalogue);
        const roleOf = new Map(catalogue.applications.map(({ id, role }) => [id, role]));
        for (const application of plan.applications) {
          const serving = new Set(
            states.flatMap((state) =>
              state.serving
                .filter(({ applications }) => applications.includes(application))
                .flatMap(({ nodeIds }) => nodeIds),
            ),
          );
          const servers = plan.nodes.filter(({ role }) => role === roleOf.get(application)).map(({ id }) => id);
          expect(servers.filter((id) => !serving.has(id))).toEqual([]);
        }
      }),
    );
  });

  it("use no flow, path or circuit of what is down", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { states, flows, ends, bandwidth, checks } = assess(plan, catalogue);
        const endOf = new Map(ends.map((end) => [end.id, end]));
        for (const [index, { id, nodesDown, siteDown }] of states.entries()) {
          const down = new Set(nodesDown.map((nodeId) => `nodes/${nodeId}`));
          const used = flows.filter((flow) => flow.states.includes(id));
          const broken = used.filter(({ initiator, listener }) =>
            [initiator, listener].some(
              (end) => down.has(end) || (siteDown !== null && endOf.get(end)?.siteId === siteDown),
            ),
          );
          expect(broken).toEqual([]);
          if (siteDown === null) continue;
          expect(checks.filter(({ path, states: used }) => used.includes(id) && path?.includes(siteDown))).toEqual([]);
          const loads = bandwidth.budgets.filter(({ siteId }) => siteId === siteDown).map(({ loads }) => loads[index]);
          expect(loads.every((load) => load?.loadKbps === 0)).toBe(true);
        }
      }),
    );
  });

  it("need no less by the estimate either when there are more calls", () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.nat(4),
        fc.constantFrom(...applicationIds),
        fc.integer({ min: 1, max: 1000 }),
        (plan, place, application, more) => {
          const site = plan.sites[place % Math.max(1, plan.sites.length)];
          const demand = site?.traffic[application];
          fc.pre(site !== undefined && (demand === undefined || demand.by === "calls"));
          const concurrentCalls = (demand?.by === "calls" ? demand.concurrentCalls : 0) + more;
          const circuits = (of: typeof plan) => assess(of, catalogue).estimates.circuits;
          fc.pre(plan.sites.length > 0);
          const before = circuits(plan);
          const after = circuits(setDemand(plan, site.id, application, { by: "calls", concurrentCalls }));
          for (const [index, { loadKbps }] of before.entries()) {
            const now = after[index]?.loadKbps;
            expect((now?.least ?? 0) - loadKbps.least).toBeGreaterThan(-1e-6);
            if (loadKbps.most !== null) expect((now?.most ?? 0) - loadKbps.most).toBeGreaterThan(-1e-6);
          }
        },
      ),
    );
  });
});
