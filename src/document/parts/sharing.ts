import type { Block, DocumentInput, Part } from "../documentBlocks.ts";
import { qrCode } from "../qrCode.ts";

/** Ways from the document back to the plan: the file inside it, a QR code where paper can carry one, the link. */
export function sharing({ link, words, format = "pdf" }: DocumentInput): Part {
  const { document, documentFormats } = words.messages;
  const { heading, intro, code: codeText } = document.sharing;
  const { attached, noCode } = format === "pdf" ? document.sharing : documentFormats.sharing[format];
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
    return [modules ? { kind: "code", modules, text: codeText } : { kind: "paragraph", text: noCode }];
  }
}

/** A bare fragment, as the command line gives it, opens nothing by itself. */
const isAddress = (link: string) => /^https?:/.test(link);
