/** The nearest cure that a verdict names, by the code of the finding: what a circuit or a path would have to be. */
export const cures = {
  "bandwidth/over-allocation":
    " The nearest cure: a circuit of at least {smallestCircuitKbps, number} kbps {direction} at {site}.",
  "latency/over-limit":
    " The nearest cure: a path between {from} and {to} of at most {limitMs, number} ms instead of {rttMs, number} ms.",
  "latency/over-limit-within-site":
    " The nearest cure: a network within {from} of at most {limitMs, number} ms instead of {rttMs, number} ms.",
};
