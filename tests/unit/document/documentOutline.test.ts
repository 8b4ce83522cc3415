import { describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { documentOutline } from "#document/documentOutline.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";

describe("documentOutline", () => {
  it("lists the parts of the document with their numbers, in their order", () => {
    const input = documentInput(samplePlan);
    const parts = documentModel(input).parts.filter(({ heading }) => heading !== "");
    expect(documentOutline(input)).toEqual({
      parts: parts.map(({ id, number, heading }) => ({ id, number, heading, isLeftOut: false })),
      unprintable: [],
    });
  });
});
