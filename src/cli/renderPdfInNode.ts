import { readFile } from "node:fs/promises";
import type { Plan } from "#core/plan/schema.ts";
import { fontFiles } from "#document/pdfFonts.ts";
import { renderPdf } from "#document/renderPdf.ts";
import { encodePlan } from "#link/fragment.ts";
import { paperWordsOf } from "#messages/paperWords.ts";
import type { Language } from "#messages/words.ts";

/** The PDF of a plan, made today, with the faces read from the source tree. */
export async function renderPdfInNode(plan: Plan, language: Language): Promise<Uint8Array> {
  const face = (file: string) => readFile(new URL(`../document/fonts/${file}`, import.meta.url));
  const [sans, sansBold, serif, mono] = await Promise.all([
    face(fontFiles.sans),
    face(fontFiles.sansBold),
    face(fontFiles.serif),
    face(fontFiles.mono),
  ]);
  const producedOn = new Date().toISOString().slice(0, 10);
  return renderPdf(
    { plan, words: paperWordsOf(language), link: encodePlan(plan), producedOn },
    { sans, sansBold, serif, mono },
  );
}
