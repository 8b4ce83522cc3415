import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { optionalParts } from "#core/plan/schema.ts";
import type { Block, DocumentModel } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { textsOf } from "#document/textsOf.ts";
import { linesOf, placesIn } from "#document/withoutDeadReferences.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";

const entriesOf = (block: Block) => {
  if (block.kind === "points") return block.points;
  return block.kind === "checklist" ? block.items : linesOf(block);
};
const referencesOf = ({ parts }: DocumentModel) =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => entriesOf(block).flatMap(({ to }) => to ?? [])));

describe("the document of any plan", () => {
  it("refers to nothing that is not in it", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const model = documentModel(documentInput(plan));
        const places = placesIn(model.parts);
        expect(referencesOf(model).filter((to) => !places.has(to))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has no part that is left out, and each other part in the same order as always", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.subarray([...optionalParts]), (plan, leftOut) => {
        const idsOf = (parts: readonly (typeof optionalParts)[number][]) =>
          documentModel(documentInput({ ...plan, document: { ...plan.document, leftOut: parts } })).parts.map(
            ({ id }) => id,
          );
        const unwanted: ReadonlySet<string> = new Set(leftOut);
        expect(idsOf(leftOut)).toEqual(idsOf([]).filter((id) => !unwanted.has(id)));
      }),
      { numRuns: 20 },
    );
  });

  it("gives each place one id", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { parts } = documentModel(documentInput(plan));
        const ids = parts.flatMap(({ id, blocks }) => [
          id,
          ...blocks.flatMap((block) => [
            ...(block.kind === "heading" && block.id !== undefined ? [block.id] : []),
            ...linesOf(block).flatMap((line) => line.id ?? []),
          ]),
        ]);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("cites each source that its checklist names", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { parts } = documentModel(documentInput({ ...plan, document: { ...plan.document, leftOut: [] } }));
        const textOf = (part: string) =>
          parts
            .filter(({ id }) => id === part)
            .flatMap(textsOf)
            .join("\n");
        const named = textOf("checklist");
        const cited = textOf("readings");
        const missing = catalogue.references.filter(({ title }) => named.includes(title) && !cited.includes(title));
        expect(missing).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
