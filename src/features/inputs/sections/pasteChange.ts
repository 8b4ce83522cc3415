import { planLimits } from "#core/plan/planLimits.ts";
import type { ReadMeasurement, UnderstoodLine } from "#imports/measurements/measurement.ts";
import type { InputWords } from "#messages/inputWords.ts";
import type { Figures } from "../paths.ts";

/** The figures that a tool may give, in the order in which they are shown. */
export const pastedFields = ["rttMs", "rttMinMs", "rttMaxMs", "jitterMs", "lossPercent"] as const;

/** One of them. */
export type PastedField = (typeof pastedFields)[number];

const mostOf = (field: PastedField) => (field === "lossPercent" ? 100 : planLimits.rttMs);

/** Whether the plan can hold a figure; programs may print any. */
export const fits = (field: PastedField, value: number): boolean => value >= 0 && value <= mostOf(field);

/** What the plan will hold of an output: the figures that it has, and how they came about. */
export function changeBy(words: InputWords, reading: ReadMeasurement, before: Figures): Partial<Figures> {
  const figures = pastedFields.flatMap((field) => {
    const value = reading[field];
    return value !== null && fits(field, value) ? [[field, value] as const] : [];
  });
  return { ...Object.fromEntries(figures), method: methodOf(words, reading, before) };
}

/** How it was measured, in a few words. What measured the round-trip time stays named while that time stays. */
function methodOf(words: InputWords, reading: ReadMeasurement, before: Figures): string {
  const { say, messages } = words;
  const { method } = messages.measuring;
  const own = say(method[countedAs(reading)], {
    tool: messages.measuring.tools[reading.tool],
    count: reading.sent ?? reading.replies ?? 0,
  });
  if (reading.rttMs !== null) return own;
  const isTimed = [before.rttMs, before.rttMinMs, before.rttMaxMs].some((figure) => figure !== null);
  const part = isTimed ? say(method.forJitterAndLoss, { method: own }) : own;
  if (!isTimed || before.method === "") return part;
  if (before.method.endsWith(part)) return before.method;
  const both = say(method.both, { before: before.method, method: part });
  return both.length <= planLimits.nameLength ? both : part;
}

function countedAs({ tool, sent, replies }: ReadMeasurement): keyof InputWords["messages"]["measuring"]["method"] {
  if (sent === null) return replies === null ? "plain" : "replies";
  return sentBy[tool];
}

/** What each program sends. */
const sentBy = {
  ping: "packets",
  psping: "tries",
  traceroute: "probes",
  mtr: "packets",
  iperf3: "packets",
} as const satisfies Record<ReadMeasurement["tool"], string>;

/** A line of the output, and the figures that it gave. */
export type QuotedLine = {
  readonly line: number;
  readonly text: string;
  readonly fields: readonly UnderstoodLine["field"][];
};

/** The understood lines, each once, in the order of the text. */
export function quotedLines(lines: readonly UnderstoodLine[]): readonly QuotedLine[] {
  const numbers = [...new Set(lines.map(({ line }) => line))].sort((one, other) => one - other);
  return numbers.map((line) => {
    const same = lines.filter((one) => one.line === line);
    return { line, text: same[0]?.text ?? "", fields: [...new Set(same.map(({ field }) => field))] };
  });
}

/** Longest line that a sentence repeats. */
const quoteLength = 120;

/** A line of the pasted text, as short as a sentence can bear. */
export function quoteOf(text: string, line: number): string {
  const whole = (text.split(/\r\n|\r|\n/)[line - 1] ?? "").trim().replace(/,$/, "");
  return whole.length > quoteLength ? `${whole.slice(0, quoteLength)}…` : whole;
}
