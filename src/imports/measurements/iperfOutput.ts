import { failure, success } from "#core/result.ts";
import { isOrdered, rounded } from "./figures.ts";
import { fieldOf, numberAt } from "./jsonFields.ts";
import type { Outcome, ReadMeasurement } from "./measurement.ts";

/** Longest message of the program that is repeated. */
const messageLength = 200;

/** What arrived of the UDP packets of one direction. */
type Direction = {
  readonly jitterMs: number | null;
  readonly lossPercent: number | null;
  readonly sent: number | null;
  readonly hasArrived: boolean;
};

/**
 * Reads `iperf3 -J`: of UDP jitter and loss as received, of TCP the round-trip times that the sender's kernel saw. Of
 * UDP in both directions the worse figures count.
 *
 * @returns `null` for JSON that is not iperf3's.
 */
export function readIperf(value: unknown): Outcome | null {
  const error = fieldOf(value, "error");
  if (typeof error === "string") {
    return failure({ code: "measurement/tool-error", message: error.slice(0, messageLength) });
  }
  const end = fieldOf(value, "end");
  if (["sum", "sum_received", "streams"].every((field) => fieldOf(end, field) === undefined)) return null;
  const directions = ["", "_bidir_reverse"]
    .map((suffix) => directionOf(end, suffix))
    .filter((direction) => direction !== null);
  const silent = directions.find(({ hasArrived }) => !hasArrived);
  if (silent) return failure({ code: "measurement/nothing-arrived", sent: silent.sent ?? 0 });
  const rtt = roundTripTimes(fieldOf(end, "streams"));
  if (directions.length === 0 && rtt.rttMs === null) return failure({ code: "measurement/no-figures" });
  return success({
    tool: "iperf3",
    ...rtt,
    jitterMs: worst(directions.map(({ jitterMs }) => jitterMs)),
    lossPercent: worst(directions.map(({ lossPercent }) => lossPercent)),
    sent: directions[0]?.sent ?? null,
    replies: null,
    notes: directions.length > 1 ? ["worse-direction"] : [],
    lines: [],
  });
}

/** `null` for TCP, which has neither jitter nor loss. */
function directionOf(end: unknown, suffix: string): Direction | null {
  const [sum, sender, receiver] = ["sum", "sum_sent", "sum_received"].map((name) => fieldOf(end, `${name}${suffix}`));
  const jitterMs = numberAt(receiver, "jitter_ms") ?? numberAt(sum, "jitter_ms");
  const lossPercent = numberAt(receiver, "lost_percent") ?? numberAt(sum, "lost_percent");
  if (jitterMs === null && lossPercent === null) return null;
  const received = numberAt(receiver, "packets");
  return {
    jitterMs,
    lossPercent,
    sent: numberAt(sender, "packets") ?? numberAt(sum, "packets") ?? received,
    // The loss is counted by gaps between packets; without a packet it is 0.
    hasArrived: received !== 0 && lossPercent !== 100,
  };
}

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : rounded(Math.max(...known));
}

/**
 * Kernels count in microseconds; the mean of several streams is the mean of their means. Only the side that sends sees
 * times: those of streams that the other side sent are 0, or nearly.
 */
function roundTripTimes(streams: unknown): Pick<ReadMeasurement, "rttMs" | "rttMinMs" | "rttMaxMs"> {
  const senders = (Array.isArray(streams) ? streams : [])
    .map((stream: unknown) => fieldOf(stream, "sender"))
    .filter((sender) => fieldOf(sender, "sender") !== false);
  const all = (field: string) => senders.map((sender) => numberAt(sender, field) ?? 0).filter((micros) => micros > 0);
  const means = all("mean_rtt");
  const extremes = {
    least: Math.min(...all("min_rtt")),
    mean: means.reduce((total, mean) => total + mean, 0) / means.length,
    most: Math.max(...all("max_rtt")),
  };
  const toMs = (micros: number) => (Number.isFinite(micros) ? rounded(micros / 1000) : null);
  if (all("min_rtt").length > 0 && all("max_rtt").length > 0 && !isOrdered(extremes)) {
    return { rttMs: null, rttMinMs: null, rttMaxMs: null };
  }
  return { rttMs: toMs(extremes.mean), rttMinMs: toMs(extremes.least), rttMaxMs: toMs(extremes.most) };
}
