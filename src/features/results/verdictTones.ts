import type { CheckVerdict, Finding, PlanVerdict } from "#core/assess/assessment.ts";
import type { VerdictTone } from "#ui/VerdictMark.tsx";

/** Which mark stands for each verdict of a plan. */
export const planTones = {
  passed: "good",
  failed: "bad",
  incomplete: "open",
} as const satisfies Record<PlanVerdict, VerdictTone>;

/** Which mark stands for each verdict of a check or circuit. */
export const checkTones = {
  passed: "good",
  failed: "bad",
  unmeasured: "open",
  "not-applicable": "none",
} as const satisfies Record<CheckVerdict, VerdictTone>;

/** Which mark stands for each severity of a finding. */
export const severityTones = {
  error: "bad",
  warning: "warn",
  info: "note",
} as const satisfies Record<Finding["severity"], VerdictTone>;
