import { addSite, updateSite } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan, SiteKind } from "#core/plan/schema.ts";

/**
 * Adds a site like another: with its circuit and calls, and no subnets, since those are only once.
 *
 * @param model Id of the site to be like; without one, or when it has gone, the new site is empty.
 */
export function addSiteLike(plan: Plan, kind: SiteKind, name: string, model: string | null): Plan {
  const original = plan.sites.find((site) => site.id === model);
  const grown = addSite(plan, kind, name);
  const copy = grown.sites.at(-1);
  if (grown === plan || !copy || !original) return grown;
  return updateSite(grown, copy.id, { circuit: original.circuit, traffic: original.traffic });
}

/** The name of the first, second… copy of what has a name. */
export type NameCopy = (name: string, number: number) => string;

/** Adds a site like another, of the same kind, under a name that no other site has. */
export function duplicateSite(plan: Plan, id: string, nameCopy: NameCopy): Plan {
  const original = plan.sites.find((site) => site.id === id);
  return original ? addSiteLike(plan, original.kind, freeName(plan, original.name, nameCopy), id) : plan;
}

/** A copy's name that is not taken, cut to what a plan holds; what has no name is copied without one. */
function freeName({ sites }: Plan, name: string, nameCopy: NameCopy): string {
  if (name === "") return "";
  const taken = new Set(sites.map((site) => site.name));
  let number = 1;
  while (taken.has(fitting(number))) number += 1;
  return fitting(number);

  function fitting(counted: number): string {
    const room = planLimits.nameLength - nameCopy("", counted).length;
    // A character of two halves is not cut between them.
    return nameCopy(name.slice(0, room).replace(/[\ud800-\udbff]$/, ""), counted);
  }
}
