import { addSite } from "#core/plan/edits.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import type { SiteRow } from "#imports/sites/readSites.ts";

/** Adds the sites of a sheet at the end, as many as the plan takes. */
export function addSheetSites(plan: Plan, rows: readonly SiteRow[]): Plan {
  const grown = rows.reduce((next, { kind, name }) => addSite(next, kind, name), plan);
  const added = grown.sites.slice(plan.sites.length);
  if (added.length === 0) return plan;
  return { ...grown, sites: [...plan.sites, ...added.map((site, place) => withRow(site, rows[place]))] };
}

function withRow(site: Site, row: SiteRow | undefined): Site {
  if (!row) return site;
  const { upKbps, downKbps, voiceSharePercent, linkLayer, subnets } = row;
  const calls = Object.entries(row.calls).map(([id, concurrentCalls]) => [id, { by: "calls", concurrentCalls }]);
  return {
    ...site,
    circuit: { upKbps, downKbps, voiceSharePercent, linkLayer: linkLayer ?? site.circuit.linkLayer },
    subnets,
    traffic: Object.fromEntries(calls),
  };
}
