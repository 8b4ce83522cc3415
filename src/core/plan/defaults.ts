import type { Language } from "./languages.ts";
import type {
  Choices,
  DocumentSettings,
  Integrations,
  Measurement,
  NodeDuty,
  NodeRole,
  Peer,
  PeerKind,
  Plan,
  PlanNode,
  Site,
  SiteKind,
} from "./schema.ts";
import { planVersion } from "./schema.ts";

/** Share of a circuit that voice may take when the engineer states none, in percent. Ours, not the vendor's. */
export const defaultVoiceSharePercent = 33;

/** Every clear/TLS pair starts as the page prints it: both. */
const defaultChoices: Choices = {
  mailToFax: "none",
  exchange: "on-premises",
  mailbox: "both",
  smtp: "both",
  attendantClients: "both",
  queuingSip: "both",
  recordingSip: "both",
  managerAssistantSip: "both",
  faxSignalling: "both",
  cdrUpload: "both",
  webAccess: "both",
  rtpRemoteRange: "as-printed",
};

const defaultIntegrations: Integrations = {
  directory: false,
  outgoingMail: true,
  fileShareBackup: false,
  centralLiveUpdate: false,
  internetServices: true,
  singleSignOn: false,
  osProxy: "unknown",
};

/** For the customer, on A4, with every part and nobody named. */
const defaultDocument: DocumentSettings = {
  paper: "a4",
  audience: "customer",
  leftOut: [],
  revisions: [],
  distribution: [],
  signatures: [],
  logo: null,
};

/**
 * A plan in which nothing is known yet.
 *
 * @param edition Id of the catalogue edition that the plan is made with.
 * @param language Language of its document.
 */
export function emptyPlan(edition: string, language: Language = "en"): Plan {
  return {
    format: "portolan-plan",
    version: planVersion,
    edition,
    project: {
      title: "",
      customer: "",
      author: "",
      revision: "",
      date: "",
      status: "draft",
      language,
      notes: "",
    },
    applications: [],
    choices: defaultChoices,
    integrations: defaultIntegrations,
    cluster: { natBetweenNodes: "unknown", haModels: {} },
    pms: { remotePort: null, serverPort: null },
    callingPlatform: {
      vendor: null,
      product: "",
      signalling: "both",
      siteId: null,
    },
    voice: { codec: "g711", srtp: "none" },
    fax: { bitRate: 14_400, packetMs: 20, redundancy: null },
    recording: { method: null, hoursPerDay: null, daysKept: null },
    sites: [],
    nodes: [],
    peers: [],
    measurements: [],
    assignments: [],
    document: defaultDocument,
  };
}

/** A site of which only the kind and the name are known. */
export function newSite(id: string, kind: SiteKind, name: string): Site {
  return {
    id,
    name,
    kind,
    circuit: { upKbps: null, downKbps: null, voiceSharePercent: null, linkLayer: "ethernet" },
    subnets: [],
    traffic: {},
  };
}

/** A server without an address yet; active unless said otherwise. */
export function newNode(
  id: string,
  role: NodeRole,
  name: string,
  siteId: string | null,
  duty: NodeDuty = "active",
): PlanNode {
  return { id, name, role, duty, siteId, addresses: [] };
}

/** A peer without an address yet. */
export function newPeer(id: string, kind: PeerKind, name: string, siteId: string | null): Peer {
  return { id, kind, name, siteId, addresses: [] };
}

/** A path of which nothing is measured yet. */
export function newMeasurement(first: string, second: string): Measurement {
  return {
    between: [first, second],
    rttMs: null,
    rttMinMs: null,
    rttMaxMs: null,
    jitterMs: null,
    lossPercent: null,
    method: "",
  };
}
