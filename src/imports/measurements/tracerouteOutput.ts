import { failure, success } from "#core/result.ts";
import { addressOf, type Destination, isDestination, type Statement, statedDestination } from "./destination.ts";
import { rounded, spreadOf } from "./figures.ts";
import { continuationOf, type HopPart, hopPartOf, numberedHop, type Probe } from "./hopLine.ts";
import type { NumberedLine, Outcome, ToolRun } from "./measurement.ts";

/** One hop with all of its lines; without parts where its line says something else than times and stars. */
type Hop = {
  readonly index: number;
  readonly line: NumberedLine;
  readonly lastLine: number;
  readonly parts: readonly HopPart[];
};

type Trace = { readonly stated: Statement | null; readonly hops: readonly Hop[] };

/** Blank lines that chat programs put between two hops. */
const widestGap = 3;

/**
 * Reads tracert of Windows and traceroute of Linux and macOS: the last hop is the measurement if it is the destination,
 * `*` is a lost probe. Three probes are too few for jitter.
 *
 * @returns In the order of the text; none for what is no list of hops.
 */
export const readTraceroute = (lines: readonly NumberedLine[]): readonly ToolRun[] =>
  tracesIn(lines).flatMap(({ stated, hops }) => {
    const [first, last] = [hops[0], hops.at(-1)];
    if (!first || !last || !isTrace(hops, stated)) return [];
    const firstLine = Math.min(first.line.number, stated?.firstLine ?? first.line.number);
    return [{ firstLine, lastLine: last.lastLine, outcome: outcomeOf(hops, stated?.destination ?? null) }];
  });

/** A star behind a number may be a list or a sum: without a time it takes a heading, or all three. */
const isTrace = (hops: readonly Hop[], stated: Statement | null): boolean =>
  stated !== null || hops.some((hop) => probesOf(hop).length >= 3 || probesOf(hop).some(({ time }) => time !== null));

/** Hops count up from 1; lines that go on without a number belong to the hop directly above. */
function tracesIn(lines: readonly NumberedLine[]): readonly Trace[] {
  const traces: { stated: Statement | null; hops: Hop[] }[] = [];
  let end = 0;
  for (const [position, line] of lines.entries()) {
    const hops = traces.at(-1)?.hops ?? [];
    const hop = hopIn(line, hops.at(-1));
    if (hop === null) continue;
    if (hop.index === 1 && hop.line === line) {
      traces.push({ stated: statedDestination(lines.slice(Math.max(end, position - 8), position)), hops: [hop] });
    } else {
      if (hop.index === hops.at(-1)?.index) hops.pop();
      hops.push(hop);
    }
    end = position + 1;
  }
  return traces;
}

/** The hop that a line begins or goes on with; `null` for a line that belongs to none. */
function hopIn(line: NumberedLine, before: Hop | undefined): Hop | null {
  const numbered = numberedHop(line.text);
  const part = numbered && hopPartOf(numbered.rest);
  const distance = before ? line.number - before.lastLine : Number.POSITIVE_INFINITY;
  const isNext = numbered !== null && numbered.index === (before?.index ?? 0) + 1 && distance <= widestGap;
  if (numbered && part && (numbered.index === 1 || isNext)) {
    return { index: numbered.index, line, lastLine: line.number, parts: [part] };
  }
  if (!before) return null;
  // "3  10.0.0.1  reports: Destination host unreachable.", or whatever else stands in place of times.
  if (isNext && distance <= 2 && !/[=%]/.test(numbered.rest))
    return { index: numbered.index, line, lastLine: line.number, parts: [] };
  const more = distance === 1 && numbered === null && /^\s/.test(line.text) ? continuationOf(line.text) : null;
  return more && { ...before, lastLine: line.number, parts: [...before.parts, more] };
}

function outcomeOf(hops: readonly Hop[], destination: Destination | null): Outcome {
  const [before, last] = [hops.at(-2), hops.at(-1)];
  if (!last) return failure({ code: "measurement/not-understood" });
  // A sentence that happens to begin with the next number does not undo an arrival.
  if (last.parts.length === 0 && before && isDestination(destination, hostsOf(before)) === true) {
    return outcomeOf(hops.slice(0, -1), destination);
  }
  const reached = isDestination(destination, hostsOf(last));
  const line = last.line.number;
  const isRefused = last.parts.some((part) => part.isRefused);
  if (last.parts.length === 0 || reached === false || (reached === null && isRefused)) {
    return failure({ code: "measurement/not-reached", line });
  }
  return measured(last, reached === true ? destination : null);
}

const probesOf = ({ parts }: Hop): readonly Probe[] => parts.flatMap(({ probes }) => probes);
const hostsOf = ({ parts }: Hop): readonly string[] => parts.flatMap(({ hosts }) => hosts);

/** Probes that another router answered in place of the destination say nothing of it. */
function measured(hop: Hop, destination: Destination | null): Outcome {
  const address = destination?.address ?? null;
  const probes = probesOf(hop).filter(
    ({ time, host }) => time === null || address === null || host === null || addressOf(host) === address,
  );
  const times = probes.map(({ time }) => time).filter((time) => time !== null);
  const { number: line, text } = hop.line;
  const spread = spreadOf(times.map(({ ms }) => ms));
  if (!spread) return failure({ code: "measurement/no-replies", line });
  return success({
    tool: "traceroute",
    rttMs: spread.mean,
    rttMinMs: spread.least,
    rttMaxMs: spread.most,
    jitterMs: null,
    lossPercent: rounded(((probes.length - times.length) * 100) / probes.length),
    sent: probes.length,
    replies: times.length,
    notes: [
      ...(times.some(({ isUpperBound }) => isUpperBound) ? (["upper-bound"] as const) : []),
      ...(destination === null ? (["destination-not-stated"] as const) : []),
    ],
    lines: (["rtt", "loss"] as const).map((field) => ({ field, line, text: text.trim() })),
  });
}
