import type { Block, DocumentText, Part } from "#document/documentBlocks.ts";

/** Lines of a cell in one text. */
export const textOf = (value: DocumentText | undefined): string => (value ?? []).map(({ text }) => text).join(" / ");

const cellsOf = (block: Block): readonly (readonly DocumentText[])[] =>
  block.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [row.cells])) : [];

/** Every table as rows of text. */
export const tablesOf = ({ blocks }: Pick<Part, "blocks">): readonly (readonly (readonly string[])[])[] =>
  blocks.filter(({ kind }) => kind === "table").map((block) => cellsOf(block).map((row) => row.map(textOf)));

/** All lines of all tables, as the typesetter gets them. */
export const linesOf = ({ blocks }: Pick<Part, "blocks">): DocumentText => blocks.flatMap(cellsOf).flat(2);

/** Paragraphs and notes. */
export const saidIn = ({ blocks }: Pick<Part, "blocks">): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" || block.kind === "note" ? [block.text] : []));

/** Headings, in their order. */
export const headingsOf = ({ blocks }: Pick<Part, "blocks">): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
