import { type Extremes, isOrdered, rounded, timeOf, timePattern, timesIn, toNumber } from "./figures.ts";
import type { NumberedLine } from "./measurement.ts";

/** The minimum, average and maximum of a summary. */
export type Spread = NumberedLine & Extremes & { readonly isWindows: boolean };

/** The packets of a summary. */
export type Loss = NumberedLine & {
  readonly percent: number;
  readonly sent: number;
  readonly received: number;
  readonly isWindows: boolean;
};

const slashedPattern = /=\s*([\d.,]{1,12})\/([\d.,]{1,12})\/([\d.,]{1,12})(?:\/[\d.,]{1,12})?\s*ms(?![\p{L}\d])/u;

const entry = String.raw`[^=<%,、，،;]{1,80}=\s*(${timePattern})\s*`;
const windowsPattern = new RegExp(`${entry}[,、，،;]${entry}[,、，،;]${entry}[.,]?$`, "u");

/**
 * "min/avg/max = 1.1/2.2/3.3 ms", or the three times of Windows in the order minimum, maximum, average.
 *
 * @returns `null` for other lines, and for figures that cannot be those of the same replies.
 */
export function spreadIn(line: NumberedLine): Spread | null {
  const [, least, mean, most] = slashedPattern.exec(line.text) ?? [];
  if (least !== undefined && mean !== undefined && most !== undefined) {
    return ordered({ least: toNumber(least), mean: toNumber(mean), most: toNumber(most) }, line, "slashes");
  }
  const isAlone = timesIn(line.text).length === 3 && !/\b(?:ttl|hlim)\s?=/i.test(line.text);
  const [, first, second, third] = (isAlone && windowsPattern.exec(line.text)) || [];
  if (first === undefined || second === undefined || third === undefined) return null;
  const [minimum, maximum, average] = [first, second, third].map((found) => timeOf(found).ms);
  return ordered({ least: minimum ?? 0, mean: average ?? 0, most: maximum ?? 0 }, line, "windows");
}

const ordered = (extremes: Extremes, line: NumberedLine, shape: "slashes" | "windows"): Spread | null =>
  isOrdered(extremes) ? { ...line, ...extremes, isWindows: shape === "windows" } : null;

/**
 * The packets of a summary, if the line has the shape of one and its figures agree.
 *
 * @param before The line above, on which the counts stand in some languages.
 */
export function lossIn(line: NumberedLine, before: NumberedLine | undefined): Loss | null {
  const { text } = line;
  return (
    agreed(line, windowsCounts(text, ""), "windows") ??
    agreed(line, windowsCounts(text, before?.text ?? ""), "windows") ??
    agreed(line, unixCounts(text), "unix") ??
    agreed(line, ciscoCounts(text), "unix")
  );
}

type Counts = { readonly sent: number; readonly received: number; readonly percent: string };

/** "Sent = 4, Received = 3, Lost = 1 (25% loss)", of which the counts may stand above; Turkish writes "%25". */
function windowsCounts(text: string, above: string): Counts | null {
  const [, own = "", bracket = ""] = /^([^(（]*)[(（]([^()（）]*%[^()（）]*)/.exec(text) ?? [];
  const head = `${above} ${own}`;
  const percent = /(\d{1,3})\s?%|%\s?(\d{1,3})/.exec(bracket);
  const counts = [...head.matchAll(/=\s*(\d{1,9})(?![\d.,]*\d|\s*\p{L})/gu)].map(([, digits]) => Number(digits));
  const [sent, received, lost] = counts;
  const isShaped = counts.length === 3 && head.split("=").length === 4 && percent !== null;
  if (!isShaped || sent === undefined || received === undefined || sent - received !== lost) return null;
  return { sent, received, percent: percent[1] ?? percent[2] ?? "" };
}

/** "4 packets transmitted, 3 received, +1 errors, 25% packet loss, time 3004ms", translated or not. */
function unixCounts(text: string): Counts | null {
  const shape =
    /^\s*(\d{1,9})\s[^,，、%=]*[,，、]\s*(\d{1,9})\s[^%=]*?(?<![\d.,])(\d{1,3}(?:[.,]\d{1,9})?)\s?%(?![\p{L}\d])/u;
  const [, sent, received, percent] = shape.exec(text) ?? [];
  return percent === undefined ? null : { sent: Number(sent), received: Number(received), percent };
}

/** "Success rate is 80 percent (4/5)" of Cisco's IOS: what came back, of what was sent. */
function ciscoCounts(text: string): Counts | null {
  const [, success, received, sent] = /(\d{1,3}) percent \((\d{1,9})\/(\d{1,9})\)/i.exec(text) ?? [];
  if (success === undefined) return null;
  return { sent: Number(sent), received: Number(received), percent: String(100 - Number(success)) };
}

/** Programs cut or round to a whole percentage; the counts say it more finely. */
function agreed(line: NumberedLine, counts: Counts | null, shape: "windows" | "unix"): Loss | null {
  if (!counts || counts.sent === 0 || counts.received > counts.sent) return null;
  const { sent, received } = counts;
  const exact = ((sent - received) * 100) / sent;
  if (Math.abs(exact - toNumber(counts.percent)) > 1) return null;
  const percent = /[.,]/.test(counts.percent) ? toNumber(counts.percent) : exact;
  return { ...line, percent: rounded(percent), sent, received, isWindows: shape === "windows" };
}

/** What Linux prints in between when it is asked to; it counts nothing that the summary does not. */
export const isInterimSummary = (text: string): boolean =>
  /^\W*\d{1,9}\/\d{1,9}\s[^=%]*%/.test(text) || /\/ewma\//i.test(text);
