import { readFile } from "node:fs/promises";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentFormat } from "#document/documentFormats.ts";
import { fontFiles, type PdfFonts } from "#document/pdfFonts.ts";
import { renderDocument } from "#document/renderDocument.ts";
import { encodePlan } from "#link/fragment.ts";
import { paperWordsOf } from "#messages/paperWords.ts";
import type { Language } from "#messages/words.ts";

/** The document of a plan, made today, with the faces read from the source tree; drawings of Word files are in words. */
export function renderInNode(plan: Plan, format: DocumentFormat, language: Language): Promise<Uint8Array> {
  const producedOn = new Date().toISOString().slice(0, 10);
  return renderDocument(
    { format, plan, words: paperWordsOf(language), link: encodePlan(plan), producedOn },
    { loadFonts, drawScene: async () => null },
  );
}

async function loadFonts(): Promise<PdfFonts> {
  const face = (file: string) => readFile(new URL(`../document/fonts/${file}`, import.meta.url));
  const [sans, sansBold, serif, mono] = await Promise.all([
    face(fontFiles.sans),
    face(fontFiles.sansBold),
    face(fontFiles.serif),
    face(fontFiles.mono),
  ]);
  return { sans, sansBold, serif, mono };
}
