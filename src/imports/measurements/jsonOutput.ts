import { failure } from "#core/result.ts";
import { readIperf } from "./iperfOutput.ts";
import type { NumberedLine, Outcome, ToolRun } from "./measurement.ts";
import { readMtrJson } from "./mtrJson.ts";

/** Most outputs in JSON that are told apart; the last ones are. */
const mostBlocks = 20;

/**
 * Reads the JSON of mtr and iperf3: all of it as one output, or, where that is no JSON, each part that begins with a
 * brace of its own.
 *
 * @returns In the order of the text; none for text without JSON.
 */
export function readJson(lines: readonly NumberedLine[]): readonly ToolRun[] {
  const starts = lines.flatMap((line, index) => (isStart(line, index) ? [index] : []));
  const [first] = starts;
  if (first === undefined) return [];
  const whole = runOf(lines.slice(first));
  if (starts.length === 1 || whole.isJson) return [whole.run];
  const last = starts.slice(-mostBlocks);
  return last.map((start, index) => runOf(lines.slice(start, last[index + 1])).run);
}

/** What is indented belongs to what was begun before, except on the first line. */
const isStart = ({ text }: NumberedLine, index: number): boolean =>
  index === 0 ? /^\s*\{/.test(text) : /^\{\s*(?:"|\}|$)/.test(text);

function runOf(block: readonly NumberedLine[]): { readonly run: ToolRun; readonly isJson: boolean } {
  const end = block.findLastIndex(({ text }) => text.trimEnd().endsWith("}"));
  const own = end < 0 ? block : block.slice(0, end + 1);
  const [firstLine, lastLine] = [own[0]?.number ?? 1, own.at(-1)?.number ?? 1];
  const value = parsed(own.map(({ text }) => text).join("\n"));
  const run = { firstLine, lastLine, outcome: outcomeOf(value, firstLine) };
  return { run, isJson: value !== undefined };
}

function outcomeOf(value: unknown, line: number): Outcome {
  if (value === undefined) return failure({ code: "measurement/broken-json" });
  return readMtrJson(value, line) ?? readIperf(value) ?? failure({ code: "measurement/not-understood" });
}

/** `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
