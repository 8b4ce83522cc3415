import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { planJsonSchema } from "#tools/planJsonSchema.ts";

const published = () => readFile("public/plan.schema.json", "utf8");

describe("public/plan.schema.json", () => {
  it("is what the source describes (npm run schema writes it)", async () => {
    expect(await published()).toBe(planJsonSchema());
  });

  it("names its dialect, itself and its version, and the units of what it describes", async () => {
    expect(JSON.parse(await published())).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "plan.schema.json",
      title: "Portolan plan, version 3",
      description: expect.stringMatching(/kbps.*ms/),
    });
  });

  it("allows no field that it does not describe", async () => {
    const text = await published();
    const count = (part: string) => text.split(part).length - 1;
    expect(count('"additionalProperties": false')).toBe(count('"properties": {'));
  });
});
