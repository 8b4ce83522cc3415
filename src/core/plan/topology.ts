import type { Plan } from "./schema.ts";

/** One server; several that stand together; several of which some stand at another site. */
export type Topology = "single" | "ha" | "ha-dr";

/**
 * The topology that the suite nodes of a plan form.
 *
 * @returns `single` for none or one; `ha-dr` when placed nodes stand at different sites; else `ha`.
 */
export function topologyOf(plan: Plan): Topology {
  const suite = plan.nodes.filter((node) => node.role === "suite");
  if (suite.length < 2) return "single";
  const sites = new Set(suite.map((node) => node.siteId).filter((id) => id !== null));
  return sites.size > 1 ? "ha-dr" : "ha";
}
