import { base64urlnopad } from "@scure/base";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import type { Plan } from "#core/plan/schema.ts";
import { fromColumns, isJson, type Json, type ListLayout, toColumns } from "./columns.ts";
import { inflateWithin, type PayloadContent } from "./payload.ts";

/**
 * Codec `d2`: a version 2 plan as JSON without what equals the defaults below, its lists turned into columns, deflated
 * with the dictionary below, in base64url. Released links are for ever, so nothing in this file may change what it reads
 * or says: a new format is a new codec beside it.
 */
const defaults = {
  format: "portolan-plan",
  version: 2,
  edition: "uc-suite-network-setup-2026-11",
  project: { title: "", customer: "", author: "", revision: "", date: "", language: "en", notes: "" },
  applications: [],
  choices: {
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
  },
  integrations: {
    directory: false,
    outgoingMail: true,
    fileShareBackup: false,
    centralLiveUpdate: false,
    internetServices: true,
    singleSignOn: false,
    osProxy: "unknown",
  },
  cluster: { natBetweenNodes: "unknown", haModels: {} },
  pms: { remotePort: null, serverPort: null },
  callingPlatform: { vendor: null, product: "", signalling: "both", siteId: null },
  voice: { codec: "g711", srtp: "none" },
  fax: { bitRate: 14_400, packetMs: 20, redundancy: null },
  recording: { method: null, hoursPerDay: null, daysKept: null },
};

const noDemand = {
  "digital-fax": null,
  "advanced-queuing": null,
  "ivr-manager": null,
  "attendant-console-enterprise": null,
  "attendant-console-professional": null,
  "desktop-cti": null,
  voicemail: null,
  "call-recording": null,
  "hotel-link": null,
  "manager-assistant": null,
  "contact-manager": null,
  "phone-lock": null,
  "call-analytics": null,
};

/** Most entries of each list that are read; more than any plan may have. */
const most = { sites: 5000, nodes: 5000, peers: 20_000, measurements: 100_000, assignments: 20_000 };

const layouts = {
  sites: {
    idPrefix: "s",
    defaults: {
      name: "",
      kind: "branch",
      circuit: { upKbps: null, downKbps: null, voiceSharePercent: null, linkLayer: "ethernet" },
      subnets: [],
      traffic: noDemand,
    },
  },
  nodes: { idPrefix: "n", defaults: { name: "", role: "suite", duty: "active", siteId: null, addresses: [] } },
  peers: { idPrefix: "p", defaults: { name: "", kind: "phones", siteId: null, addresses: [] } },
  measurements: {
    idPrefix: "",
    defaults: {
      from: "",
      to: "",
      rttMs: null,
      rttMinMs: null,
      rttMaxMs: null,
      jitterMs: null,
      lossPercent: null,
      method: "",
    },
  },
  assignments: { idPrefix: "", defaults: { point: "", owner: null, due: "" } },
} as const satisfies Readonly<Record<string, ListLayout>>;

const dictionary = strToU8(
  [
    '"by":"erlang-c","arrivals":{"per":"day","calls":,"busyHourSharePercent":},"handleSeconds":,"agents":,',
    '"overflowPercent":,"queueLimit":null,"targetSeconds":20},{"by":"erlang-b","arrivals":{"per":"busy-hour","calls":120},',
    '"holdSeconds":180,"blockingPercent":1,"recallPercent":0},"redundancy":2,"recording":{"method":"bib","nbr","cube",',
    '"hoursPerDay":8,"daysKept":90},"voice":{"codec":"g729","g722","srtp":"tag-80","tag-32"},"haModels":{"active-active",',
    '"natBetweenNodes":"none","present","pms":{"remotePort":,"serverPort":,"exchange":"microsoft-365","mailbox":"tls",',
    '"attendantClients":"tls","queuingSip":"tls","recordingSip":"tls","managerAssistantSip":"tls","faxSignalling":"sip",',
    '"cdrUpload":"sftp","webAccess":"https","rtpRemoteRange":"cisco","mailToFax":"imap4","smtp":"tls","clear","h323",',
    '"directory":true,"fileShareBackup":true,"centralLiveUpdate":true,"singleSignOn":true,"osProxy":"disabled"},',
    '"outgoingMail":false,"internetServices":false,"manager-assistant","hotel-link","ivr-manager","desktop-cti",',
    '"attendant-console-professional","contact-manager","phone-lock","call-analytics"],"traffic.manager-assistant":[',
    '"traffic.hotel-link":[,"traffic.ivr-manager":[,"lossPercent":[0,"jitterMs":[2,"rttMinMs":[,"rttMaxMs":[,',
    '"assignments":{"n":1,"point":["latency/unmeasured/","traffic/calls-missing/","address/missing/","owner":["vendor",',
    '"customer-network","pbx-team","customer-it","due":["2026-12-',
    '{"project":{"title":"","customer":"","author":"","revision":"1","date":"2026-"},',
    '"applications":["digital-fax","advanced-queuing","attendant-console-enterprise","voicemail","call-recording"],',
    '"choices":{"integrations":{"cluster":{"natBetweenNodes":"none"},"callingPlatform":{"vendor":"cisco",',
    '"product":"Cisco Unified CM","signalling":"sip","siteId":"s1"},"sites":{"n":3,"name":["Data centre","Branch 1",',
    '"kind":["data-centre","dr-data-centre","branch","branch","branch"],"circuit.upKbps":[100000,10000,10000,10000],',
    '"circuit.downKbps":[100000,20000,20000,50000,null],"circuit.voiceSharePercent":[null,null,null,33],',
    '"circuit.linkLayer":["ethernet","ethernet-vlan","subnets":[["10.0.0.0/24"],["192.168.0.0/24"],["10.1.1.0/24"],[]],',
    '"traffic.digital-fax":[0,2,2,null],"traffic.advanced-queuing":[0,4,"traffic.voicemail":[0,2,',
    '"traffic.call-recording":[0,10,10]},"nodes":{"n":3,"name":["UC Suite node 1","Node 1","Node 2","Node 3"],',
    '"duty":["active","standby","dr"],"siteId":["s1","s1","s2"],"addresses":[["10.0.0.11"],["10.0.0.12"],["10.1.0.11"]]},',
    '"peers":{"n":4,"name":["","Directory"],"kind":["directory","smtp-server","mailbox-server","file-server","pms",',
    '"gateways","pbx","workstations","attendant-clients","phones"],"siteId":["s1","s1","s2","s3"],"addresses":[["10.0.1.5"],',
    '"measurements":{"n":3,"from":["s1","s1","s1","s2","s2","s2"],"to":["s2","s3","s4","s5"],"rttMs":[1,12,18,20,30]}}',
  ].join(""),
);

