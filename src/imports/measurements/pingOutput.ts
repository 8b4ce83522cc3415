import { failure, type Result, success } from "#core/result.ts";
import { jitterOf, percentIn, rounded, spreadOf, timesIn, toNumber } from "./figures.ts";
import type { MeasurementProblem, NumberedLine, ReadMeasurement, UnderstoodLine } from "./measurement.ts";

type Reply = NumberedLine & { readonly ms: number; readonly isUpperBound: boolean };
type Spread = NumberedLine & { readonly least: number; readonly mean: number; readonly most: number };
type Loss = NumberedLine & { readonly percent: number; readonly sent: number | null; readonly received: number | null };

/** What one run of ping printed: replies, and the two lines of its summary. */
type Run = { readonly replies: readonly Reply[]; readonly others: number; spread: Spread | null; loss: Loss | null };

/**
 * Reads ping of Windows in any language, of Linux and of macOS, and psping. Words are translated, numbers and `TTL=` are
 * not: a reply is a line with TTL and a time, the summary has three times or three numbers between slashes. Of several
 * runs the last one counts.
 *
 * @returns `null` for what is no output of ping.
 */
export function readPing(lines: readonly NumberedLine[]): Result<ReadMeasurement, MeasurementProblem> | null {
  const tool = lines.some(({ text }) => /psping|TCP connect statistics/i.test(text)) ? "psping" : "ping";
  const run = runsOf(lines, tool === "psping").findLast(
    ({ replies, spread, loss }) => replies.length > 0 || spread !== null || loss !== null,
  );
  if (!run) return null;
  const { replies, spread, loss } = run;
  const lost = lossOf(run);
  if (spread === null && replies.length === 0) {
    return lost === 100 && loss !== null ? failure({ code: "measurement/no-replies", line: loss.number }) : null;
  }
  const times = replies.map(({ ms }) => ms);
  const isUpperBound = replies.some((reply) => reply.isUpperBound);
  // Windows sums up "<1ms" as 0 ms.
  const atLeast = (ms: number) => (isUpperBound && ms === 0 ? 1 : ms);
  const own = spreadOf(times);
  const figures = spread ?? own;
  // What is only known to be less than something has no differences.
  const jitterMs = isUpperBound ? null : jitterOf(times);
  const [first] = replies;
  const understood: readonly (UnderstoodLine | null)[] = [
    lineFor("rtt", spread ?? first),
    lost === null ? null : lineFor("loss", loss ?? first),
    jitterMs === null ? null : lineFor("jitter", first),
  ];
  return success({
    tool,
    rttMs: figures ? atLeast(figures.mean) : null,
    rttMinMs: figures ? atLeast(figures.least) : null,
    rttMaxMs: figures ? atLeast(figures.most) : null,
    jitterMs,
    lossPercent: lost,
    sent: loss?.sent ?? null,
    replies: replies.length > 0 ? replies.length : (loss?.received ?? null),
    notes: isUpperBound ? ["upper-bound"] : [],
    lines: understood.filter((line) => line !== null),
  });
}

const lineFor = (field: UnderstoodLine["field"], line: NumberedLine | undefined): UnderstoodLine | null =>
  line ? { field, line: line.number, text: line.text.trim() } : null;

/**
 * Loss by the replies themselves where every attempt has its line, since Windows counts "host unreachable" as received;
 * else as summed up by the program.
 */
function lossOf({ replies, others, loss }: Run): number | null {
  if (loss === null) return null;
  const { sent, percent } = loss;
  if (sent !== null && sent > 0 && replies.length + others === sent) {
    return rounded(((sent - replies.length) * 100) / sent);
  }
  return percent;
}

