import type { Plan } from "#core/plan/schema.ts";
import { FormatList } from "#features/document/FormatList.tsx";
import { useDocumentDownload } from "./useDocumentDownload.ts";

/** The document's formats that have no button of their own, each with its button. */
export function OtherFormatList({ plan }: { readonly plan: Plan }) {
  return <FormatList formats={["html", "docx", "markdown"]} {...useDocumentDownload(plan)} />;
}
