import { failure, success } from "#core/result.ts";
import { readJson } from "./jsonOutput.ts";
import type { NumberedLine, Outcome, ToolRun } from "./measurement.ts";
import { readMtr } from "./mtrOutput.ts";
import { linesBetween, pastedLines, terminalLines } from "./pastedLines.ts";
import { readPing } from "./pingOutput.ts";
import { readTraceroute } from "./tracerouteOutput.ts";

/** Longest text that is read, in characters. */
const textLimit = 200_000;

/** Each reads what the ones before it left; what it takes is hidden from those behind it. */
const readers = [readMtr, readTraceroute, readPing];

/**
 * Reads what a measuring program printed: ping of Windows, Linux and macOS in any language, tracert and traceroute, mtr,
 * psping, and iperf3's JSON. Of several outputs the last one counts, whatever programs they are from.
 *
 * @param text Pasted text with whatever stands around the output.
 * @returns The figures, and the lines they came from; or why there are none. Never throws.
 */
export function readMeasurement(text: string): Outcome {
  if (text.length > textLimit) return failure({ code: "measurement/too-large", most: textLimit });
  const lines = pastedLines(text);
  if (lines.length === 0) return failure({ code: "measurement/empty" });
  const runs = runsIn(lines);
  const last = runs.at(-1);
  if (!last) return failure({ code: "measurement/not-understood" });
  const isAlone = !runs.slice(0, -1).some(isMeasured);
  if (!isMeasured(last) && !isAlone) return failure({ code: "measurement/last-not-understood", line: last.firstLine });
  if (!last.outcome.ok || isAlone) return last.outcome;
  const { value } = last.outcome;
  return success({ ...value, notes: ["earlier-run-left-out", ...value.notes] });
}

/** Every output of the text, in its order. */
function runsIn(lines: readonly NumberedLine[]): readonly ToolRun[] {
  let runs = readJson(lines);
  const shown = terminalLines(lines);
  for (const read of readers) {
    const found = linesBetween(shown, runs).flatMap(read);
    runs = [...runs, ...found].sort((one, other) => one.lastLine - other.lastLine);
  }
  return runs;
}

/** A heading without anything below it is no run that anybody misses. */
const isMeasured = ({ outcome }: ToolRun): boolean =>
  outcome.ok || outcome.problem.code !== "measurement/not-understood";
