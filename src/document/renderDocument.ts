import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { PaperWords } from "#messages/loadWords.ts";
import type { DocumentFormat } from "./documentFormats.ts";
import { documentModel } from "./documentModel.ts";
import type { DrawScene } from "./docx/docxBlocks.ts";
import type { PdfFonts } from "./pdfFonts.ts";

/** What the document is made from. */
export type DocumentOrder = {
  readonly format: DocumentFormat;
  readonly plan: Plan;
  readonly words: PaperWords;
  /** Address or fragment that opens the plan. */
  readonly link: string;
  /** ISO date. */
  readonly producedOn: string;
};

/** What differs between a worker and the terminal. */
export type DocumentMeans = {
  readonly loadFonts: () => Promise<PdfFonts>;
  readonly drawScene: DrawScene;
  /** Called as the document grows, with what is done of all there is, and the heading of the part in hand. */
  readonly onProgress?: (done: number, total: number, heading?: string) => void;
};

/**
 * The design document of a plan in some format, in a worker or in the terminal. What writes a format is loaded when it
 * is first asked for.
 *
 * @returns The bytes of the file; equal for equal input.
 */
export async function renderDocument(
  { format, plan, words, link, producedOn }: DocumentOrder,
  { loadFonts, drawScene, onProgress }: DocumentMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const modelOf = () => documentModel({ plan, assessment: assess(plan, catalogue), words, link, producedOn, format });
  switch (format) {
    case "pdf": {
      const [{ typeset }, fonts] = await Promise.all([import("./typeset/typeset.ts"), loadFonts()]);
      return new Uint8Array(typeset(modelOf(), fonts, onProgress));
    }
    case "html": {
      const { modelHtml } = await import("./html/modelHtml.ts");
      return new TextEncoder().encode(modelHtml(modelOf(), onProgress));
    }
    case "markdown": {
      const { modelMarkdown } = await import("./markdown/modelMarkdown.ts");
      return new TextEncoder().encode(modelMarkdown(modelOf(), onProgress));
    }
    case "docx": {
      const { modelDocx } = await import("./docx/modelDocx.ts");
      const { figureInWords } = words.messages.documentFormats;
      return modelDocx(modelOf(), { drawScene, figureInWords, ...(onProgress ? { onProgress } : {}) });
    }
  }
}
