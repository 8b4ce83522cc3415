import type { Plan } from "#core/plan/schema.ts";
import type { DocumentFormat } from "#document/documentFormats.ts";
import type { RequestOptions } from "#document/requestDocument.ts";
import type { DocumentDownload } from "#features/document/documentDownload.ts";
import { planFileName } from "#link/planFile.ts";
import { documentRequest } from "./documentRequest.ts";
import { saveFile } from "./saveFile.ts";

/** Makes a plan's document and hands it to the browser's downloads; `null` where that was stopped on its way. */
export async function makeDocument(
  plan: Plan,
  format: DocumentFormat,
  options: RequestOptions,
): Promise<DocumentDownload | null> {
  const [{ requestDocument }, request] = await Promise.all([
    import("#document/requestDocument.ts"),
    documentRequest(plan),
  ]);
  const result = await requestDocument({ format, ...request }, options);
  if (result.ok) {
    const file = planFileName(plan, result.value.extension);
    saveFile(result.value.blob, file);
    return { status: "ready", format, file };
  }
  const { problem } = result;
  return problem.code === "document/failed" ? { status: "failed", format, reason: problem.reason } : null;
}
