import type { DocumentInput } from "./documentBlocks.ts";
import { documentModel } from "./documentModel.ts";
import { type UnprintableEntry, unprintableEntries } from "./unprintableEntries.ts";

/** A part that the document has, or would have if it were not left out. */
export type OutlineEntry = {
  readonly id: string;
  /** Empty where the part has none, and where it is left out. */
  readonly number: string;
  readonly heading: string;
  readonly isLeftOut: boolean;
};

/** What a document will be, before it is made. */
export type DocumentOutline = {
  /** All parts that it may have, in their order; the cover has no heading and is not among them. */
  readonly parts: readonly OutlineEntry[];
  /** What the PDF cannot show as typed. */
  readonly unprintable: readonly UnprintableEntry[];
};

/** What the document of a plan will contain. */
export const documentOutline = (input: DocumentInput): DocumentOutline => ({
  parts: partsOf(input),
  unprintable: unprintableEntries(input.plan),
});

function partsOf(input: DocumentInput): readonly OutlineEntry[] {
  const { plan } = input;
  const kept = new Map(documentModel(input).parts.map((part) => [part.id, part]));
  const all =
    plan.document.leftOut.length === 0
      ? [...kept.values()]
      : documentModel({ ...input, plan: { ...plan, document: { ...plan.document, leftOut: [] } } }).parts;
  return all
    .filter(({ heading }) => heading !== "")
    .map(({ id, heading }) => {
      const part = kept.get(id);
      return { id, number: part?.number ?? "", heading, isLeftOut: part === undefined };
    });
}
