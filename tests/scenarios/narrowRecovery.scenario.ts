import type { Plan } from "#core/plan/schema.ts";
import { everything } from "./everything.scenario.ts";
import { budget, node, type Scenario, withDuty } from "./scenario.ts";

const { plan } = everything;

const suite = plan.applications.filter((id) => id !== "manager-assistant");

/** Lyon without calls of its own, and with less capacity. */
const sites: Plan["sites"] = plan.sites.map((site) =>
  site.id === "s2"
    ? {
        ...site,
        circuit: { ...site.circuit, upKbps: 9000 },
        traffic: Object.fromEntries(
          Object.keys(site.traffic).map((id) => [id, { by: "calls", concurrentCalls: 0 } as const]),
        ),
      }
    : site,
);

/**
 * The same with all servers but one in Paris, each application hot standby, and a recovery site that is 90 ms away,
 * narrow, and not measured towards the agency: nothing is wrong until Lyon has to serve.
 */
export const narrowRecovery: Scenario = {
  ...everything,
  name: "a recovery site that is far and narrow",
  plan: {
    ...plan,
    cluster: { ...plan.cluster, haModels: Object.fromEntries(suite.map((id) => [id, "hot-standby"])) },
    // 33.6 kbit/s in 40 ms are 168 B: (168 + 34) x 8 / 40 = 40.4 kbps, and (168 + 2) x 8 / 40 = 34 for a repetition.
    fax: { bitRate: 33_600, packetMs: 40, redundancy: null },
    recording: { method: "dial-in", hoursPerDay: null, daysKept: 90 },
    sites,
    nodes: [
      node("n1", "suite", "Node 1", "s1", "10.10.0.11"),
      node("n2", "suite", "Node 2", "s1", "10.10.0.12"),
      withDuty("standby", node("n3", "suite", "Node 3", "s2", "10.20.0.11")),
      node("n4", "manager-assistant", "Assistant", "s1", "10.10.0.14"),
    ],
    measurements: plan.measurements
      .filter(({ between }) => between.join(" ") !== "s2 s2" && between.join(" ") !== "s2 s4")
      .map((one) => (one.between.join(" ") === "s2 s1" ? { ...one, rttMs: 90, lossPercent: null } : one)),
  },
  verdict: "failed",
  budgets: {
    // Everything up: 19 + 5 suite calls and 1 assistant call come in. Standby only: the own 34 go to Lyon, and the
    // assistant call still comes in.
    "s1 up": budget(2800, 6600, 8485, "passed"),
    "s1 down": budget(2800, 6600, 8485, "passed"),
    // Standby only: 34 + 19 + 5 = 58 calls; 40 % of 9000 is 3600.
    "s2 up": budget(4640, 3600, 11_600, "failed"),
    "s2 down": budget(4640, 8000, 11_600, "passed"),
    "s3 up": budget(1600, 2000, 3200, "passed"),
    "s3 down": budget(1600, 2000, 3200, "passed"),
    "s4 up": budget(400, 660, 1213, "passed"),
    "s4 down": budget(400, 660, 1213, "passed"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s1": "passed 79",
    "sip-h323-t38 pbx s1 s2": "failed -10",
    "sip-h323-t38 media s1 s1": "passed 79",
    // Paris's calls at a server in Lyon; Lyon has none.
    "sip-h323-t38 media s1 s2": "failed -10",
    "sip-h323-t38 media s1 s3": "passed 50",
    "sip-h323-t38 media s2 s3": "passed 45",
    "sip-h323-t38 media s1 s4": "passed 0",
    "sip-h323-t38 media s2 s4": "unmeasured",
    "tapi-jtapi pbx s1 s1": "passed 79",
    "tapi-jtapi pbx s1 s2": "failed -10",
    "axl pbx s1 s1": "passed 149",
    "axl pbx s1 s2": "passed 60",
    "curri pbx s1 s1": "passed 79",
    "curri pbx s1 s2": "failed -10",
    "inter-node nodes s1 s1": "passed 99",
    "inter-node nodes s1 s2": "passed 10",
    sftp: "not-applicable",
  },
  states: {
    "all-up": {
      serving: { "n1, n2": suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s3: 1600, s4: 400 },
    },
    "node/n1": {
      serving: { n2: suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s3: 1600, s4: 400 },
    },
    "node/n2": {
      serving: { n1: suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s3: 1600, s4: 400 },
    },
    "node/n3": {
      serving: { "n1, n2": suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s3: 1600, s4: 400 },
    },
    "node/n4": {
      serving: { "n1, n2": suite },
      unserved: ["manager-assistant"],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 1920, s3: 1520, s4: 400 },
    },
    // 24 calls fit, and the PBX that is 90 ms away is gone; the path to the agency was never measured.
    "site/s1": {
      serving: { n3: suite },
      unserved: ["manager-assistant"],
      pbx: "down",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: { s2: 1920, s3: 1520, s4: 400 },
    },
    "site/s2": {
      serving: { "n1, n2": suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s3: 1600, s4: 400 },
    },
    // With Paris's calls and its PBX still there, Lyon is too far and too narrow. AXL has time until 150 ms.
    "only/suite/standby": {
      serving: { n3: suite, n4: ["manager-assistant"] },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: ["sip-h323-t38 pbx s1 s2", "sip-h323-t38 media s1 s2", "tapi-jtapi pbx s1 s2", "curri pbx s1 s2"],
      failedCircuits: ["s2 up"],
      loads: { s1: 2800, s2: 4640, s3: 1600, s4: 400 },
    },
  },
  failoverOnly: {
    checks: [
      "sip-h323-t38 pbx s1 s2",
      "sip-h323-t38 media s1 s2",
      "sip-h323-t38 media s2 s3",
      "sip-h323-t38 media s2 s4",
      "tapi-jtapi pbx s1 s2",
      "axl pbx s1 s2",
      "curri pbx s1 s2",
    ],
    servers: { "Node 3": "every row of its work" },
  },
  noServerLeft: { severity: "warning", down: ["Assistant", "Paris"] },
  errors: ["bandwidth/over-allocation", "latency/over-limit"],
  findings: [
    // The assistant is active here.
    ...everything.findings.filter((code) => code !== "nodes/no-active"),
    // Three repetitions, as none are stated: 40.4 + 3 x 34 = 142.4 kbps.
    "fax/over-call-rate",
    // 90 ms passes between nodes, and nothing else that is limited to 80.
    "latency/within-cluster-limit-only",
    "nodes/dr-site-without-duty",
    // Hot standbys, and both nodes in Paris are active.
    "nodes/several-primaries",
    // Dial-in is stated here, on Cisco's PBX.
    "recording/method-limits",
  ].toSorted(),
  openPoints: [
    "fax/redundancy-missing",
    "internet/other-ports",
    "latency/unmeasured",
    "page/absent-protocols",
    "pms/who-connects-first",
    "quality/jitter-or-loss-missing",
    "recording/storage-missing",
    "single-sign-on/cloud-services",
  ],
};
