import type { NumberedPart } from "./documentBlocks.ts";

/** A heading under a part's own, with the place it is. */
export type HeadingPlace = { readonly id: string; readonly text: string };

/** The heading that a block of a part is or begins with, with an id made for it where it has none; null for others. */
export function headingAt({ id: part, blocks }: NumberedPart, index: number): HeadingPlace | null {
  const block = blocks[index];
  const made = `${part}/heading-${index + 1}`;
  if (block?.kind === "heading") return { id: block.id ?? made, text: block.text };
  return block?.kind === "points" ? { id: made, text: block.title } : null;
}

/** The headings within a part in their order. */
export const headingsOf = (part: NumberedPart): readonly HeadingPlace[] =>
  part.blocks.map((_, index) => headingAt(part, index)).filter((heading) => heading !== null);

/** A part's heading with its number before it. */
export const numberedHeading = ({ number, heading }: NumberedPart): string =>
  number === "" ? heading : `${number} ${heading}`;
