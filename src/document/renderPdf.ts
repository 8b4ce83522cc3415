import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { PaperWords } from "#messages/loadWords.ts";
import { documentModel } from "./documentModel.ts";
import type { PdfFonts } from "./pdfFonts.ts";
import { type OnProgress, typeset } from "./typeset/typeset.ts";

export type PdfInput = {
  readonly plan: Plan;
  readonly words: PaperWords;
  /** Address or fragment that opens the plan. */
  readonly link: string;
  /** ISO date. */
  readonly producedOn: string;
};

/**
 * The design document of a plan, in a worker or in the terminal.
 *
 * @param onProgress Called as the document grows, with what is done of all, and the heading of the part.
 * @returns The bytes of a PDF; equal for equal input.
 */
export function renderPdf(
  { plan, words, link, producedOn }: PdfInput,
  fonts: PdfFonts,
  onProgress?: OnProgress,
): Uint8Array {
  const model = documentModel({ plan, assessment: assess(plan, catalogue), words, link, producedOn });
  return typeset(model, fonts, onProgress);
}