/** Inflated bytes at which reading stops: several times what the largest plan takes. */
const inflatedLimit = 8_000_000;

/** A stated number of calls stands for itself, so that a column of them is a row of numbers. */
const shortDemand = (demand: unknown): unknown =>
  isJson(demand) && demand.by === "calls" ? demand.concurrentCalls : (demand ?? null);

const fullDemand = (short: unknown): unknown =>
  typeof short === "number" ? { by: "calls", concurrentCalls: short } : short;

const changed = (record: Json, change: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(record).map(([field, value]) => [field, change(value)]));

/** The payload of a plan's link. */
export function encodeD2(plan: Plan): string {
  const { sites, nodes, peers, measurements, assignments, ...rest } = plan;
  const lists = {
    sites: sites.map((site) => ({ ...site, traffic: changed({ ...noDemand, ...site.traffic }, shortDemand) })),
    nodes,
    peers,
    measurements: measurements.map(({ between: [from, to], ...figures }) => ({ from, to, ...figures })),
    assignments,
  };
  const columns = Object.fromEntries(
    listNames
      .filter((list) => lists[list].length > 0)
      .map((list) => [list, toColumns(lists[list], layouts[list])] as const),
  );
  const text = JSON.stringify({ ...difference(rest, defaults), ...columns });
  return base64urlnopad.encode(deflateSync(strToU8(text), { level: 9, dictionary }));
}

const listNames = ["sites", "nodes", "peers", "measurements", "assignments"] as const;

/** Reads a payload. Never throws, and stops inflating at `inflatedLimit`. */
export function decodeD2(payload: string): PayloadContent {
  try {
    const bytes = inflateWithin(base64urlnopad.decode(payload), dictionary, inflatedLimit);
    if (bytes === null) return { kind: "too-large" };
    const value = whole(JSON.parse(strFromU8(bytes)));
    return value === null ? { kind: "not-json" } : { kind: "json", value };
  } catch {
    return { kind: "not-json" };
  }
}

function whole(packed: unknown): Json | null {
  if (!isJson(packed)) return null;
  const lists: Record<string, readonly Json[]> = {};
  for (const list of listNames) {
    const entries = packed[list] === undefined ? [] : fromColumns(packed[list], layouts[list], most[list]);
    if (entries === null) return null;
    lists[list] = entries;
  }
  const { sites = [], measurements = [] } = lists;
  return {
    ...filledFrom(packed, defaults),
    ...lists,
    sites: sites.map((site) => ({ ...site, traffic: knownDemands(site.traffic) })),
    measurements: measurements.map(({ from, to, ...figures }) => ({ between: [from, to], ...figures })),
  };
}

function knownDemands(traffic: unknown): Json {
  const demands = isJson(traffic) ? Object.entries(traffic).filter(([, short]) => short !== null) : [];
  return Object.fromEntries(demands.map(([application, short]) => [application, fullDemand(short)]));
}

/** What of `value` differs from `common`, field by field. */
function difference(value: Json, common: Json): Json {
  const fields = Object.entries(value).flatMap(([field, own]): readonly (readonly [string, unknown])[] => {
    const usual = common[field];
    if (JSON.stringify(own) === JSON.stringify(usual)) return [];
    const isInner = isJson(own) && isJson(usual) && Object.keys(usual).length > 0;
    return [[field, isInner ? difference(own, usual) : own]];
  });
  return Object.fromEntries(fields);
}

/** The inverse of `difference`; what is no object stays for `parsePlan` to refuse. */
function filledFrom(value: Json, common: Json): Json {
  const fields = Object.entries(common).map(([field, usual]) => {
    const own = value[field];
    if (!Object.hasOwn(value, field)) return [field, usual];
    return [field, isJson(usual) && isJson(own) && Object.keys(usual).length > 0 ? filledFrom(own, usual) : own];
  });
  return { ...value, ...Object.fromEntries(fields) };
}
