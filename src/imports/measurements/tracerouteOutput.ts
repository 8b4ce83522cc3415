import { failure, type Result, success } from "#core/result.ts";
import { rounded, spreadOf, timesIn } from "./figures.ts";
import type { MeasurementProblem, NumberedLine, ReadMeasurement } from "./measurement.ts";

type Hop = { readonly index: number; readonly line: NumberedLine; text: string };

/**
 * Reads tracert of Windows and traceroute of Linux and macOS: the last hop is the destination, its probes are the
 * measurement, `*` is a lost one. Three probes are too few for jitter.
 *
 * @returns `null` for what is no list of hops.
 */
export function readTraceroute(lines: readonly NumberedLine[]): Result<ReadMeasurement, MeasurementProblem> | null {
  const last = hopsIn(lines).at(-1);
  if (!last) return null;
  const times = timesIn(last.text);
  const lost = last.text.match(/(?:^|\s)\*(?=\s|$)/g)?.length ?? 0;
  const spread = spreadOf(times.map(({ ms }) => ms));
  if (!spread) return failure({ code: "measurement/no-replies", line: last.line.number });
  const sent = times.length + lost;
  return success({
    tool: "traceroute",
    rttMs: spread.mean,
    rttMinMs: spread.least,
    rttMaxMs: spread.most,
    jitterMs: null,
    lossPercent: rounded((lost * 100) / sent),
    sent,
    replies: times.length,
    notes: times.some(({ isUpperBound }) => isUpperBound) ? ["upper-bound"] : [],
    lines: (["rtt", "loss"] as const).map((field) => ({
      field,
      line: last.line.number,
      text: last.line.text.trim(),
    })),
  });
}

/** Lines that count up from 1 and have times or stars; a line that goes on without a number belongs to its hop. */
function hopsIn(lines: readonly NumberedLine[]): readonly Hop[] {
  let hops: Hop[] = [];
  for (const line of lines) {
    const index = Number(/^\s{0,8}(\d{1,3})\s/.exec(line.text)?.[1] ?? Number.NaN);
    const isHop = timesIn(line.text).length > 0 || /\s\*(?:\s|$)/.test(line.text);
    const previous = hops.at(-1);
    if (isHop && index === 1) hops = [{ index, line, text: line.text }];
    else if (isHop && previous && index === previous.index + 1) hops.push({ index, line, text: line.text });
    else if (isHop && previous && Number.isNaN(index) && /^\s/.test(line.text)) previous.text += ` ${line.text}`;
  }
  return hops;
}
