import { edition } from "#catalogue/edition.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import type { Demand, Peer, PeerKind, Plan, Site, SiteKind } from "#core/plan/schema.ts";

type Calls = {
  readonly fax: number | Demand;
  readonly queuing: number | Demand;
  readonly recording: number | null;
};

const demand = (calls: number | Demand): Demand =>
  typeof calls === "number" ? { by: "calls", concurrentCalls: calls } : calls;

type Circuit = { readonly up: number; readonly down: number; readonly share?: number };

function site(
  id: string,
  kind: SiteKind,
  name: string,
  circuit: Circuit,
  subnets: readonly string[],
  calls: Calls,
): Site {
  const { fax, queuing, recording } = calls;
  return {
    id,
    name,
    kind,
    circuit: {
      upKbps: circuit.up,
      downKbps: circuit.down,
      voiceSharePercent: circuit.share ?? null,
      linkLayer: "ethernet",
    },
    subnets,
    traffic: {
      "digital-fax": demand(fax),
      "advanced-queuing": demand(queuing),
      ...(recording === null ? {} : { "call-recording": demand(recording) }),
    },
  };
}

const peer = (id: string, kind: PeerKind, name: string, siteId: string, addresses: readonly string[]): Peer => ({
  id,
  kind,
  name,
  siteId,
  addresses,
});

const rtt = (from: string, to: string, rttMs: number) => ({ ...newMeasurement(from, to), rttMs }) as const;

/** A path measured with a hundred packets: least, average and most, jitter, and loss in percent. */
const measured = (
  from: string,
  to: string,
  [rttMinMs, rttMs, rttMaxMs]: readonly [number, number, number],
  jitterMs: number,
  lossPercent: number,
) => ({
  ...newMeasurement(from, to),
  rttMs,
  rttMinMs,
  rttMaxMs,
  jitterMs,
  lossPercent,
  method: "ping, 100 packets",
});

/**
 * A plan that shows the whole product: two data centres, six branches, a circuit that is too small, a path exactly at
 * its limit, a branch that fails only when the DR data centre takes over, traffic that is worked out, and a few things
 * that nobody answered yet. The company and its network are made up.
 */
