import { portNotation } from "#core/assess/services.ts";
import { describeFinding, describeRequirement } from "#messages/describe.ts";
import { findingPlace, openingPlace } from "../places.ts";
import { type ChecklistRule, item, serverList } from "./checklistItem.ts";
import { firstFew } from "./planNames.ts";

/** Failure states that are named; more are counted. */
const statesShown = 5;

/** Signalling that the PBX sends to the servers, by row of the page. */
const trunks: ChecklistRule = (context) => {
  const { assessment, plan, words, text } = context;
  const signalling = assessment.openings.filter(
    ({ protocol, boundary, initiator }) =>
      boundary === "pbx" && initiator === "remote" && (protocol === "SIP" || protocol === "H.323"),
  );
  const [first] = signalling;
  if (!first) return [];
  const list = signalling.map((opening) =>
    words.say(text.asOpening, {
      requirement: describeRequirement(words, opening.requirement).name,
      ports: opening.services.flatMap((service) => portNotation(service) ?? []).join(", "),
    }),
  );
  const roles = new Set(signalling.map(({ server }) => server));
  const servers = serverList(
    context,
    plan.nodes.filter(({ role }) => roles.has(role)),
  );
  return [
    item(context, "pbx", words.say(text.pbx.trunks, { servers, list: list.join("; ") }), {
      why: text.pbx.trunksWhy,
      by: "pbx-team",
      to: openingPlace(first.id),
    }),
  ];
};

const callControlProfile: ChecklistRule = (context) => {
  const [opening] = context.openingsOf("curri");
  if (!opening) return [];
  const { pbx } = context.text;
  return [
    item(context, "pbx", pbx.curri, {
      why: pbx.curriWhy,
      sources: [{ kind: "reference", id: "kb-curri" }],
      by: "pbx-team",
      to: openingPlace(opening.id),
    }),
  ];
};

const silenceSuppression: ChecklistRule = (context) => {
  if (!context.plan.applications.includes("call-recording")) return [];
  const { pbx } = context.text;
  return [
    item(context, "pbx", pbx.silence, {
      why: pbx.silenceWhy,
      sources: [{ kind: "reference", id: "kb-recording-architecture" }],
      by: "pbx-team",
    }),
  ];
};

const day: ChecklistRule = (context) => {
  const { plan, assessment, words, text, named } = context;
  if (assessment.openings.length === 0) return [];
  const fingerprint = item(context, "day", words.say(text.day.fingerprint, { fingerprint: assessment.fingerprint }), {
    why: text.day.fingerprintWhy,
    by: "installer",
    to: "sharing",
  });
  const isTested = !plan.document.leftOut.includes("acceptance-tests");
  const tests = item(context, "day", words.say(text.day.tests, { count: assessment.openings.length }), {
    why: text.day.testsWhy,
    by: "installer",
    to: "acceptance-tests",
  });
  const states = assessment.states.filter(({ kind, hasService }) => kind !== "all-up" && hasService);
  const failover = item(
    context,
    "day",
    words.say(text.day.failover, {
      states: firstFew(
        words,
        states.map(({ id }) => named.state(id)),
        statesShown,
      ),
    }),
    { why: text.day.failoverWhy, by: "installer", to: "failure-states" },
  );
  return [fingerprint, ...(isTested ? [tests] : []), ...(states.length > 0 ? [failover] : [])];
};

/** Ports that may turn out not to be needed. */
const closable = new Set(["encryption/clear-can-close", "smb/legacy-ports", "rtp/can-narrow"]);

const after: ChecklistRule = (context) => {
  const { assessment, words, text } = context;
  if (assessment.openings.length === 0) return [];
  const toClose = assessment.findings.flatMap((finding, index) =>
    closable.has(finding.code)
      ? [
          item(context, "after", words.say(text.after.close, { finding: describeFinding(words, finding) }), {
            by: "customer-network",
            to: findingPlace(index + 1),
          }),
        ]
      : [],
  );
  return [
    ...toClose,
    item(context, "after", text.after.review, {
      why: text.after.reviewWhy,
      sources: [{ kind: "reference", id: "pci-dss" }],
      by: "customer-network",
    }),
    item(context, "after", text.after.revise, { why: text.after.reviseWhy, by: "engineer", to: "document-control" }),
  ];
};

/** What is set on the PBX, and what is done on the day and after it. */
export const checklistDays: readonly ChecklistRule[] = [trunks, callControlProfile, silenceSuppression, day, after];
