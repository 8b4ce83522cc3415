import type { Assessment, End } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeEnd } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import { remembered } from "./remembered.ts";

/** One end of connections, in words. */
export type EndText = {
  readonly name: string;
  readonly addresses: readonly string[];
  /** The Internet has no address that anybody could give. */
  readonly isInternet: boolean;
};

/** One side of an opening, in words. */
export type Side = {
  /** Names of all ends, or how many there are where naming them would flood a cell. */
  readonly text: string;
  /** The same, a line each, and whether it is there only for failover. */
  readonly lines: readonly { readonly text: string; readonly isFailoverOnly: boolean }[];
  /** Addresses of an end that stands alone and has few; the details hold all. */
  readonly addresses: readonly string[];
  readonly ends: readonly string[];
};

/** Ends that a cell names; more are counted. */
const namedInCell = 3;
const addressesInCell = 2;

/** Puts the ends of an assessment, and sides made of them, into words. */
export function sidesOf(plan: Plan, assessment: Assessment, words: Words) {
  const { names, results } = words.messages;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const end = remembered((id: string): EndText => {
    const found = ends.get(id);
    const addresses = (found?.addresses ?? []).filter((address) => address.trim() !== "");
    return { name: found ? describeEnd(words, plan, found) : id, addresses, isInternet: found?.kind === "internet" };
  });

  const sideOf = (ids: readonly string[], failoverEnds: readonly string[]): Side => {
    const lines =
      ids.length <= namedInCell
        ? ids.map((id) => ({ text: end(id).name, isFailoverOnly: failoverEnds.includes(id) }))
        : [{ text: countEnds(ids), isFailoverOnly: false }, ...countFailover(ids, failoverEnds)];
    const addresses = ids.length === 1 ? ids.flatMap((id) => end(id).addresses) : [];
    return {
      text: words.list(lines.map(({ text }) => text)),
      lines,
      addresses: addresses.length <= addressesInCell ? addresses : [],
      ends: ids,
    };
  };
  const countFailover = (ids: readonly string[], failoverEnds: readonly string[]): Side["lines"] => {
    const count = ids.filter((id) => failoverEnds.includes(id)).length;
    return count === 0
      ? []
      : [{ text: words.say(words.messages.states.failoverCount, { count }), isFailoverOnly: false }];
  };
  const countEnds = (ids: readonly string[]) => {
    const found = ids.map((id) => ends.get(id)).filter((one): one is End => one !== undefined);
    const sites = new Set(found.map(({ siteId }) => siteId));
    const onePerSite = sites.size === found.length && !sites.has(null);
    const kind = found[0] ? names.endKinds[found[0].kind] : "";
    return words.say(onePerSite ? results.ports.sideOfSites : results.ports.sideOfMany, { kind, count: ids.length });
  };
  return { end, sideOf, siteOf: (id: string): string | null => ends.get(id)?.siteId ?? null };
}
