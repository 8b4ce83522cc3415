import type { Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";
import type { Inclusion } from "../inclusion.ts";

type Rows = ReadonlyMap<string, Inclusion>;
type Rule = (facts: Facts, rows: Rows) => readonly Finding[];

const when = (holds: boolean, finding: () => Finding): readonly Finding[] => (holds ? [finding()] : []);

const note = (
  code: Finding["code"],
  severity: Finding["severity"],
  at: readonly string[],
  reading: string,
  values: Finding["values"] = {},
): Finding => ({
  code,
  severity,
  at,
  values,
  source: { kind: "reading", id: reading },
});

/** Reading 5: the footnote's range is a narrowing, wrong beyond Cisco, and one port short of Cisco's own papers. */
const mediaRange: Rule = ({ plan, catalogue }, rows) => {
  if (!rows.has("rtp-pbx") && !rows.has("rtp-devices")) return [];
  const at = ["choices", "rtpRemoteRange"];
  const range = {
    from: catalogue.ciscoRtpRange.from,
    to: catalogue.ciscoRtpRange.to,
  };
  const { vendor } = plan.callingPlatform;
  const cisco = vendor === "cisco";
  const gateways = plan.peers.filter(({ kind }) => kind === "gateways").map(({ name }) => name);
  if (plan.choices.rtpRemoteRange === "as-printed") {
    return when(cisco && gateways.length === 0, () => note("rtp/can-narrow", "info", at, "rtp-remote-range", range));
  }
  return [
    ...when(vendor !== null && !cisco, () =>
      note("rtp/narrowed-without-cisco", "error", at, "rtp-remote-range", range),
    ),
    ...when(gateways.length > 0, () =>
      note("rtp/narrowed-with-gateways", "warning", at, "rtp-remote-range", {
        ...range,
        gateways,
      }),
    ),
    note("rtp/narrowed-loses-rtcp", "warning", at, "rtp-remote-range", range),
  ];
};

/** Reading 6. */
const mediaControl: Rule = (_facts, rows) =>
  when(rows.has("h323") || rows.has("h323-alternate"), () =>
    note("h323/no-h245", "warning", ["callingPlatform", "signalling"], "h323-ports"),
  );

/** Reading 7. */
const voicemail: Rule = ({ plan, isInstalled }) =>
  when(isInstalled("voicemail") && plan.callingPlatform.signalling === "sip", () =>
    note("voicemail/no-sip-row", "warning", ["callingPlatform", "signalling"], "voicemail-signalling"),
  );

/** Reading 8. */
const ivr: Rule = ({ isInstalled }) =>
  when(isInstalled("ivr-manager"), () =>
    note("ivr/derived-rows", "info", ["applications"], "ivr-shares-queuing-trunk"),
  );

/** Reading 11. */
const fileSharing: Rule = (_facts, rows) =>
  when(rows.has("file-share") || rows.has("cluster-file-share"), () =>
    note("smb/legacy-ports", "info", ["integrations", "fileShareBackup"], "smb-transport"),
  );

/** Reading 14: Exchange Online stops answering EWS. */
const exchangeOnline: Rule = ({ plan }, rows) =>
  when(rows.has("ews") && plan.choices.exchange === "microsoft-365", () =>
    note("ews/switched-off-online", "error", ["choices", "exchange"], "mailbox-alternatives"),
  );

/** Readings 17 and 18, and the cluster's requirements in prose. */
const clusterRules: Rule = ({ plan }, rows) => [
  ...when(rows.has("cluster-any"), () => note("cluster/full-connectivity", "info", ["nodes"], "cluster-any-or-list")),
  ...when(rows.has("cluster-sql"), () => note("cluster/minimum-list", "info", ["nodes"], "cluster-any-or-list")),
  ...when(rows.has("cluster-sql"), () => note("cluster/sql-port", "warning", ["nodes"], "sql-random-port")),
  ...when(clustered(rows) && plan.cluster.natBetweenNodes === "present", () =>
    note("cluster/nat-between-nodes", "error", ["cluster", "natBetweenNodes"], "cluster-any-or-list"),
  ),
];

const clustered = (rows: Rows) => rows.has("cluster-any") || rows.has("cluster-sql");

/** Reading 21. */
const proxy: Rule = ({ plan }) =>
  when(plan.integrations.osProxy === "enabled", () =>
    note("os-proxy/enabled", "error", ["integrations", "osProxy"], "proxy-settings"),
  );

/** Reading 23. */
const fileTransfer: Rule = ({ plan }, rows) =>
  when(rows.has("cdr-upload") && plan.choices.cdrUpload !== "sftp", () =>
    note("cdr/ftp-data-channel", "warning", ["choices", "cdrUpload"], "ftp-and-sftp"),
  );

/** Reading 25. */
const managerAssistantAlone: Rule = ({ installed }) =>
  when(installed.length > 0 && installed.every(({ role }) => role === "manager-assistant"), () =>
    note("manager-assistant/all-rows", "info", ["applications"], "all-and-manager-assistant"),
  );

const rules: readonly Rule[] = [
  exchangeOnline,
  proxy,
  mediaRange,
  mediaControl,
  voicemail,
  ivr,
  clusterRules,
  fileTransfer,
  fileSharing,
  managerAssistantAlone,
];

/** Reports what the readings of the page's defects mean for this plan. */
export function readingFindings(included: readonly Inclusion[], facts: Facts): readonly Finding[] {
  const rows = new Map(included.map((inclusion) => [inclusion.requirement.id, inclusion]));
  return rules.flatMap((rule) => rule(facts, rows));
}
