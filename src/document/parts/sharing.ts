import type { DocumentInput, Part } from "../documentBlocks.ts";
import { qrCode } from "../qrCode.ts";

/** Ways from the document back to the plan: the file inside it, a QR code where paper can carry one, the link. */
export function sharing({ link, words }: DocumentInput): Part {
  const { heading, attached, intro, code, noCode } = words.messages.document.sharing;
  const modules = /^https?:/.test(link) ? qrCode(link) : null;
  return {
    id: "sharing",
    heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: attached },
      modules ? { kind: "code", modules, text: code } : { kind: "paragraph", text: noCode },
      { kind: "paragraph", text: intro },
      { kind: "address", text: link },
    ],
  };
}
