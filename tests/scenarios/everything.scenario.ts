import { catalogue } from "#catalogue/catalogue.ts";
import { type ApplicationId, applicationIds } from "#core/plan/applications.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import type { Demand } from "#core/plan/schema.ts";
import {
  bothWaysTcp,
  bothWaysUdp,
  budget,
  coveredByMedia,
  media,
  node,
  peer,
  type Scenario,
  site,
  towardsGateways,
  withDuty,
} from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

/** 110 calls x 180 s = 5.5 E. 3 %, of which half try again: 10 channels lose 3.149 %, 11 lose 1.504 %. */
const elevenChannels: Demand = {
  by: "erlang-b",
  arrivals: { per: "busy-hour", calls: 110 },
  holdSeconds: 180,
  blockingPercent: 3,
  recallPercent: 50,
};

const calls = (
  ...[fax, queuing, ivr, voicemail, recording, hotel, assistant]: readonly [
    number,
    number,
    number,
    number,
    number | Demand,
    number,
    number,
  ]
) => ({
  "digital-fax": fax,
  "advanced-queuing": queuing,
  "ivr-manager": ivr,
  voicemail,
  "call-recording": recording,
  "hotel-link": hotel,
  "manager-assistant": assistant,
});

/** Served by the active server first, then by the standby one; Call Recording by the vendor's word. */
export const inTurn: readonly ApplicationId[] = ["digital-fax", "call-recording", "hotel-link", "call-analytics"];

/** Served by the active and the standby server together. */
export const together: readonly ApplicationId[] = [
  "advanced-queuing",
  "ivr-manager",
  "attendant-console-enterprise",
  "attendant-console-professional",
  "desktop-cti",
  "voicemail",
  "contact-manager",
  "phone-lock",
];

const suite = [...inTurn, ...together];
export const assistant: readonly ApplicationId[] = ["manager-assistant"];

