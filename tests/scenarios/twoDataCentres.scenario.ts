import type { ApplicationId } from "#core/plan/applications.ts";
import { bothWaysTcp, bothWaysUdp, budget, coveredByMedia, media, type Scenario } from "./scenario.ts";
import { twoDataCentresPlan } from "./twoDataCentres.plan.ts";

/** Served by the active server first, then by the standby ones. */
const inTurn: readonly ApplicationId[] = ["voicemail", "call-recording"];

/** Served by the active and the standby servers together, as stated or because nobody stated anything. */
const together: readonly ApplicationId[] = [
  "digital-fax",
  "advanced-queuing",
  "attendant-console-enterprise",
  "contact-manager",
  "phone-lock",
  "call-analytics",
];

const installed = [...inTurn, ...together];

/** Branches serve nobody: their own calls in every state. */
const branchLoads = {
  s4: 800,
  s5: 1600,
  s6: 160,
  s7: 2400,
  s8: 320,
  s9: 480,
  s10: 3200,
  s11: 400,
  s13: 640,
  s14: 1200,
  s15: 800,
  s16: 80,
};

/** Branches whose circuits are too narrow for their own calls, so in every state. */
const narrowBranches = ["s4 down", "s5 down", "s9 up", "s10 down", "s13 down", "s14 down", "s15 down", "s16 up"];

/** Turin to the PBX in Rome is 150 ms: enough for AXL alone. */
const turinToPbx = ["sip-h323-t38 pbx s2 s4", "tapi-jtapi pbx s2 s4", "curri pbx s2 s4"];

/** Calls of Rome and Florence at a server in Turin. */
const branchesToTurin = ["sip-h323-t38 media s2 s4", "sip-h323-t38 media s2 s5"];

const milanToTurin = "sip-h323-t38 media s1 s2";
const genoaToMilan = "sip-h323-t38 media s1 s6";
const milanToBolognaNodes = "inter-node nodes s1 s3";

