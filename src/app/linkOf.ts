import type { Plan } from "#core/plan/schema.ts";
import { encodePlan } from "#link/fragment.ts";

/** The whole address that opens a plan, on the host and in the folder that this page came from. */
export function linkOf(plan: Plan): string {
  const [page = ""] = window.location.href.split("#");
  return page + encodePlan(plan);
}
