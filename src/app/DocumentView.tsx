import { Suspense } from "react";
import { PartMissing } from "#features/results/PartMissing.tsx";
import type { DocumentTabProps } from "./DocumentTab.tsx";
import { loadDocumentTab } from "./loadDocumentParts.ts";
import { useFetched } from "./useFetched.ts";

/** The view “Document”, fetched with its words when it is first looked at. */
export function DocumentView(props: DocumentTabProps) {
  const { value, hasFailed, retry } = useFetched(loadDocumentTab);
  const missing = <PartMissing hasFailed={hasFailed} onRetry={retry} />;
  if (value === null) return missing;
  return (
    <Suspense fallback={missing}>
      <value.DocumentTab {...props} />
    </Suspense>
  );
}