/** What follows from the survey of two data centres, a recovery site and a dozen branches. */
export const twoDataCentres: Scenario = {
  name: "two data centres with DR and a dozen branches",
  plan: twoDataCentresPlan,
  topology: "ha-dr",
  verdict: "failed",
  rows: {
    "infrastructure/1": ["OUT TCP 389"],
    "infrastructure/2": ["OUT TCP 465"],
    "infrastructure/3": "choice",
    "infrastructure/4": "choice",
    // The page's Internet section counts Office365 among the Internet services.
    "infrastructure/5": ["OUT TCP 443 (internet)"],
    "infrastructure/6": ["OUT UDP 137", "OUT UDP 138", "OUT TCP 139", "OUT TCP 445", "OUT UDP 445"],
    "infrastructure/7": "application",
    "attendant-clients/1": ["IN TCP 51234"],
    "attendant-clients/2": ["IN TCP 51235"],
    "attendant-clients/3": "vendor",
    "attendant-clients/4": "option",
    "pbx/1": ["OUT TCP 8443", "OUT TCP 8080"],
    "pbx/2": ["OUT TCP 2748"],
    "pbx/3": bothWaysUdp(5060),
    "pbx/4": "choice",
    "pbx/5": bothWaysTcp(5063),
    "pbx/6": bothWaysUdp(5064),
    "pbx/7": "application",
    "pbx/8": [...bothWaysUdp(5070), ...bothWaysTcp(5070)],
    "pbx/9": "choice",
    "pbx/10": "application",
    "pbx/11": "application",
    // Reading 7: VoiceMail keeps it in on a SIP-only PBX.
    "pbx/12": bothWaysTcp(1720),
    "pbx/13": "choice",
    "pbx/14": media,
    // Reading 2: CURRI is one row, inbound, clear HTTP.
    "pbx/15": ["IN TCP 80"],
    "pbx/16": ["IN TCP 22"],
    "voice-devices/1": ["IN TCP 80"],
    "voice-devices/2": ["OUT TCP 80"],
    "voice-devices/3": media,
    // Readings 16 and 17: the list is the stated minimum between sites.
    "cluster/1": ["BETWEEN UDP 137", "BETWEEN UDP 138", "BETWEEN UDP 445", "BETWEEN TCP 139", "BETWEEN TCP 445"],
    "cluster/2": ["BETWEEN TCP 80", "BETWEEN TCP 443"],
    "cluster/3": ["BETWEEN TCP 1433", "BETWEEN UDP 1434"],
    "cluster/4": ["BETWEEN TCP 3389"],
    "cluster/5": [
      "BETWEEN TCP 52000-52999",
      "BETWEEN TCP 4369",
      "BETWEEN TCP 5672",
      "BETWEEN TCP 15672",
      "BETWEEN TCP 25672",
    ],
    "other/1": ["IN TCP 80"],
    "other/2": ["IN TCP 443"],
    "other/3": ["BETWEEN ANY"],
    "internet/1": ["OUT TCP 443", "OUT TCP 8080"],
  },
  applications: {
    "infrastructure/5": ["digital-fax"],
    "attendant-clients/1": ["attendant-console-enterprise"],
    "attendant-clients/2": ["attendant-console-enterprise"],
    "pbx/3": ["digital-fax"],
    "pbx/5": ["advanced-queuing"],
    "pbx/6": ["advanced-queuing", "attendant-console-enterprise"],
    "pbx/8": ["call-recording"],
    // Fax is set to SIP.
    "pbx/12": ["voicemail"],
    "pbx/14": ["digital-fax", "advanced-queuing", "voicemail", "call-recording"],
    "pbx/15": ["contact-manager", "phone-lock"],
    "pbx/16": ["call-analytics"],
    "voice-devices/1": ["contact-manager", "phone-lock"],
    "voice-devices/2": ["contact-manager", "phone-lock"],
    "voice-devices/3": ["digital-fax", "advanced-queuing", "voicemail", "call-recording"],
  },
  closures: ["infrastructure/2 TCP 25", "pbx/16 TCP 21"],
  // Reading 24: full mesh.
  covered: [
    ...coveredByMedia("pbx/3", 5060),
    ...coveredByMedia("pbx/6", 5064),
    ...coveredByMedia("pbx/8", 5070),
    // Mailboxes at Microsoft 365 and licensing both need TCP 443 towards the Internet.
    "internet/1 OUT TCP 443 by infrastructure/5",
  ],
  nodePairs: {
    across: [
      "Milan 1 > Turin 1",
      "Turin 1 > Milan 1",
      "Milan 1 > Bologna 1",
      "Bologna 1 > Milan 1",
      "Milan 2 > Turin 1",
      "Turin 1 > Milan 2",
      "Milan 2 > Bologna 1",
      "Bologna 1 > Milan 2",
      "Turin 1 > Bologna 1",
      "Bologna 1 > Turin 1",
    ],
    together: ["Milan 1 > Milan 2", "Milan 2 > Milan 1"],
  },
  budgets: {
    // 226 known calls in all. A data centre that serves carries those of all other sites: 176 with everything up, 201
    // when Turin is next in turn for voicemail and recording, 226 when only Bologna is left.
    "s1 up": budget(16_000, 16_500, 48_485, "unmeasured"),
    "s1 down": budget(16_000, 14_058, 48_485, "failed"),
    "s2 up": budget(17_040, 17_040, 85_200, "unmeasured"),
    "s2 down": budget(17_040, 17_039.8, 85_200, "failed"),
    "s3 up": budget(18_080, 18_080, 45_200, "unmeasured"),
    "s3 down": budget(18_080, null, 45_200, "unmeasured"),
    "s4 up": budget(800, 825, 2425, "passed"),
    "s4 down": budget(800, 792, 2425, "failed"),
    "s5 up": budget(1600, 1600, 3200, "passed"),
    "s5 down": budget(1600, 1599.5, 3200, "failed"),
    "s6 up": budget(160, null, 485, "unmeasured"),
    "s6 down": budget(160, 3300, 485, "passed"),
    "s7 up": budget(2400, 2400, 6000, "passed"),
    "s7 down": budget(2400, 8000, 6000, "passed"),
    "s8 up": budget(320, 330, 970, "passed"),
    "s8 down": budget(320, 330, 970, "passed"),
    "s9 up": budget(480, 462, 1455, "failed"),
    "s9 down": budget(480, 495, 1455, "passed"),
    "s10 up": budget(3200, 3300, 9697, "passed"),
    "s10 down": budget(3200, 3168, 9697, "failed"),
    "s11 up": budget(400, 660, 1213, "unmeasured"),
    "s11 down": budget(400, 660, 1213, "unmeasured"),
    // All four applications state 0: nothing to carry, and nothing unknown.
    "s12 up": budget(0, 330, 0, "not-applicable"),
    "s12 down": budget(0, 330, 0, "not-applicable"),
    "s13 up": budget(640, 640, 640, "passed"),
    "s13 down": budget(640, 639, 640, "failed"),
    "s14 up": budget(1200, 1200, 9600, "passed"),
    "s14 down": budget(1200, 1199, 9600, "failed"),
    "s15 up": budget(800, 800.25, 2425, "passed"),
    "s15 down": budget(800, 799.92, 2425, "failed"),
    // The known call alone is too much for 66 kbps, whatever the unknown ones are.
    "s16 up": budget(80, 66, 243, "failed"),
    "s16 down": budget(80, 99, 243, "unmeasured"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s4": "passed 0",
    "sip-h323-t38 pbx s2 s4": "failed -70",
    "sip-h323-t38 pbx s3 s4": "failed -70.5",
    "tapi-jtapi pbx s1 s4": "passed 0",
    "tapi-jtapi pbx s2 s4": "failed -70",
    "tapi-jtapi pbx s3 s4": "failed -70.5",
    "axl pbx s1 s4": "passed 70",
    "axl pbx s2 s4": "passed 0",
    "axl pbx s3 s4": "failed -0.5",
    "curri pbx s1 s4": "passed 0",
    "curri pbx s2 s4": "failed -70",
    "curri pbx s3 s4": "failed -70.5",
    "inter-node nodes s1 s1": "passed 99",
    "inter-node nodes s1 s2": "passed 0",
    "inter-node nodes s1 s3": "failed -0.5",
    "inter-node nodes s2 s3": "passed 20",
    sftp: "not-applicable",
    // Nobody has calls in Bologna or Trieste, so nothing is checked within the first or towards the second.
    "sip-h323-t38 media s1 s1": "passed 79",
    "sip-h323-t38 media s2 s2": "passed 79",
    "sip-h323-t38 media s1 s2": "failed -20",
    "sip-h323-t38 media s1 s3": "failed -20.5",
    "sip-h323-t38 media s2 s3": "passed 0",
    "sip-h323-t38 media s1 s4": "passed 0",
    "sip-h323-t38 media s2 s4": "failed -70",
    "sip-h323-t38 media s3 s4": "failed -70.5",
    "sip-h323-t38 media s1 s5": "passed 0",
    "sip-h323-t38 media s2 s5": "failed -0.5",
    "sip-h323-t38 media s3 s5": "passed 0",
    "sip-h323-t38 media s1 s6": "failed -0.5",
    "sip-h323-t38 media s2 s6": "passed 40",
    "sip-h323-t38 media s3 s6": "passed 20",
    "sip-h323-t38 media s1 s7": "passed 70",
    "sip-h323-t38 media s2 s7": "passed 68",
    "sip-h323-t38 media s3 s7": "passed 66",
    "sip-h323-t38 media s1 s8": "passed 60",
    "sip-h323-t38 media s2 s8": "passed 58",
    "sip-h323-t38 media s3 s8": "passed 56",
    "sip-h323-t38 media s1 s9": "passed 50",
    "sip-h323-t38 media s2 s9": "passed 48",
    "sip-h323-t38 media s3 s9": "passed 46",
    "sip-h323-t38 media s1 s10": "passed 40",
    "sip-h323-t38 media s2 s10": "passed 38",
    "sip-h323-t38 media s3 s10": "passed 36",
    "sip-h323-t38 media s1 s11": "passed 30",
    "sip-h323-t38 media s2 s11": "passed 28",
    "sip-h323-t38 media s3 s11": "passed 26",
    "sip-h323-t38 media s1 s13": "passed 20",
    "sip-h323-t38 media s2 s13": "passed 18",
    "sip-h323-t38 media s3 s13": "passed 16",
    "sip-h323-t38 media s1 s14": "passed 10",
    "sip-h323-t38 media s2 s14": "passed 8",
    "sip-h323-t38 media s3 s14": "passed 6",
    "sip-h323-t38 media s1 s15": "passed 1",
    "sip-h323-t38 media s2 s15": "passed 0.5",
    "sip-h323-t38 media s3 s15": "passed 0",
    "sip-h323-t38 media s1 s16": "passed 65",
    "sip-h323-t38 media s2 s16": "passed 62",
    "sip-h323-t38 media s3 s16": "unmeasured",
  },
  // NAT between nodes fails the plan whatever is down. The PBX stands at a branch, whose loss is no state.
  states: {
    // Taken by Milan and Turin together: 112 calls, of which Milan has 24 and Turin 12. In turn: 114, 26 and 13.
    // Milan: all 112, as it serves the others while Turin serves its own, and 88 of others. Turin: all 112 likewise, and
    // 13 of its own.
    "all-up": {
      serving: { n1: inTurn, "n1, n2, n3": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin, milanToTurin, genoaToMilan, milanToBolognaNodes],
      failedCircuits: ["s1 down", ...narrowBranches],
      loads: { s1: 16_000, s2: 10_000, ...branchLoads },
    },
    // Turin is next in turn, beside Milan 2: 112 + 101.
    "node/n1": {
      serving: { "n2, n3": installed },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin, milanToTurin, genoaToMilan, milanToBolognaNodes],
      failedCircuits: ["s1 down", "s2 down", ...narrowBranches],
      loads: { s1: 16_000, s2: 17_040, ...branchLoads },
    },
    "node/n2": {
      serving: { n1: inTurn, "n1, n3": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin, milanToTurin, genoaToMilan, milanToBolognaNodes],
      failedCircuits: ["s1 down", ...narrowBranches],
      loads: { s1: 16_000, s2: 10_000, ...branchLoads },
    },
    // Nobody serves in Turin, whose calls still go to Milan.
    "node/n3": {
      serving: { n1: inTurn, "n1, n2": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [milanToTurin, genoaToMilan, milanToBolognaNodes],
      failedCircuits: ["s1 down", ...narrowBranches],
      loads: { s1: 14_080, s2: 2000, ...branchLoads },
    },
    "node/n4": {
      serving: { n1: inTurn, "n1, n2, n3": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin, milanToTurin, genoaToMilan],
      failedCircuits: ["s1 down", ...narrowBranches],
      loads: { s1: 16_000, s2: 10_000, ...branchLoads },
    },
    // Without Milan's 24 + 26: Turin takes 88 - 12 and 88 - 13 of others. Rome and Florence are too far.
    "site/s1": {
      serving: { n3: installed },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin],
      failedCircuits: [...narrowBranches],
      loads: { s2: 12_080, ...branchLoads },
    },
    // Without Turin's 12 + 13: Milan takes 100 - 24 and 101 - 26 of others.
    "site/s2": {
      serving: { n1: inTurn, "n1, n2": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [genoaToMilan, milanToBolognaNodes],
      failedCircuits: [...narrowBranches],
      loads: { s1: 12_080, ...branchLoads },
    },
    "site/s3": {
      serving: { n1: inTurn, "n1, n2, n3": together },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [...turinToPbx, ...branchesToTurin, milanToTurin, genoaToMilan],
      failedCircuits: ["s1 down", ...narrowBranches],
      loads: { s1: 16_000, s2: 10_000, ...branchLoads },
    },
    // Milan 1 is the only active server, so "only standby" would be its loss again.
    // All 226 calls at exactly the share of 40 %: Bologna is too far for the PBX, for Milan and for Rome, not too narrow.
    "only/suite/dr": {
      serving: { n4: installed },
      unserved: [],
      pbx: "left",
      verdict: "failed",
      failedChecks: [
        "sip-h323-t38 pbx s3 s4",
        "tapi-jtapi pbx s3 s4",
        "axl pbx s3 s4",
        "curri pbx s3 s4",
        "sip-h323-t38 media s1 s3",
        "sip-h323-t38 media s3 s4",
      ],
      failedCircuits: [...narrowBranches],
      loads: { s1: 4000, s2: 2000, s3: 18_080, ...branchLoads },
    },
  },
  failoverOnly: {
    checks: [
      "sip-h323-t38 pbx s3 s4",
      "tapi-jtapi pbx s3 s4",
      "axl pbx s3 s4",
      "curri pbx s3 s4",
      ...[1, 2].map((other) => `sip-h323-t38 media s${other} s3`),
      ...[4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((other) => `sip-h323-t38 media s3 s${other}`),
    ],
    // Rows of recording alone and of voicemail alone.
    servers: { "Milan 2": ["pbx/8", "pbx/12"], "Turin 1": ["pbx/8", "pbx/12"], "Bologna 1": "every row of its work" },
  },
  noServerLeft: null,
  demands: {
    "s1 call-recording": 20,
    "s7 advanced-queuing": 12,
    "s10 advanced-queuing": 20,
    "s16 call-recording": null,
  },
  errors: [
    "bandwidth/over-allocation",
    "cluster/nat-between-nodes",
    // Reading 14: "blocking warning" since 1 October 2026.
    "ews/switched-off-online",
    "latency/over-limit",
    "os-proxy/enabled",
  ],
  findings: [
    "bandwidth/default-voice-share",
    "cluster/full-connectivity",
    "cluster/minimum-list",
    "cluster/sql-port",
    "encryption/clear-can-close",
    "encryption/clear-chosen",
    "encryption/clear-only",
    "h323/no-h245",
    // Milan and Turin: 100 ms.
    "latency/within-cluster-limit-only",
    "recording/method-limits",
    "recording/two-streams",
    "rtp/can-narrow",
    "smb/legacy-ports",
    "voicemail/no-sip-row",
  ],
  openPoints: [
    "address/missing",
    "bandwidth/capacity-missing",
    "cluster/ha-model-not-stated",
    "fax/redundancy-missing",
    "gateways/not-named",
    "internet/other-ports",
    "latency/unmeasured",
    "page/absent-protocols",
    "peer/not-named",
    "project/missing",
    "quality/jitter-or-loss-missing",
    "recording/storage-missing",
    "single-sign-on/cloud-services",
    "traffic/calls-missing",
    "traffic/demand-incomplete",
  ],
};
