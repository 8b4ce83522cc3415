import type { Plan } from "./schema.ts";

/** One server; several; several of which some are for disaster recovery. */
export type Topology = "single" | "ha" | "ha-dr";

/**
 * The topology that the suite nodes of a plan form.
 *
 * @returns `single` for none or one; `ha-dr` when they stand at different sites and one is a DR server, or stands at a DR
 *   data centre; else `ha`.
 */
export function topologyOf(plan: Plan): Topology {
  const suite = plan.nodes.filter((node) => node.role === "suite");
  if (suite.length < 2) return "single";
  const sites = new Set(suite.map((node) => node.siteId).filter((id) => id !== null));
  const forRecovery = suite.some(
    ({ duty, siteId }) =>
      duty === "dr" || plan.sites.some(({ id, kind }) => id === siteId && kind === "dr-data-centre"),
  );
  return sites.size > 1 && forRecovery ? "ha-dr" : "ha";
}
