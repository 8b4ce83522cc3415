import { failure, success } from "#core/result.ts";
import { jitterOf, rounded, spreadOf } from "./figures.ts";
import type { NumberedLine, Outcome, ToolRun, UnderstoodLine } from "./measurement.ts";
import { type PingRun, pingRunsIn } from "./pingRuns.ts";

/**
 * Reads ping of Windows in any language, of Linux, macOS and Cisco's IOS, and psping.
 *
 * @returns In the order of the text; none for what is no output of ping.
 */
export const readPing = (lines: readonly NumberedLine[]): readonly ToolRun[] =>
  pingRunsIn(lines).flatMap((run) => {
    const outcome = outcomeOf(run);
    return outcome === null ? [] : [{ firstLine: run.firstLine, lastLine: run.lastLine, outcome }];
  });

/** `null` for a heading below which nothing was pasted. */
function outcomeOf(run: PingRun): Outcome | null {
  const { replies, attempts, spread, loss } = run;
  if (spread === null && loss === null && replies.length === 0) return unanswered(run);
  const { percent } = lossOf(run);
  const refused = attempts.findLast(({ isOtherAnswer }) => isOtherAnswer);
  const isSilent = percent === 100 || (refused !== undefined && spread === null && replies.length === 0);
  if (isSilent && loss !== null) {
    const line = loss.percent === 100 ? loss.number : (refused ?? attempts.at(-1) ?? loss).number;
    return failure({ code: "measurement/no-replies", line });
  }
  return spread === null && replies.length === 0 ? failure({ code: "measurement/not-understood" }) : measured(run);
}

/** A run without a reply that was cut before its summary. */
function unanswered({ heading, attempts, hasOther }: PingRun): Outcome | null {
  const last = attempts.at(-1);
  if (heading === "program" && last) return failure({ code: "measurement/no-replies", line: last.number });
  return last || hasOther ? failure({ code: "measurement/not-understood" }) : null;
}

function measured(run: PingRun): Outcome {
  const { tool, replies, loss } = run;
  const { percent, isCounted, isOpen } = lossOf(run);
  const spread = run.hasDuplicates && replies.length === loss?.received ? null : run.spread;
  const times = replies.map(({ ms }) => ms);
  const figures = spread ?? spreadOf(times);
  // Windows cuts fractions off: less than 1 ms becomes 0.
  const isCut = spread?.isWindows === true && spread.least === 0;
  const isUpperBound = isCut || replies.some((reply) => reply.isUpperBound);
  const atLeast = (ms: number) => (isUpperBound && ms === 0 ? 1 : ms);
  // What is only known to be less than something has no differences; nor have replies of more than one run.
  const isOneRun = loss === null || replies.length <= loss.received;
  const jitterMs = isUpperBound || !isOneRun ? null : jitterOf(times);
  const [first] = replies;
  const printed = isCounted || loss === null ? replies.length : loss.received;
  const understood: readonly (UnderstoodLine | null)[] = [
    lineFor("rtt", spread ?? first),
    percent === null ? null : lineFor("loss", loss ?? first),
    jitterMs === null ? null : lineFor("jitter", first),
  ];
  return success({
    tool,
    rttMs: figures ? atLeast(figures.mean) : null,
    rttMinMs: figures ? atLeast(figures.least) : null,
    rttMaxMs: figures ? atLeast(figures.most) : null,
    jitterMs,
    lossPercent: percent,
    sent: loss?.sent ?? null,
    replies: isOpen || printed === 0 ? null : printed,
    notes: [...(isUpperBound ? (["upper-bound"] as const) : []), ...(isOpen ? (["loss-left-open"] as const) : [])],
    lines: understood.filter((line) => line !== null),
  });
}

const lineFor = (field: UnderstoodLine["field"], line: NumberedLine | undefined): UnderstoodLine | null =>
  line ? { field, line: line.number, text: line.text.trim() } : null;

type RunLoss = {
  readonly percent: number | null;
  /** By the replies themselves, not by the summary. */
  readonly isCounted: boolean;
  /** The summary is known to count what did not come back. */
  readonly isOpen: boolean;
};

/**
 * Loss as summed up by the program. Windows counts "host unreachable" as received: there the replies themselves decide,
 * where every attempt from the heading to the summary has its line, and else nothing does.
 */
function lossOf({ tool, heading, replies, attempts, loss }: PingRun): RunLoss {
  const summed = { percent: loss?.percent ?? null, isCounted: false, isOpen: false };
  if (loss === null || !loss.isWindows || tool === "psping") return summed;
  if (heading !== null && replies.length + attempts.length === loss.sent) {
    return { percent: rounded(((loss.sent - replies.length) * 100) / loss.sent), isCounted: true, isOpen: false };
  }
  return attempts.some(({ isOtherAnswer }) => isOtherAnswer)
    ? { percent: null, isCounted: false, isOpen: true }
    : summed;
}
