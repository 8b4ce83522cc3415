import type { Plan } from "#core/plan/schema.ts";
import { addressOf } from "./addressOf.ts";
import { loadLinks } from "./loadLinks.ts";

/** What a plan's document is made from: the plan, the address that opens it, and today. */
export async function documentRequest(plan: Plan) {
  const { encodePlan } = await loadLinks();
  return { plan, link: addressOf(encodePlan(plan)), producedOn: today() };
}

/** The day on this computer's calendar, as an ISO date. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
