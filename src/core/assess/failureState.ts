import type { FailureState, Flow } from "./assessment.ts";

/** The id of the state in which nothing is down. */
export const allUp = "all-up";

/** Whether a state leaves nobody to serve, so that there is nothing to judge unless something fails in it anyway. */
export const isWithoutService = ({ hasService, verdict }: Pick<FailureState, "hasService" | "verdict">): boolean =>
  verdict === "passed" && !hasService;

/** Whether something is used in failure states only. */
export const isForFailoverOnly = (states: Flow["states"]): boolean => states[0] !== allUp;
