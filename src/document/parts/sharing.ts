import type { DocumentInput, Part } from "../documentBlocks.ts";

/** The link that opens the plan. */
export function sharing({ link, words }: DocumentInput): Part {
  const { heading, intro } = words.messages.document.sharing;
  return {
    id: "sharing",
    heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: intro },
      { kind: "address", text: link },
    ],
  };
}
