import { columnCodec, type LinkFormat } from "./columnCodec.ts";

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
} as const satisfies LinkFormat["layouts"];

const dictionary = [
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
].join("");

/** What codec `d2` is made of; frozen with it, and later codecs may build on it. */
export const d2Format = { defaults, layouts, dictionary } as const satisfies LinkFormat;

/**
 * Codec `d2`: links of version 2 plans. Released links are for ever, so nothing in this file may change what it reads or
 * says: a new format is a new codec beside it. New links are written by a later codec.
 */
export const d2 = columnCodec(d2Format);
