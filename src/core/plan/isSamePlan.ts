import { canonicalJson } from "./canonicalJson.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Plan } from "./schema.ts";

/** Whether two plans say the same in every field, those that the fingerprint leaves out included, in whatever order. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return fingerprint(one) === fingerprint(other) && besides(one) === besides(other);
}

/** What the fingerprint leaves out. */
const besides = ({ document, project: { language, status } }: Plan) => canonicalJson([document, language, status]);
