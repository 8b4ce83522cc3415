import type { NumberedLine } from "./measurement.ts";
import { headingIn, isAttempt, isDuplicate, isOtherAnswer, type Reply, replyIn } from "./pingLines.ts";
import { isInterimSummary, type Loss, lossIn, type Spread, spreadIn } from "./pingSummary.ts";

/** A line that tells of an attempt without a reply. */
export type Attempt = NumberedLine & {
  /** Whether another host answered in place of the one that was asked. */
  readonly isOtherAnswer: boolean;
};

/** What one run of ping printed, from its heading to its summary, as far as it was pasted. */
export type PingRun = {
  readonly tool: "ping" | "psping";
  readonly firstLine: number;
  readonly lastLine: number;
  readonly heading: "program" | "command" | null;
  readonly replies: readonly Reply[];
  readonly attempts: readonly Attempt[];
  readonly loss: Loss | null;
  readonly spread: Spread | null;
  /** Whether replies that came twice are among the lines, and so in the times of the summary. */
  readonly hasDuplicates: boolean;
  /** Whether lines follow the heading that nobody understands. */
  readonly hasOther: boolean;
};

/** What a line says. */
type Said =
  | { readonly kind: "heading"; readonly heading: "program" | "command" }
  | { readonly kind: "summary"; readonly loss: Loss | null; readonly spread: Spread | null }
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  | { readonly kind: "other" };

/** A run while its lines are read, with the position of the last of them. */
type Growing = { -readonly [Field in keyof PingRun]: PingRun[Field] } & {
  readonly replies: Reply[];
  readonly attempts: Attempt[];
  end: number;
};

/** Lines from the packets of a summary to its times, where languages break them. */
const summaryLines = 3;

const pspingWords = /psping|iterations \(warmup|TCP (?:connect|roundtrip latency) statistics/i;

/**
 * Splits lines into runs. A heading begins one, and so does what follows a summary.
 *
 * @returns In the order of the text, with headings below which nothing stands.
 */
export function pingRunsIn(lines: readonly NumberedLine[]): readonly PingRun[] {
  const tool = lines.some(({ text }) => pspingWords.test(text)) ? "psping" : "ping";
  const runs: Growing[] = [];
  for (const [position, line] of lines.entries()) {
    const said = saidBy(line, lines[position - 1], tool);
    if (begins(said, runs.at(-1), position)) runs.push(emptyRun(line, position));
    const run = runs.at(-1);
    if (run && goesOn(run, said)) {
      add(run, said);
      run.lastLine = line.number;
      run.end = position;
    } else if (run && !isSummedUp(run)) {
      run.hasDuplicates ||= isDuplicate(line.text);
      run.hasOther ||= !isPrompt(line.text);
    }
  }
  return runs.map((run, index) => {
    const own = lines.slice((runs[index - 1]?.end ?? -1) + 1, run.end + 1);
    return own.some(({ text }) => pspingWords.test(text)) ? { ...run, tool: "psping" } : run;
  });
}

function saidBy(line: NumberedLine, before: NumberedLine | undefined, tool: PingRun["tool"]): Said {
  if (isInterimSummary(line.text)) return { kind: "other" };
  const [loss, spread] = [lossIn(line, before), spreadIn(line)];
  if (loss !== null || spread !== null) return { kind: "summary", loss, spread };
  const heading = headingIn(line.text);
  if (heading !== null) return { kind: "heading", heading };
  const reply = replyIn(line, tool);
  if (reply !== null) return { kind: "reply", reply };
  if (!isAttempt(line.text)) return { kind: "other" };
  return { kind: "attempt", attempt: { ...line, isOtherAnswer: isOtherAnswer(line.text) } };
}

const isSummedUp = ({ loss, spread }: PingRun): boolean => loss !== null || spread !== null;

function begins(said: Said, run: Growing | undefined, position: number): boolean {
  const isOver = run === undefined || isSummedUp(run);
  if (said.kind === "heading") return true;
  if (said.kind === "reply") return isOver;
  if (said.kind === "attempt") return isOver && said.attempt.isOtherAnswer;
  if (said.kind === "other" || !run) return said.kind !== "other";
  return isOver && (run.spread !== null || said.loss !== null || position - run.end > summaryLines);
}

const emptyRun = ({ number }: NumberedLine, position: number): Growing => ({
  tool: "ping",
  firstLine: number,
  lastLine: number,
  heading: null,
  replies: [],
  attempts: [],
  loss: null,
  spread: null,
  hasDuplicates: false,
  hasOther: false,
  end: position,
});

/** Whether a line belongs to a run. What only ends like a sentence may be anything where no heading was seen. */
function goesOn(run: PingRun, said: Said): boolean {
  if (said.kind === "other") return false;
  if (said.kind !== "attempt") return true;
  return !isSummedUp(run) && (run.heading !== null || said.attempt.isOtherAnswer);
}

function add(run: Growing, said: Said): void {
  if (said.kind === "heading") run.heading = said.heading;
  else if (said.kind === "reply") run.replies.push(said.reply);
  else if (said.kind === "attempt") run.attempts.push(said.attempt);
  else if (said.kind === "summary") {
    run.loss ??= said.loss;
    run.spread ??= said.spread;
  }
}

/** A prompt that waits, or a command that was stopped. */
const isPrompt = (text: string): boolean => /[>$#%]\s*$|^\s*\^C\s*$/.test(text);
