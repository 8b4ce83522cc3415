import type { Assessment, Budget, Check } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import type { CircuitVerdict } from "./shapes.ts";
import { chosenState, type PathFacts, type SiteFacts } from "./siteFacts.ts";

/** What drawing, table and details say of a site, in the same words. */
export type SiteWords = {
  readonly words: Words;
  readonly nameOf: (siteId: string) => string;
};

/** The words of a plan's sites; names as typed, or what stands for an empty one. */
export function siteWordsOf(words: Words, plan: Plan): SiteWords {
  const names = new Map(plan.sites.map(({ id, name }) => [id, name]));
  return { words, nameOf: (siteId) => names.get(siteId) || words.messages.names.unnamed };
}

/** The chosen state in words, or that it is the worst of all. */
export function stateText(words: Words, plan: Plan, assessment: Assessment, stateId: string): string {
  const state = chosenState(assessment, stateId);
  return state ? describeState(words, plan, state) : words.messages.topology.worstOfAll;
}

/** Load of a circuit in one direction against what voice may take. */
export function loadText({ say, messages }: Words, budget: Budget): string {
  const text = messages.topology;
  const { calls, unknownCalls, loadKbps: load, allowedKbps: allowed } = budget;
  if (calls === 0) return unknownCalls > 0 ? text.callsNotKnown : text.noCalls;
  if (allowed === null) return say(text.loadWithoutCapacity, { load });
  return say(unknownCalls > 0 ? text.loadAtLeast : text.load, { load, allowed: Math.floor(allowed) });
}

/** Round-trip time of a path against its limit, without where it leads. */
export function rttText({ say, messages }: Words, { rttMs, rttMinMs, rttMaxMs, limitMs, verdict }: Check): string {
  const text = messages.topology;
  const limit = limitMs ?? 0;
  if (rttMs !== null) return say(text.rttFigure, { rtt: rttMs, limit });
  if (verdict === "failed" && rttMinMs !== null) return say(text.rttLeast, { rtt: rttMinMs, limit });
  if (verdict === "passed" && rttMaxMs !== null) return say(text.rttMost, { rtt: rttMaxMs, limit });
  return text.rttUnknown;
}

/** Round-trip time of a path and where it leads, for a line in the drawing. */
export function pathText({ words, nameOf }: SiteWords, siteId: string, { to, worst }: PathFacts): string {
  const { say, messages } = words;
  const figure = rttText(words, worst);
  return to === siteId
    ? say(messages.topology.rttWithin, { figure })
    : say(messages.topology.rttTo, { figure, site: nameOf(to) });
}

/** The same as part of a sentence, with the verdict. */
function pathSentence({ words, nameOf }: SiteWords, siteId: string, { to, worst }: PathFacts): string {
  const { say, messages } = words;
  const text = messages.topology;
  return say(to === siteId ? text.pathWithinSentence : text.pathSentence, {
    site: nameOf(to),
    figure: rttText(words, worst),
    verdict: verdictWord(words, worst.verdict),
  });
}

/** A verdict as a word within a sentence. */
export const verdictWord = ({ messages }: Words, verdict: CircuitVerdict): string =>
  messages.topology.verdicts[verdict];

/** Name, kind, servers with their duties, and paths with their verdicts, for those who do not see the drawing. */
export function siteSentence(context: SiteWords, facts: SiteFacts): string {
  const { words, nameOf } = context;
  const { say, messages } = words;
  const { names, topology: text } = messages;
  const { site, isDown, nodes, paths } = facts;
  const parts = [
    say(text.siteSentence, {
      site: nameOf(site.id),
      kind: names.siteKinds[site.kind],
      down: isDown ? "yes" : "no",
    }),
    ...nodes.map(({ node, condition }) =>
      say(text.serverSentence, {
        server: node.name || names.unnamed,
        duty: names.duties[node.duty],
        condition: text.conditions[condition],
      }),
    ),
    ...paths.map((path) => pathSentence(context, site.id, path)),
  ];
  return parts.join("; ");
}

/** Load, allowance and verdict of a circuit each way, for those who do not see the drawing. */
export function circuitSentence({ words, nameOf }: SiteWords, { site, isDown, up, down }: SiteFacts): string {
  const { say, messages } = words;
  const text = messages.topology;
  if (isDown) return say(text.circuitDownSentence, { site: nameOf(site.id) });
  const judged = (budget: Budget) => {
    const what = loadText(words, budget);
    return budget.calls === 0 && budget.unknownCalls === 0
      ? what
      : say(text.verdictOf, { what, verdict: verdictWord(words, budget.verdict) });
  };
  return say(text.circuitSentence, { site: nameOf(site.id), up: judged(up), down: judged(down) });
}
