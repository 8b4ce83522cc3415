import { failure, type Result } from "#core/result.ts";
import { readIperf } from "./iperfOutput.ts";
import type { MeasurementProblem, NumberedLine, ReadMeasurement } from "./measurement.ts";
import { readMtr, readMtrJson } from "./mtrOutput.ts";
import { readPing } from "./pingOutput.ts";
import { readTraceroute } from "./tracerouteOutput.ts";

/** Longest text that is read, in characters. */
const textLimit = 200_000;

/** Longest line in which figures are looked for; no program prints a longer one. */
const lineLimit = 1000;

/**
 * Reads what a measuring program printed: ping of Windows, Linux and macOS in any language, tracert and traceroute, mtr,
 * psping, and iperf3's JSON.
 *
 * @param text Pasted text with whatever stands around the output.
 * @returns The figures, and the lines they came from; or why there are none. Never throws.
 */
export function readMeasurement(text: string): Result<ReadMeasurement, MeasurementProblem> {
  if (text.length > textLimit) return failure({ code: "measurement/too-large", most: textLimit });
  if (text.trim() === "") return failure({ code: "measurement/empty" });
  const json = /^\s*\{/.test(text) ? parsed(text) : undefined;
  if (json === null) return failure({ code: "measurement/broken-json" });
  if (json !== undefined) {
    return readMtrJson(json) ?? readIperf(json) ?? failure({ code: "measurement/not-understood" });
  }
  const lines = linesOf(text);
  return readMtr(lines) ?? readTraceroute(lines) ?? readPing(lines) ?? failure({ code: "measurement/not-understood" });
}

/** `null` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Lines with their numbers, without the spaces that some languages put between number and unit. */
const linesOf = (text: string): readonly NumberedLine[] =>
  text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.slice(0, lineLimit) }))
    .filter((line) => line.text.trim() !== "");
