import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
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
} from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

const installed = ["digital-fax", "ivr-manager", "voicemail", "hotel-link", "phone-lock", "call-analytics"] as const;

/** A hotel and its annex on a SIP-only PBX; the PMS's own port is not known yet, nor the annex's voicemail calls. */
export const hotel: Scenario = {
  name: "a hotel",
  plan: {
    ...empty,
    project: {
      title: "Hotel telephony",
      customer: "Grand Hotel Åland",
      author: "A. Bianchi",
      revision: "A",
      date: "2026-11-21",
      language: "en",
      notes: "",
    },
    applications: installed,
    choices: {
      ...empty.choices,
      mailToFax: "pop3",
      mailbox: "both",
      smtp: "clear",
      queuingSip: "clear",
      faxSignalling: "sip",
      cdrUpload: "ftp",
      webAccess: "both",
    },
    integrations: { ...empty.integrations, directory: false, internetServices: false, osProxy: "unknown" },
    pms: { remotePort: null, serverPort: 5010 },
    callingPlatform: { vendor: "other", product: "MiVoice MX-ONE", signalling: "sip", siteId: "s1" },
    sites: [
      site("s1", "data-centre", "Hotel", [100_000, 100_000, null], {
        "digital-fax": 2,
        "ivr-manager": 4,
        voicemail: 8,
        "hotel-link": 30,
      }),
      // VoiceMail has no entry: unknown, not 0.
      site("s2", "branch", "Annex", [2000, 2000, null], { "digital-fax": 0, "ivr-manager": 0, "hotel-link": 6 }),
    ],
    nodes: [node("n1", "suite", "Suite", "s1", "172.16.0.10")],
    peers: [
      peer("p1", "pbx", "PBX", "s1", "172.16.0.5"),
      peer("p2", "phones", "Room phones", "s1", "172.16.8.0/22"),
      peer("p3", "phones", "Annex phones", "s2", "172.17.8.0/24"),
      peer("p4", "workstations", "Reception", "s1", "172.16.1.0/24"),
      peer("p5", "workstations", "Annex desk", "s2", "172.17.1.0/24"),
      peer("p6", "smtp-server", "Mail relay", "s1", "172.16.0.25"),
      peer("p7", "mailbox-server", "Mailboxes", "s1", "172.16.0.26"),
      peer("p8", "pms", "PMS", "s1", "172.16.0.40"),
    ],
    measurements: [
      { ...newMeasurement("s1", "s1"), rttMs: 2 },
      { ...newMeasurement("s1", "s2"), rttMs: 12 },
    ],
  },
  topology: "single",
  verdict: "incomplete",
  rows: {
    "infrastructure/1": "option",
    "infrastructure/2": ["OUT TCP 25"],
    "infrastructure/3": "choice",
    "infrastructure/4": ["OUT TCP 110", "OUT TCP 995"],
    "infrastructure/5": "choice",
    "infrastructure/6": "option",
    // Reading 15: an empty input leaves the row in, its port not known.
    "infrastructure/7": ["OUT TCP not-known", "IN TCP 5010"],
    "attendant-clients/1": "application",
    "attendant-clients/2": "application",
    "attendant-clients/3": "application",
    "attendant-clients/4": "application",
    "pbx/1": "vendor",
    "pbx/2": ["OUT TCP 2748"],
    "pbx/3": bothWaysUdp(5060),
    // Reading 8: derived for IVR Manager, which shares queuing's trunk.
    "pbx/4": [...bothWaysUdp(5062), ...bothWaysTcp(5062)],
    "pbx/5": "choice",
    // Reading 8 derives 5062, 5063 and media, not presence.
    "pbx/6": "application",
    "pbx/7": bothWaysUdp(5066),
    "pbx/8": "application",
    "pbx/9": "application",
    "pbx/10": "application",
    "pbx/11": "application",
    // Reading 7: always in with VoiceMail, on a SIP-only PBX too.
    "pbx/12": bothWaysTcp(1720),
    "pbx/13": "choice",
    "pbx/14": media,
    // Phone Lock is installed, the PBX is not Cisco.
    "pbx/15": "vendor",
    "pbx/16": ["IN TCP 21"],
    "voice-devices/1": "vendor",
    "voice-devices/2": "vendor",
    "voice-devices/3": media,
    "cluster/1": "topology",
    "cluster/2": "topology",
    "cluster/3": "topology",
    "cluster/4": "topology",
    "cluster/5": "topology",
    "other/1": ["IN TCP 80"],
    "other/2": ["IN TCP 443"],
    "other/3": "topology",
    "internet/1": "option",
  },
  applications: {
    "infrastructure/4": ["digital-fax"],
    "infrastructure/7": ["hotel-link"],
    "pbx/3": ["digital-fax"],
    "pbx/4": ["ivr-manager"],
    "pbx/7": ["hotel-link"],
    // Fax is set to SIP; the row stands for VoiceMail alone.
    "pbx/12": ["voicemail"],
    "pbx/14": ["digital-fax", "ivr-manager", "voicemail", "hotel-link"],
    "pbx/16": ["call-analytics"],
    "voice-devices/3": ["digital-fax", "ivr-manager", "voicemail", "hotel-link"],
  },
  closures: ["infrastructure/2 TCP 465", "pbx/16 TCP 22"],
  covered: [...coveredByMedia("pbx/3", 5060), ...coveredByMedia("pbx/4", 5062), ...coveredByMedia("pbx/7", 5066)],
  nodePairs: { across: [], together: [] },
  budgets: {
    // The annex's known 6 calls: 480 / 0.33 = 1454.5; its voicemail calls are not known.
    "s1 up": budget(480, 33_000, 1455, "unmeasured"),
    "s1 down": budget(480, 33_000, 1455, "unmeasured"),
    "s2 up": budget(480, 660, 1455, "unmeasured"),
    "s2 down": budget(480, 660, 1455, "unmeasured"),
  },
  checks: {
    "sip-h323-t38 pbx s1 s1": "passed 78",
    "sip-h323-t38 media s1 s1": "passed 78",
    "sip-h323-t38 media s1 s2": "passed 68",
    "tapi-jtapi pbx s1 s1": "passed 78",
    axl: "not-applicable",
    curri: "not-applicable",
    "inter-node": "not-applicable",
    // The page asks no round-trip time of (S)FTP, installed or not.
    sftp: "not-applicable",
  },
  // The PMS's port stays unknown whatever is down.
  states: {
    "all-up": {
      serving: { n1: installed },
      unserved: [],
      pbx: "left",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: { s1: 480, s2: 480 },
    },
    "node/n1": {
      serving: {},
      unserved: installed,
      pbx: "left",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: {},
    },
    "site/s1": {
      serving: {},
      unserved: installed,
      pbx: "down",
      verdict: "incomplete",
      failedChecks: [],
      failedCircuits: [],
      loads: {},
    },
  },
  failoverOnly: { checks: [], servers: {} },
  noServerLeft: { severity: "info", down: ["Suite", "Hotel"] },
  demands: {},
  errors: [],
  // Reading 4: a PMS on TCP 5010 is no conflict with the UDP media range, so nothing is said of the port.
  findings: [
    "bandwidth/default-voice-share",
    "cdr/ftp-data-channel",
    "encryption/clear-can-close",
    "encryption/clear-chosen",
    "encryption/clear-only",
    "h323/no-h245",
    "ivr/derived-rows",
    // Phone Lock is named only in rows for Cisco.
    "platform/no-row",
    // T.38 with three repetitions is 73.6 kbps, so it stays within the rate of a call.
    "state/no-server-left",
    "voicemail/no-sip-row",
  ],
  openPoints: [
    "fax/redundancy-missing",
    "gateways/not-named",
    "os-proxy/not-stated",
    "page/absent-protocols",
    "pms/remote-port-missing",
    "pms/who-connects-first",
    "quality/jitter-or-loss-missing",
    "tapi/confirm-port",
    "traffic/calls-missing",
  ],
};
