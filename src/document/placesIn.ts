import type { DocumentModel, NumberedPart } from "./documentBlocks.ts";

/** Ids of all places of a document that can be referred to: what refers to a part that was left out leads nowhere. */
export function placesIn({ parts }: DocumentModel): ReadonlySet<string> {
  const places = new Set<string>();
  for (const part of parts) {
    places.add(part.id);
    for (const block of part.blocks) {
      if (block.kind === "heading" && block.id !== undefined) places.add(block.id);
      if (block.kind !== "table") continue;
      for (const row of block.rows) {
        if ("band" in row) continue;
        for (const { id } of [...row.cells, row.under ?? []].flat()) if (id !== undefined) places.add(id);
      }
    }
  }
  return places;
}

/** A heading under a part's own, with the place it is. */
export type HeadingPlace = { readonly id: string; readonly text: string };

/** The headings within a part in their order, each with its id or one made for it. */
export function headingsOf({ id: part, blocks }: NumberedPart): readonly HeadingPlace[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") return [{ id: block.id ?? `${part}/heading-${index + 1}`, text: block.text }];
    return block.kind === "points" ? [{ id: `${part}/heading-${index + 1}`, text: block.title }] : [];
  });
}

/** A part's heading with its number before it. */
export const numberedHeading = ({ number, heading }: NumberedPart): string =>
  number === "" ? heading : `${number} ${heading}`;
