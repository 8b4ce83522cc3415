import type { Block, DocumentInput, Part } from "../documentBlocks.ts";

/** What the engineer noted about the project, by paragraph. For the internal version only. */
export function notes({ plan, words }: DocumentInput): Part {
  const { heading, none } = words.messages.documentParts.notes;
  const paragraphs = plan.project.notes
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    id: "notes",
    heading,
    orientation: "portrait",
    blocks: (paragraphs.length > 0 ? paragraphs : [none]).map((text): Block => ({ kind: "paragraph", text })),
  };
}
