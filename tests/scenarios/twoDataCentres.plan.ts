import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import type { Demand, Measurement, Plan } from "#core/plan/schema.ts";
import { node, peer, site, withDuty } from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

/** 15 % of 1600 calls are 240, x 180 s = 12 E. 20 channels lose 0.98 %, 19 lose 1.65 %. */
const twentyChannels: Demand = {
  by: "erlang-b",
  arrivals: { per: "day", calls: 1600, busyHourSharePercent: 15 },
  holdSeconds: 180,
  blockingPercent: 1,
  recallPercent: 0,
};

/** How many calls arrive is not stated, so it may be none, and nothing can be worked out. */
const unknownChannels: Demand = {
  by: "erlang-b",
  arrivals: { per: "busy-hour", calls: null },
  holdSeconds: 120,
  blockingPercent: 1,
  recallPercent: 0,
};

/**
 * 200 calls x 180 s = 10 E at 13 agents. B(13) = 0.08434, C = 13 x 0.08434 / (13 - 10 x 0.91566) = 0.28527. More than n
 * wait in C x (10/13)^(n + 1) of all cases: 1.22 % for 11, 0.94 % for 12.
 */
const twelveWaiting: Demand = {
  by: "erlang-c",
  arrivals: { per: "busy-hour", calls: 200 },
  handleSeconds: 180,
  agents: 13,
  overflowPercent: 1,
  queueLimit: 30,
  targetSeconds: 20,
};

/** 720 calls x 240 s = 48 E at 55 agents: C = 0.2387, so 23 wait in all but 1 % of cases; the licence lets 20. */
const twentyWaiting: Demand = {
  by: "erlang-c",
  arrivals: { per: "busy-hour", calls: 720 },
  handleSeconds: 240,
  agents: 55,
  overflowPercent: 1,
  queueLimit: 20,
  targetSeconds: 15,
};

const calls = (fax: number, queuing: number | Demand, voicemail: number, recording?: number | Demand) => ({
  "digital-fax": fax,
  "advanced-queuing": queuing,
  voicemail,
  ...(recording === undefined ? {} : { "call-recording": recording }),
});

/** Round-trip times from Milan, Turin and Bologna to one other site; `null` where nobody measured. */
const measured = (to: string, s1: number, s2: number, s3: number | null): readonly Measurement[] => [
  { ...newMeasurement("s1", to), rttMs: s1 },
  { ...newMeasurement("s2", to), rttMs: s2 },
  { ...newMeasurement("s3", to), rttMs: s3 },
];

/**
 * A first survey: two nodes in Milan, one in Turin, one for disaster recovery in Bologna, the PBX in Rome, twelve
 * branches. Circuits and paths stand on, just inside and just outside their limits. Voicemail and recording are served
 * by Milan 1 as long as it is there, everything else by Milan and Turin together.
 */
export const twoDataCentresPlan: Plan = {
  ...empty,
  project: {
    title: "UC Suite across Italy",
    customer: "Assicurazioni Nord",
    author: "",
    revision: "0.3",
    date: "2026-11-22",
    status: "draft",
    language: "en",
    notes: "",
  },
  applications: [
    "digital-fax",
    "advanced-queuing",
    "attendant-console-enterprise",
    "voicemail",
    "call-recording",
    "contact-manager",
    "phone-lock",
    "call-analytics",
  ],
  choices: {
    ...empty.choices,
    mailToFax: "ews",
    exchange: "microsoft-365",
    smtp: "tls",
    attendantClients: "both",
    queuingSip: "tls",
    recordingSip: "clear",
    faxSignalling: "sip",
    cdrUpload: "sftp",
    webAccess: "both",
  },
  integrations: {
    directory: true,
    outgoingMail: true,
    fileShareBackup: true,
    centralLiveUpdate: false,
    internetServices: true,
    singleSignOn: true,
    osProxy: "enabled",
  },
  cluster: { natBetweenNodes: "present", haModels: { "digital-fax": "active-active", voicemail: "hot-standby" } },
  recording: { method: "nbr", hoursPerDay: null, daysKept: null },
  callingPlatform: { vendor: "cisco", product: "Unified CM 14", signalling: "sip", siteId: "s4" },
  sites: [
    site("s1", "data-centre", "Milan", [50_000, 42_600, null], calls(4, 20, 6, twentyChannels)), // 50
    site("s2", "data-centre", "Turin", [85_200, 85_199, 20], calls(2, 10, 3, 10)), // 25
    site("s3", "dr-data-centre", "Bologna", [45_200, null, 40], calls(0, 0, 0, 0)),
    site("s4", "branch", "Rome", [2500, 2400, null], calls(1, 4, 1, 4)), // 10
    site("s5", "branch", "Florence", [3200, 3199, 50], calls(2, 6, 2, 10)), // 20
    site("s6", "branch", "Genoa", [null, 10_000, null], calls(1, 0, 1, 0)), // 2
    site("s7", "branch", "Naples", [6000, 20_000, 40], calls(0, twelveWaiting, 3, 15)), // 30
    site("s8", "branch", "Padua", [1000, 1000, null], calls(1, 1, 1, 1)), // 4
    site("s9", "branch", "Palermo", [1400, 1500, null], calls(1, 2, 1, 2)), // 6
    site("s10", "branch", "Catania", [10_000, 9600, 33], calls(5, twentyWaiting, 5, 10)), // 40
    site("s11", "branch", "Venice", [2000, 2000, null], calls(1, 3, 1)), // 5, recording not known
    site("s12", "branch", "Trieste", [1000, 1000, null], calls(0, 0, 0, 0)),
    site("s13", "branch", "Verona", [640, 639, 100], calls(2, 2, 2, 2)), // 8
    site("s14", "branch", "Bari", [9600, 9592, 12.5], calls(1, 5, 2, 7)), // 15
    site("s15", "branch", "Brescia", [2425, 2424, null], calls(1, 4, 1, 4)), // 10
    site("s16", "branch", "Cagliari", [200, 300, null], calls(0, 1, 0, unknownChannels)), // 1, recording not known
  ],
  nodes: [
    node("n1", "suite", "Milan 1", "s1", "10.1.0.11"),
    withDuty("standby", node("n2", "suite", "Milan 2", "s1", "10.1.0.12")),
    withDuty("standby", node("n3", "suite", "Turin 1", "s2", "10.2.0.11")),
    // The recovery node has no address yet.
    withDuty("dr", node("n4", "suite", "Bologna 1", "s3")),
  ],
  // Only the PBX is named.
  peers: [peer("p1", "pbx", "CUCM cluster", "s4", "10.4.0.21", "10.4.0.22", "10.4.0.23")],
  measurements: [
    { ...newMeasurement("s1", "s1"), rttMs: 1 },
    { ...newMeasurement("s2", "s2"), rttMs: 1 },
    { ...newMeasurement("s1", "s2"), rttMs: 100 },
    { ...newMeasurement("s1", "s3"), rttMs: 100.5 },
    { ...newMeasurement("s2", "s3"), rttMs: 80 },
    ...measured("s4", 80, 150, 150.5),
    ...measured("s5", 80, 80.5, 80),
    ...measured("s6", 80.5, 40, 60),
    ...measured("s7", 10, 12, 14),
    ...measured("s8", 20, 22, 24),
    ...measured("s9", 30, 32, 34),
    ...measured("s10", 40, 42, 44),
    ...measured("s11", 50, 52, 54),
    ...measured("s13", 60, 62, 64),
    ...measured("s14", 70, 72, 74),
    ...measured("s15", 79, 79.5, 80),
    ...measured("s16", 15, 18, null),
  ],
};
