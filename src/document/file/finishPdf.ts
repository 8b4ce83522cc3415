import { attachPlan, type PlanAttachment } from "./attachPlan.ts";
import { readPdfObjects } from "./pdfObjects.ts";
import { writePdfObjects } from "./writePdfObjects.ts";

/**
 * Finishes a PDF that jsPDF set: the plan goes into it, and everything that is not a stream is compressed. The same
 * bytes and plan give the same bytes.
 *
 * @param modifiedOn ISO date.
 */
export function finishPdf(bytes: Uint8Array, attachment: PlanAttachment, modifiedOn: string): Uint8Array {
  const objects = readPdfObjects(bytes);
  attachPlan(objects, attachment, modifiedOn);
  return writePdfObjects(objects);
}
