import { assistant, everything, inTurn, together } from "./everything.scenario.ts";
import { budget, node, type Scenario, withDuty } from "./scenario.ts";

const { plan } = everything;

/** The same with two active servers in Paris, beside which the standby one in Lyon takes a part of the applications. */
export const sharedLoad: Scenario = {
  ...everything,
  name: "two data centres that share the load",
  plan: {
    ...plan,
    nodes: [
      node("n1", "suite", "Node 1", "s1", "10.10.0.11"),
      node("n2", "suite", "Node 2", "s1", "10.10.0.12"),
      withDuty("standby", node("n3", "suite", "Node 3", "s2", "10.20.0.11")),
      node("n4", "manager-assistant", "Assistant", "s2", "10.20.0.14"),
    ],
  },
  budgets: {
    // 61 calls with everything up: 4880 / 0.33 = 14787.9.
    "s1 up": budget(4880, 6600, 14_788, "passed"),
    "s1 down": budget(4880, 6600, 14_788, "passed"),
    // 58 calls with Node 3 alone and 7 of the assistant: 5200 / 0.4 = 13000, exactly what the way up allows.
    "s2 up": budget(5200, 5200, 13_000, "passed"),
    "s2 down": budget(5200, 8000, 13_000, "passed"),
    "s3 up": budget(1600, 2000, 3200, "passed"),
    "s3 down": budget(1600, 2000, 3200, "passed"),
    "s4 up": budget(400, 660, 1213, "passed"),
    "s4 down": budget(400, 660, 1213, "passed"),
  },
  states: {
    // In turn: Paris 17, Lyon 6, hotel 14, agency 2. Together: 17, 8, 5, 3. Assistant: 6, 2, 1, 0.
    // Together each of the two may serve the others while the other serves its own: all 33 on both circuits.
    // Paris: 22 in turn, 33 together, 6 assistant. Lyon: 6 out, 33 together, 6 + 1 assistant.
    "all-up": {
      serving: { "n1, n2": inTurn, "n1, n2, n3": together, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 4880, s2: 3680, s3: 1600, s4: 400 },
    },
    "node/n1": {
      serving: { n2: inTurn, "n2, n3": together, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 4880, s2: 3680, s3: 1600, s4: 400 },
    },
    "node/n2": {
      serving: { n1: inTurn, "n1, n3": together, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 4880, s2: 3680, s3: 1600, s4: 400 },
    },
    // Paris alone: 22 + 16 + 6. Lyon: 6 + 8 out, 7 in.
    "node/n3": {
      serving: { "n1, n2": [...inTurn, ...together], n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3520, s2: 1680, s3: 1600, s4: 400 },
    },
    "node/n4": {
      serving: { "n1, n2": inTurn, "n1, n2, n3": together },
      unserved: assistant,
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 4400, s2: 3120, s3: 1520, s4: 400 },
    },
    // 14 + 2 in turn, 5 + 3 together, 1 assistant.
    "site/s1": {
      serving: { n3: [...inTurn, ...together], n4: assistant },
      unserved: [],
      pbx: "down",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s2: 2000, s3: 1600, s4: 400 },
    },
    // Without Lyon's own: 14 + 2 and 5 + 3.
    "site/s2": {
      serving: { "n1, n2": [...inTurn, ...together] },
      unserved: assistant,
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 1920, s3: 1520, s4: 400 },
    },
    // 33 in turn, 25 together and 7 of the assistant come to Lyon; Paris sends its 34 and 6 of the assistant.
    "only/suite/standby": {
      serving: { n3: [...inTurn, ...together], n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3200, s2: 5200, s3: 1600, s4: 400 },
    },
  },
  // Node 3 serves in Lyon all the time, so no path waits for a failure; some of its rows do.
  failoverOnly: {
    checks: [],
    servers: {
      "Node 3": ["infrastructure/5", "infrastructure/7", "pbx/3", "pbx/7", "pbx/8", "pbx/9", "pbx/13", "pbx/16"],
    },
  },
  findings: [
    ...everything.findings.filter((code) => code !== "nodes/no-active"),
    "nodes/dr-site-without-duty",
    // Recording and others work on one server at a time, and both in Paris are active.
    "nodes/several-primaries",
  ].toSorted(),
};
