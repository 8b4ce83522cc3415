import { canonicalJson } from "./canonicalJson.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Plan } from "./schema.ts";

/** Whether two plans say the same in every field, those of the document included, whatever the order of their fields. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return fingerprint(one) === fingerprint(other) && canonicalJson(one.document) === canonicalJson(other.document);
}
