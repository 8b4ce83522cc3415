import type { ApplicationId } from "../plan/applications.ts";
import type { Site } from "../plan/schema.ts";
import { callsOf, dimension } from "./dimension.ts";
import type { StateFacts } from "./failureStates.ts";
import type { ServerGroup } from "./serverGroups.ts";

/** Known calls by what they send, and the number of sites × applications whose calls are not known. */
export type Calls = {
  readonly voice: number;
  readonly fax: number;
  readonly recording: number;
  readonly unknown: number;
};

/**
 * What one group may put on one circuit: calls taken at this site and served elsewhere, and calls of other sites served
 * here. Where servers at several sites work at once, both can be there together.
 */
export type Carried = {
  readonly servingSiteId: string | null;
  readonly taken: Calls;
  readonly served: Calls;
};

/** The ways in which one group may load one circuit; where there are several, the heaviest counts. */
export type Possible = readonly Carried[];

/** What each group may put on each circuit in one state: by group, then by site in the plan's order. */
export type StateCalls = readonly (readonly Possible[])[];

const noCalls: Calls = { voice: 0, fax: 0, recording: 0, unknown: 0 };

const plus = (one: Calls, other: Calls): Calls => ({
  voice: one.voice + other.voice,
  fax: one.fax + other.fax,
  recording: one.recording + other.recording,
  unknown: one.unknown + other.unknown,
});

const minus = (one: Calls, other: Calls): Calls => ({
  voice: one.voice - other.voice,
  fax: one.fax - other.fax,
  recording: one.recording - other.recording,
  unknown: one.unknown - other.unknown,
});

/** All known calls. */
export const knownCalls = ({ voice, fax, recording }: Calls): number => voice + fax + recording;

/** All known calls that one group puts on a circuit, whichever way they are served. */
export const carriedCalls = ({ taken, served }: Carried): number => knownCalls(taken) + knownCalls(served);

/** Calls that are not known, whichever way they are served. */
export const unknownCarried = ({ taken, served }: Carried): number => taken.unknown + served.unknown;

/** What a call of an application sends, for the figures beside the vendor's. */
const kindOf = (id: ApplicationId): "voice" | "fax" | "recording" => {
  if (id === "digital-fax") return "fax";
  return id === "call-recording" ? "recording" : "voice";
};

/** The calls that are taken at one site, of the applications of one group that carry calls. */
function callsTakenAt({ traffic }: Site, { applications }: ServerGroup): Calls {
  const calls = { ...noCalls };
  for (const { id, carriesCalls } of applications) {
    if (!carriesCalls) continue;
    const demand = traffic[id];
    const known = callsOf(demand);
    if (known === null) calls.unknown += 1;
    calls[kindOf(id)] += known ?? (demand ? dimension(demand).leastCalls : 0);
  }
  return calls;
}

/** The calls of every group by site: taken there, and all together. */
export type TakenCalls = {
  readonly byGroup: readonly (readonly Calls[])[];
  readonly total: readonly Calls[];
};

/** Counts the calls of a plan, by group and by site. */
export function takenCalls(sites: readonly Site[], groups: readonly ServerGroup[]): TakenCalls {
  const byGroup = groups.map((group) => sites.map((site) => callsTakenAt(site, group)));
  return { byGroup, total: byGroup.map((calls) => calls.reduce(plus, noCalls)) };
}

const nothing: Possible = [];

/**
 * Which calls may be on which circuit in each state. A call loads the circuit of the site it is taken at and that of the
 * site that serves it, unless these are one. Calls of a site that is down are gone; those it served go elsewhere. Of a
 * hot standby one server works, so that one site serves all; other servers may work at once, so that a site with one may
 * serve all other sites while its own calls go to another.
 *
 * @returns In the order of the states. What is the same in several states is one list.
 */
export function callsInStates(
  states: readonly StateFacts[],
  sites: readonly Site[],
  taken: TakenCalls,
): readonly StateCalls[] {
  const places = new Map(sites.map(({ id }, index) => [id, index]));
  const known = new Map<string, readonly Possible[]>();
  const elsewhere = takenElsewhere(sites, taken);
  return states.map(({ serving, siteDown }) => {
    const down = siteDown === null ? undefined : places.get(siteDown);
    return serving.map(({ group: { worksAlone }, sites: servingSites, isUnserved }, group) => {
      const key = [group, down ?? "", isUnserved ? "unserved" : servingSites.join(" ")].join("/");
      const found = known.get(key);
      if (found) return found;
      const own = taken.byGroup[group] ?? [];
      const possible = isUnserved ? sites.map(() => nothing) : elsewhere(group, servingSites[0] ?? null).slice();
      const left = minus(taken.total[group] ?? noCalls, (down === undefined ? undefined : own[down]) ?? noCalls);
      for (const id of isUnserved ? [] : servingSites) {
        const index = places.get(id) ?? -1;
        const another = servingSites.find((one) => one !== id) ?? null;
        const here = own[index] ?? noCalls;
        possible[index] = atServingSite(id, another, { here, others: minus(left, here) }, worksAlone);
      }
      if (down !== undefined) possible[down] = nothing;
      known.set(key, possible);
      return possible;
    });
  });
}

type OfSite = { readonly here: Calls; readonly others: Calls };

/** The ways in which a site with a working server may be loaded, depending on where else servers work. */
function atServingSite(id: string, another: string | null, { here, others }: OfSite, worksAlone: boolean): Possible {
  const servesAll: Carried = { servingSiteId: id, taken: noCalls, served: others };
  if (another === null) return [servesAll];
  if (worksAlone) return [servesAll, { servingSiteId: another, taken: here, served: noCalls }];
  return [{ servingSiteId: id, taken: here, served: others }];
}

/** What each site puts on its circuit when somebody else serves it, once for each group and serving site. */
function takenElsewhere(sites: readonly Site[], { byGroup }: TakenCalls) {
  const known = new Map<string, readonly Possible[]>();
  return (group: number, servingSiteId: string | null): readonly Possible[] => {
    const key = `${group} ${servingSiteId ?? ""}`;
    const found = known.get(key);
    if (found) return found;
    const own = byGroup[group] ?? [];
    const made = sites.map(
      (_site, index): Possible => [{ servingSiteId, taken: own[index] ?? noCalls, served: noCalls }],
    );
    known.set(key, made);
    return made;
  };
}
