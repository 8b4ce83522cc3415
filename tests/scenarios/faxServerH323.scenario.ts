import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import { bothWaysTcp, budget, media, node, peer, type Scenario, site, towardsGateways } from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

/** One fax server beside an H.323-only PBX, mail-to-fax by IMAP4 over TLS, one workshop that faxes over the WAN. */
export const faxServerH323: Scenario = {
  name: "a single fax server on an H.323 PBX",
  plan: {
    ...empty,
    project: {
      title: "Fax replacement",
      customer: "Officine Rossi",
      author: "A. Bianchi",
      revision: "1",
      date: "2026-11-20",
      language: "en",
      notes: "",
    },
    applications: ["digital-fax"],
    choices: {
      ...empty.choices,
      mailToFax: "imap4",
      mailbox: "tls",
      smtp: "tls",
      faxSignalling: "h323",
      webAccess: "https",
    },
    integrations: { ...empty.integrations, directory: true, osProxy: "disabled" },
    // 33.6 kbit/s in 20 ms are 84 B: (84 + 34) x 8 / 20 = 47.2 kbps, and (84 + 2) x 8 / 20 = 34.4 for one repetition.
    fax: { bitRate: 33_600, packetMs: 20, redundancy: 1 },
    callingPlatform: { vendor: "other", product: "OmniPCX Enterprise", signalling: "h323", siteId: "s1" },
    sites: [
      site("s1", "data-centre", "Works", [2000, 2000, null], { "digital-fax": 8 }),
      site("s2", "branch", "Workshop", [500, 500, null], { "digital-fax": 2 }),
    ],
    nodes: [node("n1", "suite", "Fax server", "s1", "192.168.10.20")],
    peers: [
      peer("p1", "pbx", "PBX", "s1", "192.168.10.5"),
      peer("p2", "phones", "Works phones", "s1", "192.168.11.0/24"),
      peer("p3", "phones", "Workshop phones", "s2", "192.168.21.0/24"),
      peer("p4", "gateways", "Works fax adapters", "s1", "192.168.10.64/28"),
      peer("p5", "workstations", "Works PCs", "s1", "192.168.12.0/24"),
      peer("p6", "workstations", "Workshop PCs", "s2", "192.168.22.0/24"),
      peer("p7", "directory", "Domain controller", "s1", "192.168.10.10"),
      peer("p8", "smtp-server", "Mail server", "s1", "192.168.10.11"),
      peer("p9", "mailbox-server", "Mail server", "s1", "192.168.10.11"),
    ],
    measurements: [
      { ...newMeasurement("s1", "s1"), rttMs: 1, jitterMs: 0, lossPercent: 0 },
      { ...newMeasurement("s1", "s2"), rttMs: 80, jitterMs: 4, lossPercent: 0.1 },
    ],
  },
  topology: "single",
  verdict: "passed",
  rows: {
    "infrastructure/1": ["OUT TCP 389"],
    "infrastructure/2": ["OUT TCP 465"],
    "infrastructure/3": ["OUT TCP 993"],
    // POP3 and EWS: reading 14, one exclusive group of three.
    "infrastructure/4": "choice",
    "infrastructure/5": "choice",
    "infrastructure/6": "option",
    "infrastructure/7": "application",
    "attendant-clients/1": "application",
    "attendant-clients/2": "application",
    "attendant-clients/3": "application",
    "attendant-clients/4": "application",
    "pbx/1": "vendor",
    // Reading 9: TAPI is not marked Cisco. Reading 10: one outbound opening.
    "pbx/2": ["OUT TCP 2748"],
    // The PBX speaks H.323 only.
    "pbx/3": "choice",
    "pbx/4": "application",
    "pbx/5": "application",
    "pbx/6": "application",
    "pbx/7": "application",
    "pbx/8": "application",
    "pbx/9": "application",
    "pbx/10": "application",
    "pbx/11": "application",
    "pbx/12": bothWaysTcp(1720),
    // Reading 6: the PBX listens on 1721, the server on 1720 and 1721.
    "pbx/13": ["OUT TCP 1721", "IN TCP 1720", "IN TCP 1721"],
    "pbx/14": media,
    "pbx/15": "application",
    "pbx/16": "application",
    "voice-devices/1": "application",
    "voice-devices/2": "application",
    "voice-devices/3": [...media, ...towardsGateways(media)],
    "cluster/1": "topology",
    "cluster/2": "topology",
    "cluster/3": "topology",
    "cluster/4": "topology",
    "cluster/5": "topology",
    "other/1": "choice",
    "other/2": ["IN TCP 443"],
    "other/3": "topology",
    "internet/1": ["OUT TCP 443", "OUT TCP 8080"],
  },
  applications: {
    "infrastructure/3": ["digital-fax"],
    "pbx/12": ["digital-fax"],
    "pbx/13": ["digital-fax"],
    "pbx/14": ["digital-fax"],
    "voice-devices/3": ["digital-fax"],
  },
  closures: ["infrastructure/2 TCP 25", "infrastructure/3 TCP 143"],
  covered: ["pbx/13 IN TCP 1720 by pbx/12"],
  nodePairs: { across: [], together: [] },
  budgets: {
    // The works' circuit carries the workshop's 2 calls only: its own 8 stay on the site. 160 / 0.33 = 484.8.
    "s1 up": budget(160, 660, 485, "passed"),
    "s1 down": budget(160, 660, 485, "passed"),
    "s2 up": budget(160, 165, 485, "passed"),
    "s2 down": budget(160, 165, 485, "passed"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s1": "passed 79",
    "sip-h323-t38 media s1 s1": "passed 79",
    // Reading 20: limits are inclusive.
    "sip-h323-t38 media s1 s2": "passed 0",
    "tapi-jtapi pbx s1 s1": "passed 79",
    axl: "not-applicable",
    curri: "not-applicable",
    "inter-node": "not-applicable",
    sftp: "not-applicable",
  },
  states: {
    "all-up": {
      serving: { n1: ["digital-fax"] },
      unserved: [],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 160, s2: 160 },
    },
    // Nothing is asked of a path or circuit that nobody uses.
    "node/n1": {
      serving: {},
      unserved: ["digital-fax"],
      pbx: "left",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: {},
    },
    "site/s1": {
      serving: {},
      unserved: ["digital-fax"],
      pbx: "down",
      verdict: "passed",
      failedChecks: [],
      failedCircuits: [],
      loads: {},
    },
  },
  failoverOnly: { checks: [], servers: {} },
  noServerLeft: { severity: "info", down: ["Fax server", "Works"] },
  demands: {},
  errors: [],
  findings: [
    "bandwidth/default-voice-share",
    "encryption/clear-only",
    // 47.2 + 34.4 = 81.6 kbps.
    "fax/over-call-rate",
    "h323/no-h245",
    "state/no-server-left",
  ],
  // Readings 9, 19 and 26.
  openPoints: ["internet/other-ports", "page/absent-protocols", "tapi/confirm-port"],
};
