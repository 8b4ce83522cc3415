import type { PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DocumentScreen } from "#features/document/DocumentScreen.tsx";
import { useDocumentDownload } from "./useDocumentDownload.ts";
import { useDocumentOutline } from "./useDocumentOutline.ts";

export type DocumentTabProps = {
  readonly plan: Plan;
  /** Leads to where paper, version and parts are chosen. */
  readonly onSettings: () => void;
  readonly onGoTo: (at: PlanPath) => void;
};

/** The view “Document” of the open plan's results. */
export function DocumentTab({ plan, onSettings, onGoTo }: DocumentTabProps) {
  const downloads = useDocumentDownload(plan);
  const { outline, retry } = useDocumentOutline(plan);
  return (
    <DocumentScreen
      plan={plan}
      outline={outline}
      onRetryOutline={retry}
      onSettings={onSettings}
      onGoTo={onGoTo}
      {...downloads}
    />
  );
}