/** Runs end with their summary; what follows belongs to the next. */
function runsOf(lines: readonly NumberedLine[], isPsping: boolean): readonly Run[] {
  const runs: Run[] = [];
  let replies: Reply[] = [];
  let others = 0;
  let run: Run | null = null;
  for (const [index, line] of lines.entries()) {
    const spread = spreadIn(line);
    const loss = spread === null ? lossIn(line, lines[index - 1]) : null;
    if (spread !== null || loss !== null) {
      if (run === null) {
        run = { replies, others, spread: null, loss: null };
        runs.push(run);
      }
      run.spread ??= spread;
      run.loss ??= loss;
      continue;
    }
    const reply = replyIn(line, isPsping);
    if (reply === null && !isAttempt(line.text)) continue;
    if (run !== null) {
      // A new run begins.
      run = null;
      replies = [];
      others = 0;
    }
    if (reply) replies.push(reply);
    else others += 1;
  }
  if (run === null && replies.length > 0) runs.push({ replies, others, spread: null, loss: null });
  return runs;
}

function replyIn(line: NumberedLine, isPsping: boolean): Reply | null {
  const { text } = line;
  if (/warmup/i.test(text)) return null;
  const [time, ...more] = timesIn(text);
  if (!time || more.length > 0) return null;
  const hasTtl = /\b(?:ttl|hlim)\s?=\s?\d/i.test(text);
  // Windows prints no TTL for IPv6: address, colon, and a time behind "=" or "<".
  const isVersion6 = /[0-9a-f]*:[0-9a-f:]+(?:%\d+)?: \S+[=<]/i.test(text);
  const isPspingReply = isPsping && /: {1,3}\d+(?:[.,]\d+)?ms\s*$/.test(text);
  return hasTtl || isVersion6 || isPspingReply ? { ...line, ...time } : null;
}

/** A line that tells of an attempt without a reply, in whatever language: words that end like a sentence. */
const isAttempt = (text: string): boolean =>
  /[.!]\s*$/.test(text) && !/%|:\s*$/.test(text) && timesIn(text).length === 0;

/** "min/avg/max = 1.1/2.2/3.3 ms", or the three times of Windows in the order least, most, average. */
function spreadIn(line: NumberedLine): Spread | null {
  const slashed = /=\s*([\d.,]{1,12})\/([\d.,]{1,12})\/([\d.,]{1,12})(?:\/[\d.,]{1,12})?\s*ms/.exec(line.text);
  if (slashed) {
    const [, least = "", mean = "", most = ""] = slashed;
    return { ...line, least: toNumber(least), mean: toNumber(mean), most: toNumber(most) };
  }
  const [least, most, mean] = timesIn(line.text);
  const isWindows = (line.text.match(/=/g)?.length ?? 0) >= 3;
  if (!isWindows || !least || !most || !mean) return null;
  return { ...line, least: least.ms, mean: mean.ms, most: most.ms };
}

/**
 * The percentage of a summary, with the packets that stand before it: "Sent = 4, Received = 4, Lost = 0 (0% loss)", in
 * some languages on two lines, or "4 packets transmitted, 4 received, 0% packet loss".
 */
function lossIn(line: NumberedLine, before: NumberedLine | undefined): Loss | null {
  const percent = percentIn(line.text);
  if (percent === null) return null;
  const previous = before?.number === line.number - 1 ? before.text : "";
  const ownNumbers = countsIn(line.text);
  const numbers = ownNumbers.length >= 2 ? ownNumbers : [...countsIn(previous), ...ownNumbers];
  const [sent, received] = numbers;
  if (sent === undefined || received === undefined || percent > 100) return null;
  return { ...line, percent, sent, received };
}

/** Whole numbers of packets: behind "=" on Windows, before a word elsewhere. */
function countsIn(text: string): readonly number[] {
  const beforePercent = text.split("%")[0]?.replace(/[\d.,]+\s*$/, "") ?? "";
  const assigned = [...beforePercent.matchAll(/=\s*(\d{1,9})(?![\d.,]*\s*ms)/g)];
  const found = assigned.length > 0 ? assigned : [...beforePercent.matchAll(/(?:^|[\s,])(\d{1,9})(?=\s)/g)];
  return found.map(([, digits = ""]) => Number(digits));
}
