import type { cures as English } from "../en/cures.ts";

/** The nearest cure that a verdict names, in Italian. */
export const cures: typeof English = {
  "bandwidth/over-allocation":
    " Il rimedio più vicino: un circuito di almeno {smallestCircuitKbps, number} kbps {direction} presso {site}.",
  "latency/over-limit":
    " Il rimedio più vicino: portare l’RTT {from}–{to} da {rttMs, number} a non più di {limitMs, number} ms.",
  "latency/over-limit-within-site":
    " Il rimedio più vicino: portare l’RTT all’interno di {from} da {rttMs, number} a non più di {limitMs, number} ms.",
};
