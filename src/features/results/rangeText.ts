import type { Range } from "#core/assess/estimates.ts";
import type { Words } from "#messages/words.ts";

/** "87.2", "35.2 to 80.8", "at least 384": a range in words. */
export function rangeText({ messages, number, say }: Words, { least, most }: Range, digits = 1): string {
  const [from, to] = [number(least, digits), most === null ? null : number(most, digits)];
  if (to === null) return say(messages.estimates.atLeast, { least: from });
  return from === to ? from : say(messages.estimates.range, { least: from, most: to });
}
