import { failure, type Result, success } from "#core/result.ts";
import { rounded } from "./figures.ts";
import type { MeasurementProblem, ReadMeasurement } from "./measurement.ts";

const fieldOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, field) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, field) : undefined),
    value,
  );

const numberAt = (value: unknown, ...path: readonly string[]): number | null => {
  const found = fieldOf(value, ...path);
  return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
};

/** Longest message of the program that is repeated. */
const messageLength = 200;

/**
 * Reads `iperf3 -J`: of UDP jitter and loss as received, of TCP the round-trip times that the sender's kernel saw.
 *
 * @returns `null` for JSON that is not iperf3's.
 */
export function readIperf(value: unknown): Result<ReadMeasurement, MeasurementProblem> | null {
  const error = fieldOf(value, "error");
  if (typeof error === "string") {
    return failure({ code: "measurement/tool-error", message: error.slice(0, messageLength) });
  }
  const sum = fieldOf(value, "end", "sum_received") ?? fieldOf(value, "end", "sum");
  const jitterMs = numberAt(sum, "jitter_ms") ?? numberAt(fieldOf(value, "end", "sum"), "jitter_ms");
  const lossPercent = numberAt(sum, "lost_percent") ?? numberAt(fieldOf(value, "end", "sum"), "lost_percent");
  const rtt = roundTripTimes(fieldOf(value, "end", "streams"));
  if (jitterMs === null && lossPercent === null && rtt.rttMs === null) return null;
  const sent = numberAt(sum, "packets");
  return success({
    tool: "iperf3",
    ...rtt,
    jitterMs: jitterMs === null ? null : rounded(jitterMs),
    lossPercent: lossPercent === null ? null : rounded(lossPercent),
    sent,
    replies: null,
    notes: [],
    lines: [],
  });
}

/** Kernels count in microseconds; the mean of several streams is the mean of their means. */
function roundTripTimes(streams: unknown): Pick<ReadMeasurement, "rttMs" | "rttMinMs" | "rttMaxMs"> {
  const senders = Array.isArray(streams) ? streams.map((stream: unknown) => fieldOf(stream, "sender")) : [];
  const all = (field: string) => senders.map((sender) => numberAt(sender, field)).filter((micros) => micros !== null);
  const means = all("mean_rtt");
  const toMs = (micros: number) => rounded(micros / 1000);
  if (means.length === 0) return { rttMs: null, rttMinMs: null, rttMaxMs: null };
  return {
    rttMs: toMs(means.reduce((total, mean) => total + mean, 0) / means.length),
    rttMinMs: all("min_rtt").length === 0 ? null : toMs(Math.min(...all("min_rtt"))),
    rttMaxMs: all("max_rtt").length === 0 ? null : toMs(Math.max(...all("max_rtt"))),
  };
}
