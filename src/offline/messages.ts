/**
 * What a window asks of the worker that keeps the app: to serve in the place of the present one, or to put in order
 * what it keeps and say whether that is everything.
 */
export type RequestOfWindow = "take-over" | "settle";

/** Whether a message that reached the worker is one of these. */
export const isRequestOfWindow = (message: unknown): message is RequestOfWindow =>
  message === "take-over" || message === "settle";