/** All 13 applications and integrations, every pair open in both forms, Cisco, HA and DR; everything known. */
export const everything: Scenario = {
  name: "everything everywhere",
  plan: {
    ...empty,
    project: {
      title: "Everything",
      customer: "Groupe Été",
      author: "A. Bianchi",
      revision: "7",
      date: "2026-11-23",
      status: "draft",
      language: "en",
      notes: "",
    },
    applications: applicationIds,
    choices: { ...empty.choices, mailToFax: "ews", exchange: "on-premises" },
    integrations: {
      directory: true,
      outgoingMail: true,
      fileShareBackup: true,
      centralLiveUpdate: true,
      internetServices: true,
      singleSignOn: true,
      osProxy: "disabled",
    },
    cluster: {
      natBetweenNodes: "none",
      haModels: {
        "digital-fax": "hot-standby",
        "hotel-link": "hot-standby",
        "call-analytics": "hot-standby",
        ...Object.fromEntries(together.map((id) => [id, "active-active"])),
      },
    },
    // 73.6 kbps at most.
    fax: { bitRate: 14_400, packetMs: 20, redundancy: 3 },
    recording: { method: null, hoursPerDay: 30, daysKept: 90 },
    pms: { remotePort: 6001, serverPort: 5010 },
    callingPlatform: { vendor: "cisco", product: "Unified CM 15", signalling: "both", siteId: "s1" },
    sites: [
      site("s1", "data-centre", "Paris", [20_000, 20_000, null], calls(1, 10, 4, 3, elevenChannels, 5, 6)), // 34 + 6
      site("s2", "dr-data-centre", "Lyon", [13_000, 20_000, 40], calls(1, 5, 2, 1, 5, 0, 2)), // 14 + 2
      site("s3", "branch", "Hotel", [4000, 4000, 50], calls(1, 3, 1, 1, 3, 10, 1)), // 19 + 1
      site("s4", "branch", "Agency", [2000, 2000, 33], calls(0, 2, 0, 1, 2, 0, 0)), // 5 + 0
    ],
    nodes: [
      node("n1", "suite", "Node 1", "s1", "10.10.0.11"),
      withDuty("standby", node("n2", "suite", "Node 2", "s1", "10.10.0.12")),
      withDuty("dr", node("n3", "suite", "Node 3", "s2", "10.20.0.11")),
      // Reading 12: Manager Assistant is a server of its own.
      withDuty("dr", node("n4", "manager-assistant", "Assistant", "s2", "10.20.0.14")),
    ],
    peers: [
      peer("p1", "pbx", "CUCM cluster", "s1", "10.10.0.21", "10.10.0.22"),
      peer("p2", "phones", "Paris phones", "s1", "10.10.16.0/20"),
      peer("p3", "phones", "Lyon phones", "s2", "10.20.16.0/20"),
      peer("p4", "phones", "Hotel phones", "s3", "10.30.16.0/20"),
      peer("p5", "phones", "Agency phones", "s4", "10.40.16.0/20"),
      peer("p6", "gateways", "Border controller", "s1", "10.10.0.30"),
      peer("p7", "attendant-clients", "Paris attendants", "s1", "10.10.5.0/24"),
      peer("p8", "attendant-clients", "Lyon attendants", "s2", "10.20.5.0/24"),
      peer("p9", "attendant-clients", "Hotel attendants", "s3", "10.30.5.0/24"),
      peer("p10", "attendant-clients", "Agency attendants", "s4", "10.40.5.0/24"),
      peer("p11", "workstations", "Paris PCs", "s1", "10.10.6.0/24"),
      peer("p12", "workstations", "Lyon PCs", "s2", "10.20.6.0/24"),
      peer("p13", "workstations", "Hotel PCs", "s3", "10.30.6.0/24"),
      peer("p14", "workstations", "Agency PCs", "s4", "10.40.6.0/24"),
      peer("p15", "directory", "Directory", "s1", "10.10.0.5"),
      peer("p16", "smtp-server", "Mail relay", "s1", "10.10.0.25"),
      peer("p17", "mailbox-server", "Exchange", "s1", "10.10.0.26"),
      peer("p18", "file-server", "Backup share", "s2", "10.20.0.6"),
      peer("p19", "pms", "PMS", "s3", "10.30.0.40"),
    ],
    measurements: [
      { ...newMeasurement("s1", "s1"), rttMs: 1, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s2", "s2"), rttMs: 2, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s2", "s1"), rttMs: 20, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s1", "s3"), rttMs: 30, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s2", "s3"), rttMs: 35, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s1", "s4"), rttMs: 80, jitterMs: 2, lossPercent: 0 },
      { ...newMeasurement("s2", "s4"), rttMs: 60, jitterMs: 2, lossPercent: null },
    ],
  },
  topology: "ha-dr",
  verdict: "passed",
  rows: {
    "infrastructure/1": ["OUT TCP 389"],
    "infrastructure/2": ["OUT TCP 25", "OUT TCP 465"],
    "infrastructure/3": "choice",
    "infrastructure/4": "choice",
    "infrastructure/5": ["OUT TCP 443"],
    "infrastructure/6": ["OUT UDP 137", "OUT UDP 138", "OUT TCP 139", "OUT TCP 445", "OUT UDP 445"],
    "infrastructure/7": ["OUT TCP 6001", "IN TCP 5010"],
    "attendant-clients/1": ["IN TCP 51234"],
    "attendant-clients/2": ["IN TCP 51235"],
    "attendant-clients/3": "vendor",
    "attendant-clients/4": ["IN TCP 80"],
    "pbx/1": ["OUT TCP 8443", "OUT TCP 8080"],
    "pbx/2": ["OUT TCP 2748"],
    "pbx/3": bothWaysUdp(5060),
    "pbx/4": [...bothWaysUdp(5062), ...bothWaysTcp(5062)],
    "pbx/5": bothWaysTcp(5063),
    "pbx/6": bothWaysUdp(5064),
    "pbx/7": bothWaysUdp(5066),
    "pbx/8": [...bothWaysUdp(5070), ...bothWaysTcp(5070)],
    "pbx/9": bothWaysTcp(5071),
    "pbx/10": bothWaysUdp(5060).map((service) => `${service} at manager-assistant`),
    "pbx/11": bothWaysTcp(5061).map((service) => `${service} at manager-assistant`),
    "pbx/12": bothWaysTcp(1720),
    "pbx/13": ["OUT TCP 1721", "IN TCP 1720", "IN TCP 1721"],
    "pbx/14": media,
    "pbx/15": ["IN TCP 80"],
    "pbx/16": ["IN TCP 21", "IN TCP 22"],
    "voice-devices/1": ["IN TCP 80"],
    "voice-devices/2": ["OUT TCP 80"],
    "voice-devices/3": [...media, ...towardsGateways(media)],
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
    // The page's two web rows name both servers.
    "other/1": ["IN TCP 80", "IN TCP 80 at manager-assistant"],
    "other/2": ["IN TCP 443", "IN TCP 443 at manager-assistant"],
    "other/3": ["BETWEEN ANY"],
    "internet/1": ["OUT TCP 443", "OUT TCP 8080"],
  },
  applications: {
    "infrastructure/5": ["digital-fax"],
    "infrastructure/7": ["hotel-link"],
    "attendant-clients/1": ["attendant-console-enterprise", "attendant-console-professional", "desktop-cti"],
    "attendant-clients/2": ["attendant-console-enterprise", "attendant-console-professional", "desktop-cti"],
    "attendant-clients/4": ["attendant-console-enterprise", "attendant-console-professional", "desktop-cti"],
    "pbx/3": ["digital-fax"],
    // Reading 8 adds IVR Manager to 5062, 5063 and media.
    "pbx/4": ["advanced-queuing", "ivr-manager"],
    "pbx/5": ["advanced-queuing", "ivr-manager"],
    "pbx/6": ["advanced-queuing", "attendant-console-enterprise", "attendant-console-professional"],
    "pbx/7": ["hotel-link"],
    "pbx/8": ["call-recording"],
    "pbx/9": ["call-recording"],
    "pbx/10": ["manager-assistant"],
    "pbx/11": ["manager-assistant"],
    "pbx/12": ["digital-fax", "voicemail"],
    "pbx/13": ["digital-fax"],
    "pbx/14": ["digital-fax", "advanced-queuing", "ivr-manager", "voicemail", "call-recording", "hotel-link"],
    "pbx/15": ["contact-manager", "phone-lock"],
    "pbx/16": ["call-analytics"],
    "voice-devices/1": ["ivr-manager", "contact-manager", "phone-lock"],
    "voice-devices/2": ["contact-manager", "phone-lock"],
    "voice-devices/3": ["digital-fax", "advanced-queuing", "ivr-manager", "voicemail", "call-recording", "hotel-link"],
  },
  closures: [],
  // Manager Assistant's UDP 5060 is on another server, which the page gives no media.
  covered: [
    ...coveredByMedia("pbx/3", 5060),
    ...coveredByMedia("pbx/4", 5062),
    ...coveredByMedia("pbx/6", 5064),
    ...coveredByMedia("pbx/7", 5066),
    ...coveredByMedia("pbx/8", 5070),
    "pbx/13 IN TCP 1720 by pbx/12",
  ],
  nodePairs: {
    // Manager Assistant is no node of the cluster.
    across: ["Node 1 > Node 3", "Node 3 > Node 1", "Node 2 > Node 3", "Node 3 > Node 2"],
    together: ["Node 1 > Node 2", "Node 2 > Node 1"],
  },
  budgets: {
    // Paris serves: 14 + 19 + 5 suite calls of others come in, its own 6 assistant calls go to Lyon: 44.
    // Only the recovery servers left: Paris's own 34 + 6 go there: 40. Worst 44 = 3520; 3520 / 0.33 = 10666.7.
    "s1 up": budget(3520, 6600, 10_667, "passed"),
    "s1 down": budget(3520, 6600, 10_667, "passed"),
    // Only the recovery servers left, Paris still up: 34 + 19 + 5 suite calls and 6 + 1 + 0 assistant calls of others: 65 = 5200, exactly 40 % of 13000.
    "s2 up": budget(5200, 5200, 13_000, "passed"),
    "s2 down": budget(5200, 8000, 13_000, "passed"),
    "s3 up": budget(1600, 2000, 3200, "passed"),
    "s3 down": budget(1600, 2000, 3200, "passed"),
    "s4 up": budget(400, 660, 1213, "passed"),
    "s4 down": budget(400, 660, 1213, "passed"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s1": "passed 79",
    "sip-h323-t38 pbx s1 s2": "passed 60",
    "sip-h323-t38 media s1 s1": "passed 79",
    "sip-h323-t38 media s1 s2": "passed 60",
    "sip-h323-t38 media s2 s2": "passed 78",
    "sip-h323-t38 media s1 s3": "passed 50",
    "sip-h323-t38 media s2 s3": "passed 45",
    "sip-h323-t38 media s1 s4": "passed 0",
    "sip-h323-t38 media s2 s4": "passed 20",
    "tapi-jtapi pbx s1 s1": "passed 79",
    "tapi-jtapi pbx s1 s2": "passed 60",
    "axl pbx s1 s1": "passed 149",
    "axl pbx s1 s2": "passed 130",
    "curri pbx s1 s1": "passed 79",
    "curri pbx s1 s2": "passed 60",
    "inter-node nodes s1 s1": "passed 99",
    "inter-node nodes s1 s2": "passed 80",
    sftp: "not-applicable",
  },
  states: {
    // Paris: 14 + 19 + 5 suite calls come in, 6 assistant calls go out. Lyon: 14 go out, 6 + 1 come in.
    "all-up": {
      serving: { n1: inTurn, "n1, n2": together, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3520, s2: 1680, s3: 1600, s4: 400 },
    },
    "node/n1": {
      serving: { n2: suite, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3520, s2: 1680, s3: 1600, s4: 400 },
    },
    "node/n2": {
      serving: { n1: suite, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3520, s2: 1680, s3: 1600, s4: 400 },
    },
    "node/n3": {
      serving: { n1: inTurn, "n1, n2": together, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3520, s2: 1680, s3: 1600, s4: 400 },
    },
    // No assistant calls: 38, 14, 19, 5.
    "node/n4": {
      serving: { n1: inTurn, "n1, n2": together },
      unserved: assistant,
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3040, s2: 1120, s3: 1520, s4: 400 },
    },
    // Paris's calls are gone with Paris: Lyon takes 19 + 5 and one assistant call of the hotel.
    "site/s1": {
      serving: { n3: suite, n4: assistant },
      unserved: [],
      pbx: "down",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s2: 2000, s3: 1600, s4: 400 },
    },
    "site/s2": {
      serving: { n1: inTurn, "n1, n2": together },
      unserved: assistant,
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 1920, s3: 1520, s4: 400 },
    },
    // Node 1 is the only active server, so "only standby" would be its loss again.
    "only/suite/dr": {
      serving: { n3: suite, n4: assistant },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 3200, s2: 5200, s3: 1600, s4: 400 },
    },
  },
  failoverOnly: {
    // The assistant in Lyon needs SIP to Paris and has calls everywhere but at the agency; the rest is node 3's.
    checks: ["tapi-jtapi pbx s1 s2", "axl pbx s1 s2", "curri pbx s1 s2", "sip-h323-t38 media s2 s4"],
    servers: {
      "Node 2": ["infrastructure/5", "infrastructure/7", "pbx/3", "pbx/7", "pbx/8", "pbx/9", "pbx/13", "pbx/16"],
      "Node 3": "every row of its work",
    },
  },
  // There is one Manager Assistant.
  noServerLeft: { severity: "warning", down: ["Assistant", "Lyon"] },
  demands: { "s1 call-recording": 11 },
  errors: [],
  // Reading 5: nothing advises narrowing the media range, since a border controller of unknown make is present.
  findings: [
    "bandwidth/default-voice-share",
    "cdr/ftp-data-channel",
    "cluster/full-connectivity",
    "cluster/minimum-list",
    "cluster/sql-port",
    "encryption/clear-can-close",
    "encryption/clear-only",
    "h323/no-h245",
    "ivr/derived-rows",
    "manager-assistant/no-media-row",
    // Of Manager Assistant: its one server has the recovery site's duty.
    "nodes/no-active",
    "smb/legacy-ports",
    "state/no-pbx-left",
    "state/no-server-left",
  ],
  openPoints: [
    "internet/other-ports",
    "page/absent-protocols",
    "pms/who-connects-first",
    "quality/jitter-or-loss-missing",
    "recording/method-missing",
    "single-sign-on/cloud-services",
  ],
};
