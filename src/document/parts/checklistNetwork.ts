import type { Opening } from "#core/assess/assessment.ts";
import { openingPlace } from "../places.ts";
import { type ChecklistRule, item, openingList, serverList } from "./checklistItem.ts";

/** Openings for firewalls: those that can be written, and those that wait for an answer. */
const openings: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const isNamed = (id: string) => {
    const end = ends.get(id);
    return end?.kind === "internet" || (end?.addresses.some((one) => one.trim() !== "") ?? false);
  };
  const waits = ({ services, initiators, listeners }: Opening) =>
    services.some(({ destination }) => destination === "not-known") || ![...initiators, ...listeners].every(isNamed);
  // Servers at one site are to have no firewall between them.
  const forFirewalls = assessment.openings.filter(
    ({ services }) => !services.some(({ destination }) => destination === "all"),
  );
  const ready = forFirewalls.filter((opening) => !waits(opening));
  const waiting = forFirewalls.filter(waits);
  const failover = ready.filter(({ failoverEnds }) => failoverEnds.length > 0).length;
  return [
    ...ready.slice(0, 1).map(() =>
      item(context, "network", words.say(text.network.openings, { openings: openingList(context, ready) }), {
        why: words.say(text.network.openingsWhy, { failover }),
        by: "customer-network",
        to: "openings",
      }),
    ),
    ...waiting
      .slice(0, 1)
      .map((first) =>
        item(
          context,
          "network",
          words.say(text.network.waiting, { openings: openingList(context, waiting), count: waiting.length }),
          { why: text.network.waitingWhy, by: "customer-network", to: openingPlace(first.id) },
        ),
      ),
  ];
};

const betweenServers: ChecklistRule = (context) => {
  const { words, text, suite, openingsOf } = context;
  if (suite.length < 2) return [];
  const [together] = openingsOf("cluster-any");
  const cluster = together ?? openingsOf("cluster-sql")[0];
  const nat = item(context, "network", words.say(text.network.nat, { servers: serverList(context, suite) }), {
    why: text.network.natWhy,
    sources: [{ kind: "prose", id: "cluster-no-nat" }],
    by: "customer-network",
    to: cluster === undefined ? "failure-states" : openingPlace(cluster.id),
  });
  if (!together) return [nat];
  return [
    nat,
    item(context, "network", text.network.together, {
      sources: [{ kind: "prose", id: "cluster-full-connectivity" }],
      by: "customer-network",
      to: openingPlace(together.id),
    }),
  ];
};

const isClear = ({ services }: Opening) => services.some(({ encryption }) => encryption !== "encrypted");

/** Inspection of SIP: advice where it can read along, a warning where it cannot. */
const inspection: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const sip = assessment.openings.filter(({ protocol }) => protocol === "SIP");
  const readable = sip.filter(isClear);
  const encrypted = sip.filter((opening) => !isClear(opening));
  return [
    ...readable.slice(0, 1).map((first) =>
      item(context, "network", words.say(text.network.inspection, { openings: openingList(context, readable) }), {
        why: text.network.inspectionWhy,
        sources: [{ kind: "reference", id: "fortinet-sip-alg" }],
        by: "customer-network",
        to: openingPlace(first.id),
      }),
    ),
    ...encrypted.slice(0, 1).map((first) =>
      item(context, "network", words.say(text.network.encryptedSip, { openings: openingList(context, encrypted) }), {
        why: text.network.encryptedSipWhy,
        sources: [{ kind: "reference", id: "cisco-encrypted-sip" }],
        by: "customer-network",
        to: openingPlace(first.id),
      }),
    ),
  ];
};

/** Protocols that open a second connection on ports that the page does not name. */
const secondConnections: ChecklistRule = (context) => {
  const { plan, words, text, openingsOf } = context;
  const h323 = openingsOf("h323", "h323-alternate");
  const ftp = plan.choices.cdrUpload === "sftp" ? [] : openingsOf("cdr-upload");
  return [
    ...h323.slice(0, 1).map((first) =>
      item(context, "network", words.say(text.network.h245, { openings: openingList(context, h323) }), {
        why: text.network.h245Why,
        sources: [{ kind: "reading", id: "h323-ports" }],
        by: "customer-network",
        to: openingPlace(first.id),
      }),
    ),
    ...ftp.slice(0, 1).map((first) =>
      item(context, "network", words.say(text.network.ftp, { openings: openingList(context, ftp) }), {
        why: text.network.ftpWhy,
        sources: [{ kind: "reading", id: "ftp-and-sftp" }],
        by: "customer-network",
        to: openingPlace(first.id),
      }),
    ),
  ];
};

const licensing: ChecklistRule = (context) => {
  const { words, text, suite, openingsOf } = context;
  const [opening] = openingsOf("internet-services");
  if (!opening) return [];
  return [
    item(context, "network", words.say(text.network.licensing, { servers: serverList(context, suite) }), {
      why: text.network.licensingWhy,
      sources: [{ kind: "reference", id: "kb-licensing" }],
      by: "customer-network",
      to: openingPlace(opening.id),
    }),
  ];
};

/** Attendant clients find another server by DNS where there is one. */
const attendantFailover: ChecklistRule = (context) => {
  const { words, text, suite, openingsOf } = context;
  const [opening] = openingsOf("attendant-tls", "attendant-clear");
  if (!opening || suite.length < 2) return [];
  return [
    item(context, "network", words.say(text.network.srv, { servers: serverList(context, suite) }), {
      why: text.network.srvWhy,
      sources: [{ kind: "reference", id: "kb-attendant-failover" }],
      by: "customer-it",
      to: openingPlace(opening.id),
    }),
  ];
};

/** What is set on firewalls and in the network. */
export const checklistNetwork: readonly ChecklistRule[] = [
  openings,
  betweenServers,
  inspection,
  secondConnections,
  licensing,
  attendantFailover,
];
