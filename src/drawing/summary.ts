import type { Assessment } from "#core/assess/assessment.ts";
import { pathKey } from "#core/plan/edits.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Words } from "#messages/words.ts";
import { chosenState, type SiteFacts } from "./siteFacts.ts";

const verdicts = ["failed", "unmeasured", "passed", "not-applicable", "down"] as const;

/** What a drawing shows, in words: who serves, and how many circuits and paths come to what. */
export function topologySummary(
  words: Words,
  plan: Plan,
  assessment: Assessment,
  stateId: string,
  sites: readonly SiteFacts[],
): string {
  const { say, list, messages } = words;
  const text = messages.topology;
  const state = chosenState(assessment, stateId);
  const serving = sites.flatMap(({ nodes }) => nodes.filter(({ condition }) => condition === "serves"));
  const unplaced = plan.nodes.filter(({ siteId }) => siteId === null);
  const shown = state ?? assessment.states[0];
  const servingIds = new Set(shown?.serving.flatMap(({ nodeIds }) => nodeIds));
  const servers = [...serving.map(({ node }) => node), ...unplaced.filter(({ id }) => servingIds.has(id))];
  const names = servers.map(({ name }) => name || messages.names.unnamed);
  const circuits = verdicts.flatMap((verdict) => {
    const count = sites.filter(({ circuit }) => circuit === verdict).length;
    return count === 0 ? [] : [say(text.circuitParts[verdict], { count })];
  });
  const paths = new Map(
    sites.flatMap(({ site, paths: own }) => own.map(({ to, worst }) => [pathKey(site.id, to), worst.verdict])),
  );
  const pathParts = verdicts.flatMap((verdict) => {
    const count = [...paths.values()].filter((one) => one === verdict).length;
    return count === 0 ? [] : [say(text.tally[verdict], { count })];
  });
  return [
    say(state ? text.serversServe : text.serversServeNormally, { count: names.length, servers: list(names) }),
    ...(circuits.length > 0 ? [say(text.circuitTally, { count: sites.length, parts: list(circuits) })] : []),
    ...(pathParts.length > 0 ? [say(text.pathTally, { count: paths.size, parts: list(pathParts) })] : []),
    ...(state ? [] : [text.worstNote]),
  ].join(" ");
}
