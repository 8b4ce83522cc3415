import * as v from "valibot";
import { applicationIds } from "./applications.ts";

/** The plan format written by this version; every earlier one is raised to it by `migrations`. */
export const planVersion = 1;

/** Bounds of a plan. They keep a stranger's link from exhausting the reader's browser. */
export const planLimits = {
  sites: 500,
  nodes: 32,
  peers: 2000,
  measurements: 20_000,
  nameLength: 200,
  notesLength: 4000,
  addressesPerEntry: 64,
  addressLength: 64,
  concurrentCalls: 100_000,
  capacityKbps: 1_000_000_000,
  /** A share of nothing would need a circuit without end. */
  leastVoiceSharePercent: 0.1,
  rttMs: 60_000,
} as const;

const name = v.pipe(v.string(), v.maxLength(planLimits.nameLength));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const wholeNumber = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535));

/** Addresses as typed: whether each is a sound host or CIDR is a finding, so that nothing typed is refused or lost. */
const addresses = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(planLimits.addressLength))),
  v.maxLength(planLimits.addressesPerEntry),
);

const pairChoice = v.picklist(["clear", "tls", "both"]);

const projectSchema = v.strictObject({
  title: name,
  customer: name,
  author: name,
  revision: name,
  date: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  language: v.picklist(["en"]),
  notes: v.pipe(v.string(), v.maxLength(planLimits.notesLength)),
});

const choicesSchema = v.strictObject({
  mailToFax: v.picklist(["none", "imap4", "pop3", "ews"]),
  exchange: v.picklist(["on-premises", "microsoft-365"]),
  mailbox: pairChoice,
  smtp: pairChoice,
  attendantClients: pairChoice,
  queuingSip: pairChoice,
  recordingSip: pairChoice,
  managerAssistantSip: pairChoice,
  faxSignalling: v.picklist(["sip", "h323", "both"]),
  cdrUpload: v.picklist(["ftp", "sftp", "both"]),
  webAccess: v.picklist(["http", "https", "both"]),
  rtpRemoteRange: v.picklist(["as-printed", "cisco"]),
});

const integrationsSchema = v.strictObject({
  directory: v.boolean(),
  outgoingMail: v.boolean(),
  fileShareBackup: v.boolean(),
  centralLiveUpdate: v.boolean(),
  internetServices: v.boolean(),
  singleSignOn: v.boolean(),
  osProxy: v.picklist(["unknown", "disabled", "enabled"]),
});

const clusterSchema = v.strictObject({
  natBetweenNodes: v.picklist(["unknown", "none", "present"]),
});

const callingPlatformSchema = v.strictObject({
  vendor: v.nullable(v.picklist(["cisco", "microsoft", "other"])),
  product: name,
  signalling: v.picklist(["sip", "h323", "both"]),
  siteId: v.nullable(id),
});

const circuitSchema = v.strictObject({
  upKbps: v.nullable(wholeNumber(planLimits.capacityKbps)),
  downKbps: v.nullable(wholeNumber(planLimits.capacityKbps)),
  voiceSharePercent: v.nullable(v.pipe(v.number(), v.minValue(planLimits.leastVoiceSharePercent), v.maxValue(100))),
});

const trafficSchema = v.strictObject(
  v.entriesFromList(
    applicationIds,
    v.exactOptional(v.strictObject({ concurrentCalls: wholeNumber(planLimits.concurrentCalls) })),
  ),
);

const siteSchema = v.strictObject({
  id,
  name,
  kind: v.picklist(["data-centre", "dr-data-centre", "branch"]),
  circuit: circuitSchema,
  subnets: addresses,
  traffic: trafficSchema,
});

const nodeSchema = v.strictObject({
  id,
  name,
  role: v.picklist(["suite", "manager-assistant"]),
  siteId: v.nullable(id),
  addresses,
});

/** Who can be on the other side of an opening, beside the Internet. */
export const peerKinds = [
  "pbx",
  "phones",
  "gateways",
  "attendant-clients",
  "workstations",
  "directory",
  "smtp-server",
  "mailbox-server",
  "file-server",
  "pms",
] as const;

const peerSchema = v.strictObject({
  id,
  kind: v.picklist(peerKinds),
  name,
  siteId: v.nullable(id),
  addresses,
});

const measurementSchema = v.strictObject({
  between: v.strictTuple([id, id]),
  rttMs: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(planLimits.rttMs))),
});

/**
 * The one source of a plan's shape: the type, the door (`parsePlan`) and the published JSON Schema all come from it.
 * `null` and the empty string stand for "not known yet" and are never replaced by a number.
 */
export const planSchema = v.strictObject({
  format: v.literal("portolan-plan"),
  version: v.literal(planVersion),
  edition: v.pipe(v.string(), v.maxLength(40)),
  project: projectSchema,
  applications: v.pipe(v.array(v.picklist(applicationIds)), v.maxLength(applicationIds.length)),
  choices: choicesSchema,
  integrations: integrationsSchema,
  cluster: clusterSchema,
  pms: v.strictObject({
    remotePort: v.nullable(port),
    serverPort: v.nullable(port),
  }),
  callingPlatform: callingPlatformSchema,
  sites: v.pipe(v.array(siteSchema), v.maxLength(planLimits.sites)),
  nodes: v.pipe(v.array(nodeSchema), v.maxLength(planLimits.nodes)),
  peers: v.pipe(v.array(peerSchema), v.maxLength(planLimits.peers)),
  measurements: v.pipe(v.array(measurementSchema), v.maxLength(planLimits.measurements)),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Everything the engineer says about one deployment. Rates in kbps, times in ms, ports as numbers. */
export type Plan = DeepReadonly<v.InferOutput<typeof planSchema>>;
export type Site = Plan["sites"][number];
export type SiteKind = Site["kind"];
export type PlanNode = Plan["nodes"][number];
export type NodeRole = PlanNode["role"];
export type Peer = Plan["peers"][number];
export type PeerKind = Peer["kind"];
export type Choices = Plan["choices"];
export type Integrations = Plan["integrations"];
export type Measurement = Plan["measurements"][number];
