import { addSite, updateSite } from "#core/plan/edits.ts";
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

/** Adds a site like another, of the same kind, under a name of its own. */
export function duplicateSite(plan: Plan, id: string, nameCopy: (name: string) => string): Plan {
  const original = plan.sites.find((site) => site.id === id);
  return original ? addSiteLike(plan, original.kind, nameCopy(original.name), id) : plan;
}
