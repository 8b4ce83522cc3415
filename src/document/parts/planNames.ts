import type { FailureState } from "#core/assess/assessment.ts";
import type { Range } from "#core/assess/estimates.ts";
import { describeState } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import { type DocumentInput, named } from "../documentBlocks.ts";

/** Names of sites, servers, paths, circuits and states of one plan, as the document prints them. */
export type PlanNames = {
  readonly site: (id: string) => string;
  readonly server: (id: string) => string;
  readonly path: (path: readonly [string, string]) => string;
  readonly circuit: (circuit: { readonly siteId: string; readonly direction: "up" | "down" }) => string;
  readonly state: (id: string) => string;
};

/** Finds names by id; a name that was not typed is said to be missing. */
export function planNames({ plan, assessment, words }: DocumentInput): PlanNames {
  const { document, names } = words.messages;
  const given = (entries: readonly { readonly id: string; readonly name: string }[]) => {
    const byId = new Map(entries.map(({ id, name }) => [id, name]));
    return (id: string) => named(byId.get(id), document.missing.name);
  };
  const states = new Map(assessment.states.map((state): readonly [string, FailureState] => [state.id, state]));
  const site = given(plan.sites);
  return {
    site,
    server: given(plan.nodes),
    path: ([from, to]) =>
      words.say(from === to ? document.latency.within : document.latency.path, { from: site(from), to: site(to) }),
    circuit: ({ siteId, direction }) =>
      words.say(document.bandwidth.circuit, { site: site(siteId), direction: names.directions[direction] }),
    state: (id) => {
      const state = states.get(id);
      return state ? describeState(words, plan, state) : id;
    },
  };
}

/** The first few of a list, and how many more there are. */
export function firstFew(words: PaperWords, entries: readonly string[], shown: number): string {
  // One entry too many takes no more room than its count.
  if (entries.length <= shown + 1) return words.list(entries);
  const more = words.say(words.messages.documentTraffic.states.more, { count: entries.length - shown });
  return words.list([...entries.slice(0, shown), more]);
}

/** A range as "4", "2 to 4" or "at least 2". */
export function rangeText(words: PaperWords, { least, most }: Range, digits = 1): string {
  const { ranges } = words.messages.documentTraffic;
  const from = words.number(least, digits);
  if (most === null) return words.say(ranges.atLeast, { least: from });
  const to = words.number(most, digits);
  return from === to ? from : words.say(ranges.between, { least: from, most: to });
}
