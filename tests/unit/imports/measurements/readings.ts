import type { ReadMeasurement } from "#imports/measurements/measurement.ts";
import { readMeasurement } from "#imports/measurements/readMeasurement.ts";

/** Tool, minimum, average, maximum, jitter, loss, sent, replies. */
export type Expected = readonly [
  tool: ReadMeasurement["tool"],
  least: number | null,
  average: number | null,
  most: number | null,
  jitter: number | null,
  loss: number | null,
  sent: number | null,
  replies: number | null,
];

/** What was read of a text in one row, or the code of its problem. */
export function figuresOf(text: string): Expected | string {
  const result = readMeasurement(text);
  if (!result.ok) return result.problem.code;
  const { tool, rttMinMs, rttMs, rttMaxMs, jitterMs, lossPercent, sent, replies } = result.value;
  return [tool, rttMinMs, rttMs, rttMaxMs, jitterMs, lossPercent, sent, replies];
}

/** The notes of a text that was read. */
export function notesOf(text: string): readonly string[] | null {
  const result = readMeasurement(text);
  return result.ok ? result.value.notes : null;
}

/** The line that a problem quotes. */
export function problemLineOf(text: string): string | null {
  const result = readMeasurement(text);
  if (result.ok || !("line" in result.problem)) return null;
  return text.split("\n")[result.problem.line - 1]?.trim() ?? null;
}
