import { toJsonSchema } from "@valibot/to-json-schema";
import { planSchema, planVersion } from "#core/plan/schema.ts";

/** The published JSON Schema of a plan, as the text of its file. */
export function planJsonSchema(): string {
  const schema = toJsonSchema(planSchema, { target: "draft-2020-12" });
  const described = {
    ...schema,
    $id: "plan.schema.json",
    title: `Portolan plan, version ${planVersion}`,
    description:
      "Everything an engineer says about one deployment. Capacities are in kbps, round-trip times in ms. null and the empty string stand for not known yet.",
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
