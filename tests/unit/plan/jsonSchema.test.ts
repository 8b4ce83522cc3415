import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { planJsonSchema } from "#tools/planJsonSchema.ts";

it("publishes the schema that the source describes (npm run schema writes it)", async () => {
  expect(await readFile("public/plan.schema.json", "utf8")).toBe(planJsonSchema());
});
