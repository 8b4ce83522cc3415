import type { OpenPoint } from "#core/assess/assessment.ts";
import { describeOpenPoint } from "#messages/describe.ts";
import { openingPlace, openPointPlace } from "../places.ts";
import { checklistCures } from "./checklistCures.ts";
import { type ChecklistContext, type ChecklistItem, type ChecklistRule, item, openingList } from "./checklistItem.ts";
import { firstFew } from "./planNames.ts";
import { proofOf } from "./proofOf.ts";

/** Open points of one kind and paths to measure that are named; more are counted. */
const entriesShown = 5;

const isUnmeasured = ({ code }: OpenPoint) =>
  code === "latency/unmeasured" || code === "latency/unmeasured-within-site";

/** Open points without whose answers no firewall rule can be written. */
const neededForRules: ReadonlySet<OpenPoint["code"]> = new Set(["address/missing", "peer/not-named"]);

/**
 * Open points that decide, but for paths to be measured, and those that rules wait for: the first few of each kind, and how
 * many more there are.
 */
const decisions: ChecklistRule = (context) => {
  const byCode = new Map<string, { readonly point: OpenPoint; readonly to: string }[]>();
  context.assessment.openPoints.forEach((point, index) => {
    if (isUnmeasured(point) || !(point.blocks || neededForRules.has(point.code))) return;
    const entry = { point, to: openPointPlace(index + 1) };
    const same = byCode.get(point.code);
    if (same) same.push(entry);
    else byCode.set(point.code, [entry]);
  });
  return [...byCode.values()].flatMap((same) => {
    const shown = same.length <= entriesShown + 1 ? same : same.slice(0, entriesShown);
    const items = shown.map(({ point, to }) => answer(context, point, to));
    const rest = same[shown.length];
    if (rest === undefined) return items;
    const more = context.words.say(context.text.before.more, { count: same.length - shown.length });
    return [...items, item(context, "before", more, { by: rest.point.owner, to: rest.to })];
  });
};

function answer(context: ChecklistContext, point: OpenPoint, to: string): ChecklistItem {
  const { question, consequence } = describeOpenPoint(context.words, point);
  return item(context, "before", context.words.say(context.text.before.answer, { question }), {
    why: consequence,
    sources: point.source.kind === "plan" ? [] : [point.source],
    by: point.owner,
    due: point.due,
    to,
  });
}

/** Open points that do not decide and yet matter at a moment of their own. */
const questionsAtTheirMoment: ChecklistRule = (context) =>
  context.assessment.openPoints.flatMap((point, index) => {
    const moment = moments.get(point.code);
    if (point.blocks || moment === undefined) return [];
    return [{ ...answer(context, point, openPointPlace(index + 1)), moment }];
  });

const moments: ReadonlyMap<OpenPoint["code"], ChecklistItem["moment"]> = new Map([
  ["page/absent-protocols", "before"],
  ["cluster/ha-model-not-stated", "before"],
  ["recording/method-missing", "pbx"],
  ["pms/who-connects-first", "before"],
  ["internet/other-ports", "network"],
  ["single-sign-on/cloud-services", "network"],
  ["tapi/confirm-port", "pbx"],
  ["gateways/not-named", "pbx"],
]);

const unmeasured: ChecklistRule = (context) => {
  const { assessment, words, text, named } = context;
  const paths = assessment.openPoints.flatMap((point) => {
    const [, from, to] = point.at;
    return isUnmeasured(point) && from !== undefined && to !== undefined ? [named.path([from, to])] : [];
  });
  if (paths.length === 0) return [];
  const task = words.say(text.before.measure, { count: paths.length, paths: firstFew(words, paths, entriesShown) });
  return [
    item(context, "before", task, {
      why: text.before.measureWhy,
      by: "customer-network",
      to: openPointPlace(assessment.openPoints.findIndex(isUnmeasured) + 1),
    }),
  ];
};

const mailbox: ChecklistRule = (context) => {
  const { words, text, openingsOf } = context;
  const [opening] = openingsOf("imap4", "pop3", "ews");
  if (!opening) return [];
  const application = words.messages.names.applications["digital-fax"];
  return [
    item(context, "before", words.say(text.before.mailbox, { application }), {
      why: words.say(text.before.mailboxWhy, { protocol: opening.protocol }),
      sources: [{ kind: "reference", id: "kb-fax-mailbox" }],
      by: "customer-it",
      to: openingPlace(opening.id),
    }),
  ];
};

/** PMS ports that are typed; one that is not known yet is an open point that decides. */
const pms: ChecklistRule = (context) => {
  const { plan, words, text, openingsOf } = context;
  const [opening] = openingsOf("pms-link");
  const { remotePort, serverPort } = plan.pms;
  if (!opening || remotePort === null || serverPort === null) return [];
  const task = words.say(text.before.pms, { remote: String(remotePort), server: String(serverPort) });
  return [
    item(context, "before", task, {
      sources: [{ kind: "prose", id: "pms-ports" }],
      by: "vendor",
      to: openingPlace(opening.id),
    }),
  ];
};

/** Whose certificates the two sides agree on; those of Internet services are their providers'. */
const certificates: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  const openings = assessment.openings.filter(
    (opening) => opening.boundary !== "internet" && proofOf(opening)?.kind === "certificate",
  );
  const [first] = openings;
  if (!first) return [];
  return [
    item(context, "before", words.say(text.before.certificates, { openings: openingList(context, openings) }), {
      why: text.before.certificatesWhy,
      by: "customer-it",
      to: openingPlace(first.id),
    }),
  ];
};

/** What is to be settled before anything is changed, and open questions in their places. */
export const checklistBefore: readonly ChecklistRule[] = [
  ...checklistCures,
  decisions,
  unmeasured,
  pms,
  mailbox,
  certificates,
  questionsAtTheirMoment,
];
