import { base64urlnopad } from "@scure/base";
import { strFromU8, strToU8 } from "fflate";
import { inflateWithin, type PayloadContent } from "./payload.ts";

/**
 * Codec `d1`: a version 1 plan as JSON without what equals the defaults below, deflated with the dictionary below, in
 * base64url. Released links are for ever, so they are read for ever and nothing in this file may change what they say. New
 * links are written by a later codec.
 */
const defaults = {
  format: "portolan-plan",
  version: 1,
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
  cluster: { natBetweenNodes: "unknown" },
  pms: { remotePort: null, serverPort: null },
  callingPlatform: { vendor: null, product: "", signalling: "both", siteId: null },
  sites: [],
  nodes: [],
  peers: [],
  measurements: [],
};

/** What an entry of each list is when nothing is said of it. */
const entryDefaults = {
  sites: {
    name: "",
    kind: "branch",
    circuit: { upKbps: null, downKbps: null, voiceSharePercent: null },
    subnets: [],
    traffic: {},
  },
  nodes: { name: "", role: "suite", siteId: null, addresses: [] },
  peers: { name: "", siteId: null, addresses: [] },
};

const dictionary = strToU8(
  [
    '"natBetweenNodes":"none""present"},"pms":{"remotePort":,"serverPort":"exchange":"microsoft-365","mailbox":"tls",',
    '"attendantClients":"tls","queuingSip":"tls","recordingSip":"tls","managerAssistantSip":"tls","faxSignalling":"sip",',
    '"cdrUpload":"sftp","webAccess":"https","rtpRemoteRange":"cisco","mailToFax":"imap4","smtp":"tls","clear","h323",',
    '"directory":true,"fileShareBackup":true,"centralLiveUpdate":true,"singleSignOn":true,"osProxy":"disabled"},',
    '"outgoingMail":false,"internetServices":false,"manager-assistant","hotel-link","ivr-manager","desktop-cti",',
    '"attendant-console-professional","contact-manager","phone-lock","call-analytics"],',
    '{"edition":"uc-suite-network-setup-2026-11","project":{"title":"","customer":"","author":"","revision":"1",',
    '"date":"2026-"},"applications":["digital-fax","advanced-queuing","attendant-console-enterprise","voicemail",',
    '"call-recording"],"choices":{"integrations":{"cluster":{"callingPlatform":{"vendor":"cisco","product":"CUCM",',
    '"signalling":"sip","siteId":"s1"},"sites":[{"id":"s1","name":"","kind":"data-centre","dr-data-centre",',
    '"circuit":{"upKbps":10000,"downKbps":10000,"voiceSharePercent":},"subnets":["10.192.168.0.0/24"],',
    '"traffic":{"digital-fax":{"concurrentCalls":2},"call-recording":{"concurrentCalls":0},',
    '"nodes":[{"id":"n1","name":"Node 1","role":"siteId":"s1","addresses":["10.0.0.1"]},',
    '"peers":[{"id":"p1","kind":"directory","smtp-server","mailbox-server","file-server","pms","gateways","pbx",',
    '"workstations","attendant-clients","phones","name":"","siteId":"s2","addresses":["10.1.0.0/24"]},',
    '"measurements":[{"between":["s1","s2"],"rttMs":10},{"between":["s1","s',
  ].join(""),
);

/** Inflated bytes at which reading stops: several times what the largest plan takes. */
const inflatedLimit = 8_000_000;

/** Reads a payload. Never throws, and stops inflating at `inflatedLimit`. */
export function decodeD1(payload: string): PayloadContent {
  try {
    const bytes = inflateWithin(base64urlnopad.decode(payload), dictionary, inflatedLimit);
    if (bytes === null) return { kind: "too-large" };
    return { kind: "json", value: filled(JSON.parse(strFromU8(bytes))) };
  } catch {
    return { kind: "not-json" };
  }
}

type Json = { readonly [field: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts defaults where nothing is said; what is no object stays for `parsePlan` to refuse. */
function filledFrom(value: unknown, common: Json): unknown {
  if (!isObject(value)) return value;
  const fields = Object.entries(common).map(([field, usual]) => {
    if (!Object.hasOwn(value, field)) return [field, usual];
    return [field, isObject(usual) ? filledFrom(value[field], usual) : value[field]];
  });
  return { ...value, ...Object.fromEntries(fields) };
}

function filled(value: unknown): unknown {
  const plan = filledFrom(value, defaults);
  if (!isObject(plan)) return plan;
  const entries = (list: keyof typeof entryDefaults) => {
    const found = plan[list];
    return Array.isArray(found) ? found.map((entry) => filledFrom(entry, entryDefaults[list])) : found;
  };
  return { ...plan, sites: entries("sites"), nodes: entries("nodes"), peers: entries("peers") };
}
