import { useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { GoTo } from "#features/results/GoToInput.tsx";
import type { Assign } from "#features/results/OpenPointList.tsx";
import { PlanResults } from "#features/results/PlanResults.tsx";
import { loadResultPart } from "#features/results/resultParts.ts";
import type { ResultTab } from "#features/results/resultTabs.ts";
import { circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

// What draws the views is fetched behind the overview; loaded beforehand, it makes no test wait.
await loadResultPart();

/** Passes with everything up; when Milan's server is down, Rome's serves over a slow path and a thin circuit. */
export const failoverPlan = planWith({
  applications: ["call-recording", "digital-fax"],
  cluster: {
    natBetweenNodes: "none",
    haModels: { "call-recording": "hot-standby", "digital-fax": "hot-standby" },
  },
  recording: { method: "bib", hoursPerDay: 100, daysKept: 30 },
  sites: [
    site("dc", { kind: "data-centre", name: "Milan", circuit: circuit(100_000) }),
    site("dr", { kind: "dr-data-centre", name: "Rome", circuit: circuit(5000) }),
    site("b1", {
      name: "Turin",
      circuit: circuit(20_000),
      traffic: {
        "call-recording": { by: "calls", concurrentCalls: 24 },
        "digital-fax": {
          by: "erlang-b",
          arrivals: { per: "day", calls: 400, busyHourSharePercent: 12 },
          holdSeconds: 90,
          blockingPercent: 1,
          recallPercent: 0,
        },
      },
    }),
  ],
  nodes: [node("n1", "dc", { name: "Node 1" }), node("n2", "dr", { name: "Node 2", duty: "dr" })],
  peers: [peer("p1", "pbx", { name: "Publisher", siteId: "dc", addresses: ["10.0.0.1"] })],
  measurements: [
    { ...newMeasurement("dc", "dc"), rttMs: 1 },
    { ...newMeasurement("dr", "dr"), rttMs: 1 },
    { ...newMeasurement("dc", "dr"), rttMs: 12 },
    { ...newMeasurement("dc", "b1"), rttMs: 20, rttMinMs: 18, rttMaxMs: 31, jitterMs: 4, lossPercent: 0.5 },
    { ...newMeasurement("dr", "b1"), rttMs: null, rttMinMs: 95, rttMaxMs: 140 },
  ],
});

export type ScreenProps = {
  readonly plan?: Plan;
  readonly start?: ResultTab;
  /** Leads to inputs; absent as where nothing can be edited. */
  readonly onGoTo?: GoTo;
  readonly onAssign?: Assign;
};

/** The results of a plan, with tabs that turn. */
export function Screen({ plan = failoverPlan, start = "overview", onGoTo, onAssign }: ScreenProps) {
  const [tab, setTab] = useState<ResultTab>(start);
  const assessment = assess(plan, catalogue);
  const seen = { plan, assessment, tab, onTab: setTab, onGoTo, onAssign };
  return <PlanResults {...seen} />;
}
