import type { DocumentInput, Part } from "../documentBlocks.ts";

/** What the document holds, and on which page. */
export const contents = ({ words }: DocumentInput): Part => ({
  id: "contents",
  heading: words.messages.document.contents.heading,
  orientation: "portrait",
  blocks: [{ kind: "contents" }],
});
