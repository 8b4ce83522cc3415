import { describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput, pdfOf } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { modelTexts } from "#tests/fixtures/modelTexts.ts";
import { packed, textInOrder } from "#tests/fixtures/pdfText.ts";
import { placedLines } from "#tests/unit/document/printedLayout.ts";
import { readPdf } from "#tests/unit/document/readPdf.ts";

/** Texts that do not stand behind those before them. */
function outOfOrder(text: string, wanted: readonly string[]): readonly string[] {
  let at = 0;
  return wanted.filter((one) => {
    const piece = packed(one);
    const found = text.indexOf(piece, at);
    if (found >= 0) at = found + piece.length;
    return found < 0;
  });
}

describe.each(Object.entries({ "the sample": samplePlan, "12 branches": largePlan(14) }))(
  "the PDF of %s is read in the order of its model",
  (_name, plan) => {
    const texts = modelTexts(documentModel(documentInput(plan)));

    it("by its tagged structure", async () => {
      expect(outOfOrder(packed(textInOrder(await pdfOf(plan))), texts)).toEqual([]);
    });

    it("by the content of its pages", async () => {
      const lines = placedLines(await readPdf(await pdfOf(plan)));
      expect(outOfOrder(packed(lines.map(({ text }) => text).join("")), texts)).toEqual([]);
    });
  },
);
