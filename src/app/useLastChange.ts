import { useState } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { LastChange } from "#features/changes/ChangeStrip.tsx";
import { assessmentOf } from "#state/assessmentOf.ts";
import { usePlanStore } from "#state/planStore.ts";

/**
 * What the last step changed, once the results on the screen are those of the plan after it; until then what the step
 * before it changed, as those are the results that people still see.
 */
export function useLastChange(shownPlan: Plan, assessment: Assessment): LastChange | null {
  const step = usePlanStore((state) => state.lastStep);
  const [last, setLast] = useState<LastChange | null>(null);
  const next = nextChange();
  if (next !== last) setLast(next);
  return next;

  function nextChange(): LastChange | null {
    if (step === null) return null;
    if (step.after !== shownPlan || last?.after.plan === shownPlan) return last;
    return {
      kind: step.kind,
      label: step.label,
      before: { plan: step.before, assessment: assessmentOf(step.before) },
      after: { plan: shownPlan, assessment },
    };
  }
}
