import { catalogue } from "#catalogue/catalogue.ts";
import { haModelOf } from "#core/assess/serverGroups.ts";
import type { Limit } from "#core/catalogue.ts";
import { describeLimit, describeSource } from "#messages/describe.ts";
import type { Block, DocumentInput, Point } from "../documentBlocks.ts";
import { sharedApplications } from "./haModels.ts";
import { usedReadings } from "./usedReadings.ts";

/** What the figures of the document rest on, each with its source and the part that uses it. */
export function assumptions(input: DocumentInput): Block {
  const { assessment, words } = input;
  const text = words.messages.documentParts.scope.assumptions;
  const points: readonly Point[] = [
    {
      text: words.say(text.call, { kbps: assessment.bandwidth.kbpsPerCall }),
      detail: text.callDetail,
      to: "bandwidth",
    },
    ...share(input),
    ...limits(input),
    ...fullLoad(input),
    ...readings(input),
  ];
  return { kind: "points", title: text.title, points };
}

function share({ assessment, words }: DocumentInput): readonly Point[] {
  const text = words.messages.documentParts.scope.assumptions;
  const { budgets } = assessment.bandwidth;
  if (budgets.length === 0) return [];
  const byDefault = budgets.filter(({ voiceShareIsDefault }) => voiceShareIsDefault);
  const percent = byDefault[0]?.voiceSharePercent;
  if (percent === undefined) return [{ text: text.shareStated, detail: text.shareStatedDetail, to: "bandwidth" }];
  const count = new Set(byDefault.map(({ siteId }) => siteId)).size;
  const source = describeSource(words, { kind: "reference", id: "cisco-qos-srnd" });
  return [
    {
      text: words.say(text.share, { percent }),
      detail: words.say(text.shareDetail, { count, source }),
      to: "bandwidth",
    },
  ];
}

/** The classes that apply, each with its limit. */
function limits({ assessment, words }: DocumentInput): readonly Point[] {
  const text = words.messages.documentParts.scope.assumptions;
  const used = new Set(assessment.checks.filter(({ path }) => path !== null).map(({ limit }) => limit));
  const classes: readonly Limit[] = catalogue.limits.filter(({ id }) => used.has(id));
  if (classes.length === 0) return [];
  const each = classes.map(({ id, rttMs }) =>
    rttMs === null
      ? words.say(text.noLimit, { name: describeLimit(words, id) })
      : words.say(text.limit, { name: describeLimit(words, id), rtt: rttMs }),
  );
  return [{ text: text.limits, detail: words.say(text.limitsDetail, { limits: each.join("; ") }), to: "latency" }];
}

function fullLoad(input: DocumentInput): readonly Point[] {
  const { documentParts, names } = input.words.messages;
  const text = documentParts.scope.assumptions;
  const unstated = sharedApplications(input).filter(
    (application) => haModelOf(application, input.plan) === "not-stated",
  );
  if (unstated.length === 0) return [];
  const applications = input.words.list(unstated.map(({ id }) => names.applications[id]));
  return [
    { text: text.fullLoad, detail: input.words.say(text.fullLoadDetail, { applications }), to: "failure-states" },
  ];
}

function readings(input: DocumentInput): readonly Point[] {
  const text = input.words.messages.documentParts.scope.assumptions;
  const used = usedReadings(input);
  if (used.length === 0) return [];
  const low = used.filter(({ confidence }) => confidence === "low").length;
  return [
    {
      text: input.words.say(text.readings, { count: used.length }),
      detail: input.words.say(text.readingsDetail, { low }),
      to: "readings",
    },
  ];
}
