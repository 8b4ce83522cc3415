import type { Check, Flow } from "./assessment.ts";

/** The id of the state in which nothing is down. */
export const allUp = "all-up";

/** Whether something is used in failure states only. */
export const isFailoverOnly = ({ states }: Pick<Flow | Check, "states">): boolean => states[0] !== allUp;
