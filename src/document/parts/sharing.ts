import type { Block, DocumentInput, Part } from "../documentBlocks.ts";
import { qrCode } from "../qrCode.ts";

/** Ways from the document back to the plan: the file inside it, a QR code where paper can carry one, the link. */
export function sharing({ link, words }: DocumentInput): Part {
  const text = words.messages.document.sharing;
  const { heading, attached, intro } = text;
  const code = isAddress(link) ? codeOf(link) : [];
  return {
    id: "sharing",
    heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: attached },
      ...code,
      { kind: "paragraph", text: intro },
      { kind: "address", text: link },
    ],
  };

  function codeOf(address: string): readonly Block[] {
    const modules = qrCode(address);
    return [modules ? { kind: "code", modules, text: text.code } : { kind: "paragraph", text: text.noCode }];
  }
}

/** A bare fragment, as the command line gives it, opens nothing by itself. */
const isAddress = (link: string) => /^https?:/.test(link);
