import type { Block, Part } from "./documentBlocks.ts";
import { linesOf } from "./withoutDeadReferences.ts";

/** Every text that a part prints, headings and titles of columns among them. */
export const textsOf = ({ heading, blocks }: Part): readonly string[] => [heading, ...blocks.flatMap(blockTexts)];

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case "cover":
    case "facts":
      return [...block.facts.map(({ name }) => name), ...linesOf(block).map(({ text }) => text)];
    case "table":
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => ("band" in row ? [row.band] : [])),
        ...linesOf(block).map(({ text }) => text),
      ];
    case "points":
      return [block.title, ...block.points.flatMap(({ text, detail }) => [text, detail])];
    case "checklist":
      return block.items.flatMap(({ text, detail }) => [text, detail]);
    case "note":
      return [block.title, block.text];
    case "figure":
      return [block.caption, block.text];
    case "heading":
    case "lead":
    case "paragraph":
      return [block.text];
    default:
      return [];
  }
}
