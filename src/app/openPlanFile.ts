import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Language } from "#core/plan/languages.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { PdfPlanProblem } from "#document/file/planInPdf.ts";
import { isHtml } from "#link/isHtml.ts";
import { isPdf } from "#link/isPdf.ts";
import { type FileProblem, readPlanFile } from "#link/planFile.ts";
import type { OpenedPdf } from "#messages/describeOpenedPdf.ts";
import { loadParts } from "#messages/loadWords.ts";

/** A plan out of a file, and what is known of the PDF that it was in. */
type OpenedFile = { readonly plan: Plan; readonly pdf: OpenedPdf | null };

/** Why a file cannot be opened; `file/reader-missing` when the part of the app that reads its kind could not be fetched. */
type OpenProblem =
  | FileProblem
  | PdfPlanProblem
  | { readonly code: "file/unreadable" }
  | { readonly code: "file/reader-missing" };

/** Bytes in which the head of a PDF stands. */
const headLength = 1024;

/**
 * Opens a plan file, or the plan in a PDF or web page, by what the file begins with. What reads PDFs and pages, and what
 * is said of PDFs in a language, is loaded when one is there.
 */
export async function openPlanFile(file: File, language: Language): Promise<Result<OpenedFile, OpenProblem>> {
  const head = await bytesOf(file.slice(0, headLength));
  if (head === null) return failure({ code: "file/unreadable" });
  if (isPdf(head)) return openPdf(file, language);
  const text = await file.text().catch(() => null);
  if (text === null) return failure({ code: "file/unreadable" });
  return isHtml(text) ? openHtml(text) : planOf(text);
}

function planOf(text: string): Result<OpenedFile, OpenProblem> {
  const read = readPlanFile(text);
  return read.ok ? success({ plan: read.value.plan, pdf: null }) : read;
}

async function openHtml(html: string): Promise<Result<OpenedFile, OpenProblem>> {
  const reader = await import("#document/html/planInHtml.ts").catch(() => null);
  if (reader === null) return failure({ code: "file/reader-missing" });
  const text = reader.planInHtml(html);
  return text === null ? failure({ code: "file/page-without-plan" }) : planOf(text);
}

async function openPdf(file: File, language: Language): Promise<Result<OpenedFile, OpenProblem>> {
  const needed = [import("#document/file/planInPdf.ts"), loadParts(language, ["pdfs"])] as const;
  const [reader] = await Promise.all(needed).catch(() => [null]);
  if (reader === null) return failure({ code: "file/reader-missing" });
  const bytes = await bytesOf(file);
  if (bytes === null) return failure({ code: "file/unreadable" });
  const found = reader.planInPdf(bytes);
  if (!found.ok) return found;
  const read = readPlanFile(found.value.text);
  if (!read.ok) return read;
  const { plan } = read.value;
  const { seal, fingerprint: printed } = found.value;
  return success({ plan, pdf: { name: file.name, seal, printed, fingerprint: fingerprint(plan) } });
}

const bytesOf = async (blob: Blob): Promise<Uint8Array | null> => {
  const buffer = await blob.arrayBuffer().catch(() => null);
  return buffer && new Uint8Array(buffer);
};
