import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import { type PdfPlanProblem, planInPdf } from "#document/file/planInPdf.ts";
import { planInHtml } from "#document/html/planInHtml.ts";
import { isHtml } from "#link/isHtml.ts";
import { isPdf } from "#link/isPdf.ts";
import { type FileProblem, readPlanFile } from "#link/planFile.ts";
import type { OpenedPdf } from "#messages/describeOpenedPdf.ts";

/**
 * The plan in a file: a plan file, or a PDF or web page that Portolan made.
 *
 * @param name What the file is called when something is said of it.
 * @returns The plan, and what is known of the PDF when it was one.
 */
export function planInFile(
  bytes: Uint8Array,
  name: string,
): Result<{ readonly plan: Plan; readonly pdf: OpenedPdf | null }, FileProblem | PdfPlanProblem> {
  if (!isPdf(bytes)) return planInText(new TextDecoder().decode(bytes));
  const found = planInPdf(bytes);
  if (!found.ok) return found;
  const read = readPlanFile(found.value.text);
  if (!read.ok) return read;
  const { plan } = read.value;
  const { seal, fingerprint: printed } = found.value;
  return success({ plan, pdf: { name, seal, printed, fingerprint: fingerprint(plan) } });
}

function planInText(text: string): Result<{ readonly plan: Plan; readonly pdf: null }, FileProblem> {
  const file = isHtml(text) ? planInHtml(text) : text;
  if (file === null) return failure({ code: "file/page-without-plan" });
  const read = readPlanFile(file);
  return read.ok ? success({ plan: read.value.plan, pdf: null }) : read;
}
