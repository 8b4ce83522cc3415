import type { catalogue } from "#catalogue/catalogue.ts";
import type { EndKind, Opening } from "#core/assess/assessment.ts";
import type { PaperWords } from "#messages/paperWords.ts";

/** How the use of an opening is tried out; a key of the words for it. */
export type TestMethod = keyof PaperWords["messages"]["documentParts"]["tests"]["methods"];

type Protocol = (typeof catalogue.requirements)[number]["protocol"];

/** By the printed protocol. Web protocols carry many things: what, the other side says. */
const byProtocol = {
  LDAP: "directory",
  SMTP: "mail",
  IMAP4: "mailbox",
  POP3: "mailbox",
  EWS: "mailbox",
  SMB: "share",
  "PMS link": "pms",
  "CTI client protocol": "attendant",
  AXL: "axl",
  TAPI: "callControl",
  SIP: "sip",
  "H.323": "h323",
  "RTP/T.38": "media",
  FTP: "fileUpload",
  HTTP: "connection",
  HTTPS: "connection",
  SQL: "database",
  RDP: "desktop",
  IPC: "messaging",
  ANY: "everything",
} as const satisfies Readonly<Record<Protocol, TestMethod>>;

/** Of web protocols, by who is on the other side. */
const byBoundary: Partial<Readonly<Record<Opening["boundary"], TestMethod>>> = {
  pbx: "callerLookup",
  "attendant-clients": "liveUpdate",
  internet: "internet",
};

/** What is done to see that an opening works: media as its applications use it. */
export function testMethods(opening: Opening): readonly TestMethod[] {
  const { protocol, boundary, initiator, applications } = opening;
  if (protocol === "HTTP" || protocol === "HTTPS") {
    if (boundary === "phones") return [initiator === "server" ? "phoneNotice" : "phoneService"];
    if (boundary === "workstations") return [protocol === "HTTPS" ? "webEncrypted" : "web"];
    return [byBoundary[boundary] ?? "connection"];
  }
  const known: Readonly<Record<string, TestMethod>> = byProtocol;
  const method = known[protocol] ?? "connection";
  if (method !== "media") return [method];
  const others = applications.filter((id) => id !== "digital-fax" && id !== "call-recording");
  return [
    ...(others.length > 0 ? (["media"] as const) : []),
    ...(applications.includes("call-recording") ? (["recording"] as const) : []),
    ...(applications.includes("digital-fax") ? (["fax"] as const) : []),
  ];
}

/**
 * Sides on which a Windows command can be typed: servers (the vendor's page speaks of their Windows Internet Options),
 * and users' PCs.
 */
export const hasCommands: ReadonlySet<EndKind> = new Set([
  "suite",
  "manager-assistant",
  "attendant-clients",
  "workstations",
] satisfies readonly EndKind[]);