export const samplePlan: Plan = {
  ...emptyPlan(edition.id),
  project: {
    title: "UC Suite with disaster recovery",
    customer: "Officine Brünnhofer S.p.A.",
    author: "Chiara D’Angelo",
    revision: "B",
    date: "2026-11-23",
    status: "draft",
    language: "en",
    notes: "Sample plan. The company, its sites and its addresses are made up.",
  },
  applications: [
    "digital-fax",
    "advanced-queuing",
    "attendant-console-enterprise",
    "call-recording",
    "contact-manager",
    "phone-lock",
  ],
  choices: {
    mailToFax: "imap4",
    exchange: "on-premises",
    mailbox: "tls",
    smtp: "tls",
    attendantClients: "tls",
    queuingSip: "tls",
    recordingSip: "both",
    managerAssistantSip: "both",
    faxSignalling: "sip",
    cdrUpload: "sftp",
    webAccess: "https",
    rtpRemoteRange: "as-printed",
  },
  integrations: {
    directory: true,
    outgoingMail: true,
    fileShareBackup: true,
    centralLiveUpdate: false,
    internetServices: true,
    singleSignOn: false,
    osProxy: "disabled",
  },
  cluster: { natBetweenNodes: "none", haModels: { "digital-fax": "active-active" } },
  callingPlatform: { vendor: "cisco", product: "Unified CM 14 SU3", signalling: "sip", siteId: "s1" },
  fax: { bitRate: 14_400, packetMs: 20, redundancy: 2 },
  recording: { method: "bib", hoursPerDay: 120, daysKept: 180 },
  sites: [
    site("s1", "data-centre", "Milano", { up: 200_000, down: 200_000, share: 40 }, ["10.10.0.0/16"], {
      fax: 8,
      queuing: 30,
      recording: 20,
    }),
    site("s2", "dr-data-centre", "Roma", { up: 100_000, down: 100_000, share: 40 }, ["10.20.0.0/16"], {
      fax: 4,
      queuing: 10,
      recording: 8,
    }),
    site("s3", "branch", "Bolzano/Bozen", { up: 20_000, down: 50_000 }, ["10.31.0.0/20"], {
      fax: 2,
      queuing: 6,
      recording: 4,
    }),
    site("s4", "branch", "Zürich", { up: 50_000, down: 50_000 }, ["10.32.0.0/20"], {
      fax: 2,
      queuing: 4,
      recording: 4,
    }),
    site("s5", "branch", "Köln", { up: 50_000, down: 100_000 }, ["10.33.0.0/20"], {
      fax: {
        by: "erlang-b",
        arrivals: { per: "day", calls: 320, busyHourSharePercent: 15 },
        holdSeconds: 90,
        blockingPercent: 1,
        recallPercent: 50,
      },
      queuing: {
        by: "erlang-c",
        arrivals: { per: "busy-hour", calls: 180 },
        handleSeconds: 240,
        agents: 14,
        overflowPercent: 1,
        queueLimit: 30,
        targetSeconds: 20,
      },
      recording: 8,
    }),
    site("s6", "branch", "Málaga", { up: 4_000, down: 20_000 }, ["10.34.0.0/20"], {
      fax: 2,
      queuing: 10,
      recording: 8,
    }),
    site("s7", "branch", "Kraków", { up: 20_000, down: 20_000 }, ["10.35.0.0/20"], {
      fax: 2,
      queuing: 8,
      recording: 4,
    }),
    site("s8", "branch", "Ljubljana", { up: 10_000, down: 30_000, share: 25 }, ["10.36.0.0/20"], {
      fax: 1,
      queuing: 4,
      recording: null,
    }),
  ],
  nodes: [
    { id: "n1", name: "MI-UCS-1", role: "suite", duty: "active", siteId: "s1", addresses: ["10.10.20.11"] },
    { id: "n2", name: "MI-UCS-2", role: "suite", duty: "standby", siteId: "s1", addresses: ["10.10.20.12"] },
    { id: "n3", name: "RM-UCS-3", role: "suite", duty: "dr", siteId: "s2", addresses: ["10.20.20.11"] },
  ],
  peers: [
    peer("p1", "pbx", "CUCM Milano", "s1", ["10.10.10.11", "10.10.10.12", "10.10.10.13"]),
    peer("p2", "pbx", "CUCM Roma", "s2", ["10.20.10.11"]),
    peer("p3", "gateways", "SBC Milano", "s1", ["10.10.12.5", "10.10.12.6"]),
    peer("p4", "gateways", "Fax adapters Köln", "s5", []),
    peer("p5", "phones", "Phones Milano", "s1", ["10.10.64.0/20"]),
    peer("p6", "phones", "Phones Roma", "s2", ["10.20.64.0/20"]),
    peer("p7", "phones", "Phones Bolzano/Bozen", "s3", ["10.31.4.0/22"]),
    peer("p8", "phones", "Phones Zürich", "s4", ["10.32.4.0/22"]),
    peer("p9", "phones", "Phones Köln", "s5", ["10.33.4.0/22"]),
    peer("p10", "phones", "Phones Málaga", "s6", ["10.34.4.0/22"]),
    peer("p11", "phones", "Phones Kraków", "s7", ["10.35.4.0/22"]),
    peer("p12", "phones", "Phones Ljubljana", "s8", ["10.36.4.0/22"]),
    peer("p13", "attendant-clients", "Reception Milano", "s1", ["10.10.40.21", "10.10.40.22"]),
    peer("p14", "attendant-clients", "Switchboard Köln", "s5", ["10.33.8.15"]),
    peer("p15", "workstations", "Office PCs Milano", "s1", ["10.10.48.0/20"]),
    peer("p16", "directory", "Active Directory Milano", "s1", ["10.10.8.10"]),
    peer("p17", "smtp-server", "Mail relay", "s1", ["10.10.8.25"]),
    peer("p18", "mailbox-server", "Fax mailbox", "s1", ["10.10.8.26"]),
    peer("p19", "file-server", "Backup share", "s2", ["10.20.8.40"]),
    peer("p20", "directory", "Active Directory Roma", "s2", ["10.20.8.10"]),
  ],
  measurements: [
    rtt("s1", "s1", 0.6),
    rtt("s1", "s2", 14),
    rtt("s2", "s2", 0.7),
    rtt("s1", "s3", 11),
    rtt("s2", "s3", 22),
    rtt("s1", "s4", 9),
    rtt("s2", "s4", 86),
    measured("s1", "s5", [17.8, 19, 31.4], 1.2, 0),
    rtt("s2", "s5", 31),
    measured("s1", "s6", [38.9, 41, 96], 9.5, 0.8),
    rtt("s2", "s6", 52),
    rtt("s1", "s7", 64),
    rtt("s2", "s7", 80),
    rtt("s1", "s8", 17),
  ],
  assignments: [{ point: "latency/unmeasured/measurements/s2/s8", owner: null, due: "2026-12-04" }],
};
