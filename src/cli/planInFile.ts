import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Plan } from "#core/plan/schema.ts";
import { type Result, success } from "#core/result.ts";
import { type PdfPlanProblem, planInPdf } from "#document/file/planInPdf.ts";
import { isPdf } from "#link/isPdf.ts";
import { type FileProblem, readPlanFile } from "#link/planFile.ts";
import type { OpenedPdf } from "#messages/describeOpenedPdf.ts";

/**
 * The plan in a file: a plan file, or a PDF that Portolan made.
 *
 * @param name What the file is called when something is said of it.
 * @returns The plan, and what is known of the PDF when it was one.
 */
export function planInFile(
  bytes: Uint8Array,
  name: string,
): Result<{ readonly plan: Plan; readonly pdf: OpenedPdf | null }, FileProblem | PdfPlanProblem> {
  const found = isPdf(bytes) ? planInPdf(bytes) : null;
  if (found?.ok === false) return found;
  const read = readPlanFile(found?.value.text ?? new TextDecoder().decode(bytes));
  if (!read.ok) return read;
  const { plan } = read.value;
  if (!found) return success({ plan, pdf: null });
  const { seal, fingerprint: printed } = found.value;
  return success({ plan, pdf: { name, seal, printed, fingerprint: fingerprint(plan) } });
}
