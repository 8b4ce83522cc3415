import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import {
  bothWaysTcp,
  bothWaysUdp,
  budget,
  ciscoMedia,
  node,
  peer,
  type Scenario,
  site,
  towardsGateways,
  withDuty,
} from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

/** Two nodes at one site on a Cisco PBX, attendants over TLS, recording; one path and one capacity not known yet. */
export const ciscoRecordingHa: Scenario = {
  name: "Cisco with attendants and recording in HA",
  plan: {
    ...empty,
    project: {
      title: "Recording and attendants",
      customer: "Città di Łódź",
      author: "A. Bianchi",
      revision: "2",
      date: "2026-11-20",
      status: "draft",
      language: "en",
      notes: "",
    },
    applications: ["attendant-console-enterprise", "desktop-cti", "call-recording"],
    choices: {
      ...empty.choices,
      attendantClients: "tls",
      recordingSip: "tls",
      webAccess: "https",
      rtpRemoteRange: "cisco",
    },
    integrations: {
      directory: true,
      outgoingMail: false,
      fileShareBackup: true,
      centralLiveUpdate: true,
      internetServices: true,
      singleSignOn: true,
      osProxy: "disabled",
    },
    // Call Recording is hot standby whatever anybody states; of Desktop CTI nobody states anything.
    cluster: {
      natBetweenNodes: "none",
      haModels: { "attendant-console-enterprise": "hot-standby", "call-recording": "active-active" },
    },
    // How long recordings are kept is not known yet.
    recording: { method: "bib", hoursPerDay: 40, daysKept: null },
    callingPlatform: { vendor: "cisco", product: "Unified CM 14", signalling: "sip", siteId: "s1" },
    sites: [
      site("s1", "data-centre", "City hall", [10_000, 8000, 25], { "call-recording": 10 }),
      site("s2", "branch", "Police", [5000, 5000, 33], { "call-recording": 20 }),
      site("s3", "branch", "Library", [2000, null, null], { "call-recording": 5 }),
    ],
    nodes: [
      node("n1", "suite", "Node 1", "s1", "10.1.1.11"),
      // No address yet.
      withDuty("standby", node("n2", "suite", "Node 2", "s1")),
    ],
    peers: [
      peer("p1", "pbx", "CUCM cluster", "s1", "10.1.1.21", "10.1.1.22"),
      peer("p2", "phones", "City hall phones", "s1", "10.1.16.0/20"),
      peer("p3", "phones", "Police phones", "s2", "10.2.16.0/20"),
      peer("p4", "phones", "Library phones", "s3", "10.3.16.0/20"),
      peer("p5", "gateways", "Voice gateway", "s1", "10.1.1.30"),
      peer("p6", "attendant-clients", "Switchboard", "s1", "10.1.5.0/28"),
      peer("p7", "attendant-clients", "Police desk", "s2", "10.2.5.0/28"),
      peer("p8", "attendant-clients", "Library desk", "s3", "10.3.5.0/28"),
      // Workstations are left unnamed.
      peer("p9", "directory", "Domain controller", "s1", "10.1.1.5"),
      peer("p10", "file-server", "Backup share", "s1", "10.1.1.6"),
    ],
    measurements: [
      { ...newMeasurement("s1", "s1"), rttMs: 0.5 },
      { ...newMeasurement("s1", "s2"), rttMs: 30 },
    ],
  },
  topology: "ha",
  verdict: "incomplete",
  rows: {
    "infrastructure/1": ["OUT TCP 389"],
    "infrastructure/2": "option",
    "infrastructure/3": "application",
    "infrastructure/4": "application",
    "infrastructure/5": "application",
    // Readings 10 and 11: outbound, transport as in the remote column, UDP 445 kept.
    "infrastructure/6": ["OUT UDP 137", "OUT UDP 138", "OUT TCP 139", "OUT TCP 445", "OUT UDP 445"],
    "infrastructure/7": "application",
    "attendant-clients/1": "choice",
    "attendant-clients/2": ["IN TCP 51235"],
    "attendant-clients/3": "vendor",
    "attendant-clients/4": ["IN TCP 80"],
    "pbx/1": ["OUT TCP 8443", "OUT TCP 8080"],
    "pbx/2": ["OUT TCP 2748"],
    "pbx/3": "application",
    "pbx/4": "application",
    "pbx/5": "application",
    // Presence is printed for Advanced Queuing and for the attendant consoles.
    "pbx/6": bothWaysUdp(5064),
    "pbx/7": "application",
    "pbx/8": "choice",
    // Reading 3: "TLS 5071" is TCP that carries TLS.
    "pbx/9": bothWaysTcp(5071),
    "pbx/10": "application",
    "pbx/11": "application",
    "pbx/12": "application",
    "pbx/13": "application",
    "pbx/14": ciscoMedia,
    "pbx/15": "application",
    "pbx/16": "application",
    "voice-devices/1": "application",
    "voice-devices/2": "application",
    "voice-devices/3": [...ciscoMedia, ...towardsGateways(ciscoMedia)],
    // Reading 17: within a site full connectivity is required and the list is information.
    "cluster/1": "topology",
    "cluster/2": "topology",
    "cluster/3": "topology",
    "cluster/4": "topology",
    "cluster/5": "topology",
    "other/1": "choice",
    "other/2": ["IN TCP 443"],
    "other/3": ["BETWEEN ANY"],
    "internet/1": ["OUT TCP 443", "OUT TCP 8080"],
  },
  applications: {
    "attendant-clients/2": ["attendant-console-enterprise", "desktop-cti"],
    "attendant-clients/4": ["attendant-console-enterprise", "desktop-cti"],
    // Presence is not printed for Desktop CTI.
    "pbx/6": ["attendant-console-enterprise"],
    "pbx/9": ["call-recording"],
    "pbx/14": ["call-recording"],
    "voice-devices/3": ["call-recording"],
  },
  closures: [],
  // Cisco's narrower range holds none of the SIP ports.
  covered: [],
  nodePairs: { across: [], together: ["Node 1 > Node 2", "Node 2 > Node 1"] },
  budgets: {
    // 20 + 5 calls of the other sites: 2000 kbps; 25 % of 10000 is 2500, of 8000 exactly 2000.
    "s1 up": budget(2000, 2500, 8000, "passed"),
    "s1 down": budget(2000, 2000, 8000, "passed"),
    // 1600 / 0.33 = 4848.5
    "s2 up": budget(1600, 1650, 4849, "passed"),
    "s2 down": budget(1600, 1650, 4849, "passed"),
    // 400 / 0.33 = 1212.1
    "s3 up": budget(400, 660, 1213, "passed"),
    "s3 down": budget(400, null, 1213, "unmeasured"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s1": "passed 79.5",
    "sip-h323-t38 media s1 s1": "passed 79.5",
    "sip-h323-t38 media s1 s2": "passed 50",
    "sip-h323-t38 media s1 s3": "unmeasured",
    "tapi-jtapi pbx s1 s1": "passed 79.5",
    "axl pbx s1 s1": "passed 149.5",
    // Contact Manager and Phone Lock are not installed, so CURRI is not used.
    curri: "not-applicable",
    "inter-node nodes s1 s1": "passed 99.5",
    sftp: "not-applicable",
  },
  // The only state in which the standby server is the only one left is the loss of node 1.
  states: {
    "all-up": {
      serving: { n1: ["attendant-console-enterprise", "call-recording"], "n1, n2": ["desktop-cti"] },
      unserved: [],
      pbx: "left",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s2: 1600, s3: 400 },
    },
    "node/n1": {
      serving: { n2: ["attendant-console-enterprise", "desktop-cti", "call-recording"] },
      unserved: [],
      pbx: "left",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s2: 1600, s3: 400 },
    },
    "node/n2": {
      serving: { n1: ["attendant-console-enterprise", "desktop-cti", "call-recording"] },
      unserved: [],
      pbx: "left",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 2000, s2: 1600, s3: 400 },
    },
    // What keeps the plan incomplete is a path and a circuit, and nothing uses them; an address is only to be named.
    "site/s1": {
      serving: {},
      unserved: ["attendant-console-enterprise", "desktop-cti", "call-recording"],
      pbx: "down",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: {},
    },
  },
  // Node 2 takes Desktop CTI's work beside node 1, the rest only in its place.
  failoverOnly: { checks: [], servers: { "Node 2": ["pbx/6", "pbx/9", "pbx/14", "voice-devices/3"] } },
  noServerLeft: { severity: "info", down: ["City hall"] },
  demands: {},
  errors: [],
  findings: [
    "bandwidth/default-voice-share",
    "cluster/full-connectivity",
    "encryption/clear-only",
    "recording/method-limits",
    "recording/two-streams",
    // Reading 5: narrowing has to be confirmed with a gateway present, and ends one RTCP port early.
    "rtp/narrowed-loses-rtcp",
    "rtp/narrowed-with-gateways",
    "smb/legacy-ports",
    "state/no-server-left",
  ],
  openPoints: [
    "address/missing",
    "bandwidth/capacity-missing",
    "cluster/ha-model-not-stated",
    "internet/other-ports",
    "latency/unmeasured",
    "page/absent-protocols",
    "peer/not-named",
    "quality/jitter-or-loss-missing",
    "recording/storage-missing",
    "single-sign-on/cloud-services",
  ],
};
