import type { Check, FailureState, Flow } from "./assessment.ts";

/** The id of the state in which nothing is down. */
export const allUp = "all-up";

/** Whether a state leaves nobody to serve, so that there is nothing to judge unless something fails in it anyway. */
export const isWithoutService = ({ serving, verdict }: Pick<FailureState, "serving" | "verdict">): boolean =>
  verdict === "passed" && serving.length > 0 && serving.every(({ nodeIds }) => nodeIds.length === 0);

/** Whether something is used in failure states only. */
export const isFailoverOnly = ({ states }: Pick<Flow | Check, "states">): boolean => states[0] !== allUp;
