import { attachPlan, type PlanAttachment } from "./attachPlan.ts";
import { readPdfObjects } from "./pdfObjects.ts";
import { sealPdf } from "./seal.ts";
import { writePdfObjects } from "./writePdfObjects.ts";

/**
 * Finishes a PDF that jsPDF set: the plan goes into it, everything that is not
 * a stream is compressed, and the whole is sealed. The same
 * bytes and plan give the same bytes.
 *
 * @param modifiedOn ISO date.
 */
export function finishPdf(bytes: Uint8Array, attachment: PlanAttachment, modifiedOn: string): Uint8Array {
  const objects = readPdfObjects(bytes);
  attachPlan(objects, attachment, modifiedOn);
  return sealPdf(writePdfObjects(objects));
}
