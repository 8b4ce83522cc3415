import type { cures as English } from "../en/cures.ts";

/** The nearest cure that a verdict names, in Italian. */
export const cures: typeof English = {
  "bandwidth/over-allocation":
    " Il rimedio più vicino: un circuito di almeno {smallestCircuitKbps, number} kbps {direction} presso {site}.",
  "latency/over-limit":
    " Il rimedio più vicino: un percorso tra {from} e {to} di al massimo {limitMs, number} ms invece di {rttMs, number} ms.",
  "latency/over-limit-within-site":
    " Il rimedio più vicino: una rete in {from} di al massimo {limitMs, number} ms invece di {rttMs, number} ms.",
};
