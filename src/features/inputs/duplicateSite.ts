import { addSite, updateSite } from "#core/plan/edits.ts";
import type { Plan } from "#core/plan/schema.ts";

/** Adds a site like another: same kind, circuit and calls; its own name, and no subnets, since those are only once. */
export function duplicateSite(plan: Plan, id: string, nameCopy: (name: string) => string): Plan {
  const original = plan.sites.find((site) => site.id === id);
  if (!original) return plan;
  const grown = addSite(plan, original.kind, nameCopy(original.name));
  const copy = grown.sites.at(-1);
  if (grown === plan || !copy) return plan;
  return updateSite(grown, copy.id, { circuit: original.circuit, traffic: original.traffic });
}
