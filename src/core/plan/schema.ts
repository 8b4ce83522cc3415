import * as v from "valibot";
import { codecIds, linkLayerIds, srtpTagIds } from "../traffic/codecs.ts";
import { applicationIds } from "./applications.ts";
import { demandSchema } from "./demand.ts";
import { languages } from "./languages.ts";
import { logoTypes } from "./logo.ts";
import { planLimits } from "./planLimits.ts";

/** The plan format written by this version; every earlier one is raised to it by `migrations`. */
export const planVersion = 3;

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

/** Year, month and day; empty while not known. */
const date = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** How far a plan has come, as its document says it. */
export const documentStatuses = ["draft", "for-review", "approved"] as const;

const projectSchema = v.strictObject({
  title: name,
  customer: name,
  author: name,
  revision: name,
  date,
  status: v.picklist(documentStatuses),
  language: v.picklist(languages),
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

/** How the servers of an application share its work; `not-stated` by vendor or engineer, so full load on each. */
export const haModels = ["not-stated", "hot-standby", "active-active"] as const;

const clusterSchema = v.strictObject({
  natBetweenNodes: v.picklist(["unknown", "none", "present"]),
  haModels: v.strictObject(v.entriesFromList(applicationIds, v.exactOptional(v.picklist(haModels)))),
});

/** How a call travels, for the figures beside the vendor's kbps per call. */
const voiceSchema = v.strictObject({
  codec: v.picklist(codecIds),
  srtp: v.picklist(srtpTagIds),
});

/** T.38; `redundancy` counts the earlier packets that each packet repeats. */
const faxSchema = v.strictObject({
  bitRate: v.picklist([14_400, 33_600]),
  packetMs: v.picklist([20, 40]),
  redundancy: v.nullable(v.picklist([0, 1, 2, 3])),
});

/** How calls reach the recorder; `other` for ways of which no number of streams is stated. */
export const recordingMethods = ["bib", "nbr", "cube", "dial-in", "other"] as const;

const recordingSchema = v.strictObject({
  method: v.nullable(v.picklist(recordingMethods)),
  /** Hours of recorded calls that all of the deployment makes in a day. */
  hoursPerDay: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(planLimits.recordedHoursPerDay))),
  daysKept: v.nullable(wholeNumber(planLimits.daysKept)),
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
  linkLayer: v.picklist(linkLayerIds),
});

const trafficSchema = v.strictObject(v.entriesFromList(applicationIds, v.exactOptional(demandSchema)));

const siteSchema = v.strictObject({
  id,
  name,
  kind: v.picklist(["data-centre", "dr-data-centre", "branch"]),
  circuit: circuitSchema,
  subnets: addresses,
  traffic: trafficSchema,
});

/** When a server takes calls: first, in place of an active one, or when no other server is left. */
export const nodeDuties = ["active", "standby", "dr"] as const;

const nodeSchema = v.strictObject({
  id,
  name,
  role: v.picklist(["suite", "manager-assistant"]),
  duty: v.picklist(nodeDuties),
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

const milliseconds = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(planLimits.rttMs)));

/** What was measured between two sites, or within one. The average round-trip time is the one that is judged. */
const measurementSchema = v.strictObject({
  between: v.strictTuple([id, id]),
  rttMs: milliseconds,
  rttMinMs: milliseconds,
  rttMaxMs: milliseconds,
  jitterMs: milliseconds,
  lossPercent: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** How it was measured, in the engineer's or the reading tool's words. */
  method: name,
});

export const owners = ["engineer", "customer-network", "pbx-team", "vendor", "customer-it"] as const;

/** Who answers an open point, and by when. `point` is the open point's id; one that is answered stays listed here. */
const assignmentSchema = v.strictObject({
  point: v.pipe(v.string(), v.maxLength(planLimits.openPointIdLength)),
  owner: v.nullable(v.picklist(owners)),
  due: date,
});

export const papers = ["a4", "letter"] as const;

/** Whom the document is for; `internal` adds the engineer's notes and the rows of the page that the plan does not need. */
export const audiences = ["customer", "internal"] as const;

/** Parts of the document that may be left out. Verdict, openings, bandwidth, latency, findings and open points never are. */
export const optionalParts = [
  "document-control",
  "servers",
  "security",
  "failure-states",
  "estimates",
  "quality-of-service",
  "checklist",
  "acceptance-tests",
  "left-out",
  "address-annex",
  "readings",
  "glossary",
] as const;

const revisionSchema = v.strictObject({
  revision: name,
  date,
  author: name,
  change: v.pipe(v.string(), v.maxLength(planLimits.changeLength)),
});

const personSchema = v.strictObject({ name, role: name });

/** `data` is base64 with its padding; that it begins as an image of its type does is `isLogoOfItsType`'s to see. */
const logoSchema = v.strictObject({
  type: v.picklist(logoTypes),
  data: v.pipe(
    v.string(),
    v.maxLength(planLimits.logoLength),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ),
});

/** How the design document of the plan is dressed; nothing of it changes what the plan says of the deployment. */
const documentSchema = v.strictObject({
  paper: v.picklist(papers),
  audience: v.picklist(audiences),
  leftOut: v.pipe(v.array(v.picklist(optionalParts)), v.maxLength(optionalParts.length)),
  /** Earlier revisions of the document. */
  revisions: v.pipe(v.array(revisionSchema), v.maxLength(planLimits.revisions)),
  /** Who gets the document. */
  distribution: v.pipe(v.array(personSchema), v.maxLength(planLimits.distribution)),
  /** Who signs the document. */
  signatures: v.pipe(v.array(personSchema), v.maxLength(planLimits.signatures)),
  logo: v.nullable(logoSchema),
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
  voice: voiceSchema,
  fax: faxSchema,
  recording: recordingSchema,
  sites: v.pipe(v.array(siteSchema), v.maxLength(planLimits.sites)),
  nodes: v.pipe(v.array(nodeSchema), v.maxLength(planLimits.nodes)),
  peers: v.pipe(v.array(peerSchema), v.maxLength(planLimits.peers)),
  measurements: v.pipe(v.array(measurementSchema), v.maxLength(planLimits.measurements)),
  assignments: v.pipe(v.array(assignmentSchema), v.maxLength(planLimits.assignments)),
  document: documentSchema,
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
export type NodeDuty = PlanNode["duty"];
export type HaModel = (typeof haModels)[number];
export type RecordingMethod = (typeof recordingMethods)[number];
export type Owner = (typeof owners)[number];
export type Demand = DeepReadonly<v.InferOutput<typeof demandSchema>>;
export type Arrivals = Exclude<Demand, { readonly by: "calls" }>["arrivals"];
export type Assignment = Plan["assignments"][number];
export type DocumentSettings = Plan["document"];
export type Revision = DocumentSettings["revisions"][number];
export type Person = DocumentSettings["signatures"][number];
