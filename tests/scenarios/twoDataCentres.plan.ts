import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Measurement, Plan } from "#core/plan/schema.ts";
import { node, peer, site } from "./scenario.ts";

const empty = emptyPlan(catalogue.edition.id);

const calls = (fax: number, queuing: number, voicemail: number, recording?: number) => ({
  "digital-fax": fax,
  "advanced-queuing": queuing,
  voicemail,
  ...(recording === undefined ? {} : { "call-recording": recording }),
});

/** Round-trip times from Milan, Turin and Bologna to one other site; `null` where nobody measured. */
const measured = (to: string, s1: number, s2: number, s3: number | null): readonly Measurement[] => [
  { between: ["s1", to], rttMs: s1 },
  { between: ["s2", to], rttMs: s2 },
  { between: ["s3", to], rttMs: s3 },
];

/**
 * A first survey: two nodes in Milan, one in Turin, one for disaster recovery in Bologna, the PBX in Rome, twelve
 * branches. Circuits and paths stand on, just inside and just outside their limits.
 */
export const twoDataCentresPlan: Plan = {
  ...empty,
  project: {
    title: "UC Suite across Italy",
    customer: "Assicurazioni Nord",
    author: "",
    revision: "0.3",
    date: "2026-11-22",
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
  cluster: { natBetweenNodes: "present" },
  callingPlatform: { vendor: "cisco", product: "Unified CM 14", signalling: "sip", siteId: "s4" },
  sites: [
    site("s1", "data-centre", "Milan", [50_000, 42_600, null], calls(4, 20, 6, 20)), // 50
    site("s2", "data-centre", "Turin", [80_400, 80_000, 20], calls(2, 10, 3, 10)), // 25
    site("s3", "dr-data-centre", "Bologna", [45_200, null, 40], calls(0, 0, 0, 0)),
    site("s4", "branch", "Rome", [2500, 2400, null], calls(1, 4, 1, 4)), // 10
    site("s5", "branch", "Florence", [3200, 3199, 50], calls(2, 6, 2, 10)), // 20
    site("s6", "branch", "Genoa", [null, 10_000, null], calls(1, 0, 1, 0)), // 2
    site("s7", "branch", "Naples", [6000, 20_000, 40], calls(0, 12, 3, 15)), // 30
    site("s8", "branch", "Padua", [1000, 1000, null], calls(1, 1, 1, 1)), // 4
    site("s9", "branch", "Palermo", [1400, 1500, null], calls(1, 2, 1, 2)), // 6
    site("s10", "branch", "Catania", [10_000, 9600, 33], calls(5, 20, 5, 10)), // 40
    site("s11", "branch", "Venice", [2000, 2000, null], calls(1, 3, 1)), // 5, recording not known
    site("s12", "branch", "Trieste", [1000, 1000, null], calls(0, 0, 0, 0)),
    site("s13", "branch", "Verona", [640, 639, 100], calls(2, 2, 2, 2)), // 8
    site("s14", "branch", "Bari", [9600, 9592, 12.5], calls(1, 5, 2, 7)), // 15
    site("s15", "branch", "Brescia", [2425, 2424, null], calls(1, 4, 1, 4)), // 10
    site("s16", "branch", "Cagliari", [200, 300, null], calls(0, 1, 0)), // 1, recording not known
  ],
  nodes: [
    node("n1", "suite", "Milan 1", "s1", "10.1.0.11"),
    node("n2", "suite", "Milan 2", "s1", "10.1.0.12"),
    node("n3", "suite", "Turin 1", "s2", "10.2.0.11"),
    // The recovery node has no address yet.
    node("n4", "suite", "Bologna 1", "s3"),
  ],
  // Only the PBX is named.
  peers: [peer("p1", "pbx", "CUCM cluster", "s4", "10.4.0.21", "10.4.0.22", "10.4.0.23")],
  measurements: [
    { between: ["s1", "s1"], rttMs: 1 },
    { between: ["s2", "s2"], rttMs: 1 },
    { between: ["s1", "s2"], rttMs: 100 },
    { between: ["s1", "s3"], rttMs: 100.5 },
    { between: ["s2", "s3"], rttMs: 80 },
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
