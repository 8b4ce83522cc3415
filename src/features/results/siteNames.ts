import type { Plan } from "#core/plan/schema.ts";

/**
 * Names of a plan's sites by id.
 *
 * @param unnamed What stands for an empty name.
 */
export function siteNames(plan: Plan, unnamed: string): ReadonlyMap<string, string> {
  return new Map(plan.sites.map(({ id, name }) => [id, name === "" ? unnamed : name]));
}
