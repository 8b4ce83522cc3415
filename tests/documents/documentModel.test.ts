import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { modelText } from "./modelText.ts";

describe("documentModel", () => {
  it("says of the sample plan what the reviewed text says", async () => {
    await expect(modelText(documentModel(documentInput(samplePlan)))).toMatchFileSnapshot("sample.txt");
  });

  it("prints what is missing from an empty plan as open points, and leaves no value blank", () => {
    const model = documentModel(documentInput(emptyPlan(catalogue.edition.id)));
    const values = model.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "facts") return block.facts.map(({ value }) => value);
        return block.kind === "table" ? block.rows.flat() : [];
      }),
    );
    expect(values.filter(({ lines }) => lines.join("").trim() === "")).toEqual([]);
    const cover = modelText({ ...model, parts: model.parts.slice(0, 1) });
    for (const missing of ["project title", "customer", "author", "date"])
      expect(cover).toContain(`Open point: ${missing}`);
  });
});
