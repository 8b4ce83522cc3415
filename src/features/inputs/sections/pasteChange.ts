import type { ReadMeasurement, UnderstoodLine } from "#imports/measurements/measurement.ts";
import type { InputWords } from "#messages/inputWords.ts";
import type { Figures } from "../paths.ts";
import { clearedFields, takenFields } from "./pastedFields.ts";
import { methodOf } from "./pasteMethod.ts";

/** What the plan will hold of an output: the figures that it has, and how they came about. */
export function changeBy(words: InputWords, reading: ReadMeasurement, before: Figures): Partial<Figures> {
  const taken = takenFields(reading);
  return {
    ...Object.fromEntries(clearedFields(reading, before).map((field) => [field, null])),
    ...Object.fromEntries(taken.map((field) => [field, reading[field]])),
    method: methodOf(words, reading, taken, before),
  };
}

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
