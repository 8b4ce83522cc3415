import { addressesIn } from "./destination.ts";
import { type Time, timesIn } from "./figures.ts";
import type { NumberedLine } from "./measurement.ts";

/** One reply. */
export type Reply = NumberedLine & Time;

/** Any command that measures: what stands below it, and is not understood, is no part of the run above it. */
const commandPattern =
  /[>$#%]\s*(?:sudo\s+)?(?:(?:ps|path|f|h)?ping[36]?|tracert|traceroute6?|tracepath|mtr|iperf3?|test-(?:net)?connection)(?:\.exe)?\s+\S/i;

/** Whether a line says that a run begins: what ping prints itself, or a command at a prompt. */
export function headingIn(text: string): "program" | "command" | null {
  if (/^\W{0,4}PING6?[\s(]/.test(text)) return "program";
  if (commandPattern.test(text)) return "command";
  // "Pinging 10.20.0.11 with 32 bytes of data:", in any language.
  const isWindows = /(?:^|\s)\d{1,5}(?=\s|\p{L})/u.test(text) && /[:：]\s*$/.test(text) && !/[=%]/.test(text);
  return isWindows && (addressesIn(text).length > 0 || /\bping/i.test(text)) ? "program" : null;
}

/**
 * A reply: one time, and a TTL, or what stands there in its place. Words are translated, numbers and `TTL=` are not.
 *
 * @param tool psping prints a bare time behind the address, which elsewhere may be anything.
 */
export function replyIn(line: NumberedLine, tool: "ping" | "psping"): Reply | null {
  const { text } = line;
  // Linux marks a reply that came twice, or from somebody else.
  if (isDuplicate(text) || /warmup|\((?:DIFFERENT ADDRESS|BAD CHECKSUM)!\)/i.test(text)) return null;
  const [time, ...more] = timesIn(text);
  if (!time || more.length > 0) return null;
  const hasTtl = /\b(?:ttl|hlim)\s?=\s?\d/i.test(text);
  // Windows prints no TTL for version 6: address, colon, and a time behind "=" or "<".
  const isVersion6 = /[0-9a-f]{0,4}:[0-9a-f:]{1,40}(?:%\d{1,9})?\s?: \S+\s?[=<]/i.test(text);
  const isBare = /(?:\d\.\d{1,3}(?::\d{1,5})?|\](?::\d{1,5})?|:[0-9a-f]{1,4}): {1,3}\d+(?:[.,]\d+)?ms\s*$/i.test(text);
  return hasTtl || isVersion6 || (tool === "psping" && isBare) ? { ...line, ...time } : null;
}

/** A line that tells of an attempt without a reply, in whatever language: words that end like a sentence. */
export const isAttempt = (text: string): boolean =>
  /[.!。]\s*$|^Request timeout for icmp_seq \d{1,9}\s*$/.test(text) && !/[%=]/.test(text) && timesIn(text).length === 0;

/** "Reply from 10.0.0.1: Destination host unreachable." Windows counts it as received. */
export const isOtherAnswer = (text: string): boolean =>
  isAttempt(text) && addressesIn(text).length > 0 && /[:：]\s?[^:：\d]*\p{L}[^:：\d]*$/u.test(text);

/** Whether a reply came a second time. */
export const isDuplicate = (text: string): boolean => text.includes("(DUP!)");
