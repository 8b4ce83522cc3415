/** The parts of a shared plan below the verdict, in reading order. */
export const sharedPartIds = [
  "ports",
  "network",
  "bandwidth",
  "latency",
  "open-points",
  "findings",
  "readings",
] as const;

export type SharedPartId = (typeof sharedPartIds)[number];
