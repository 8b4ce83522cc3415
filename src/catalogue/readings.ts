import type { Reading } from "#core/catalogue.ts";

/**
 * How each defect of the page was understood: the numbers are for ever, the words are in the message catalogues.
 * Confidence: `high` where another source agrees, `medium` where one meaning fits and nothing contradicts it,
 * `low` where two meanings were possible and the less permissive was taken.
 */
export const readings = [
  {
    id: "rows-without-applications",
    number: 1,
    confidence: "high",
    references: ["kb-ports"],
  },
  {
    id: "curri-split-row",
    number: 2,
    confidence: "high",
    references: ["kb-curri"],
  },
  { id: "tls-is-tcp", number: 3, confidence: "high", references: [] },
  { id: "sip-inside-rtp-range", number: 4, confidence: "high", references: [] },
  { id: "rtp-remote-range", number: 5, confidence: "medium", references: ["cisco-port-paper"] },
  { id: "h323-ports", number: 6, confidence: "medium", references: [] },
  {
    id: "voicemail-signalling",
    number: 7,
    confidence: "medium",
    references: [],
  },
  {
    id: "ivr-shares-queuing-trunk",
    number: 8,
    confidence: "medium",
    references: ["kb-shared-trunk"],
  },
  { id: "tapi-vendor", number: 9, confidence: "low", references: [] },
  { id: "in-out-with-any", number: 10, confidence: "medium", references: [] },
  {
    id: "smb-transport",
    number: 11,
    confidence: "medium",
    references: ["microsoft-smb"],
  },
  {
    id: "manager-assistant-server",
    number: 12,
    confidence: "high",
    references: ["kb-manager-assistant"],
  },
  { id: "legacy-protocol", number: 13, confidence: "high", references: [] },
  {
    id: "mailbox-alternatives",
    number: 14,
    confidence: "high",
    references: ["microsoft-ews"],
  },
  {
    id: "pms-ports",
    number: 15,
    confidence: "medium",
    references: ["oracle-fias"],
  },
  {
    id: "cluster-labels",
    number: 16,
    confidence: "high",
    references: ["rabbitmq-ports"],
  },
  {
    id: "cluster-any-or-list",
    number: 17,
    confidence: "medium",
    references: [],
  },
  { id: "sql-random-port", number: 18, confidence: "high", references: [] },
  {
    id: "internet-row",
    number: 19,
    confidence: "low",
    references: ["kb-licensing"],
  },
  { id: "traffic-classes", number: 20, confidence: "medium", references: [] },
  { id: "proxy-settings", number: 21, confidence: "high", references: [] },
  {
    id: "single-sign-on",
    number: 22,
    confidence: "high",
    references: ["kb-single-sign-on"],
  },
  { id: "ftp-and-sftp", number: 23, confidence: "medium", references: [] },
  { id: "cluster-size", number: 24, confidence: "medium", references: [] },
  {
    id: "all-and-manager-assistant",
    number: 25,
    confidence: "low",
    references: [],
  },
  { id: "absent-protocols", number: 26, confidence: "high", references: [] },
  { id: "recording-direction", number: 27, confidence: "low", references: [] },
  { id: "axl-second-port", number: 28, confidence: "low", references: [] },
] as const satisfies readonly Reading[];
