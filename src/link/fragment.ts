import { type ParsedPlan, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import { checksum } from "./checksum.ts";
import { decodeD1 } from "./d1.ts";
import { d2 } from "./d2.ts";
import { d3 } from "./d3.ts";
import type { LinkProblem } from "./linkProblem.ts";
import type { PayloadContent } from "./payload.ts";

/** Longest link that is read, in characters; browsers themselves take about this much. */
const fragmentLimit = 2_000_000;

/** Longest text in which a link is looked for: room for one of which every character is escaped. */
const pastedLimit = 3 * fragmentLimit;

/** The part of the app's address that shows a shared plan; what follows is codec, length, checksum and payload. */
const route = "#/s/";

/** Every codec that links were ever written with. */
const decoders: ReadonlyMap<string, (payload: string) => PayloadContent> = new Map([
  ["d1", decodeD1],
  ["d2", d2.decode],
  ["d3", d3.decode],
]);

/**
 * A plan as the fragment of a link, all of it but its logo: `#/s/d3.<length>.<checksum>.<payload>`.
 *
 * `length` is the payload's, in base 36, so that a cut link can say how much of it is missing. All characters survive
 * mail and chat programs, and the last one is a letter, a digit, `-` or `_`.
 */
export function encodePlan(plan: Plan): string {
  const payload = d3.encode(plan);
  return `${route}d3.${payload.length.toString(36)}.${checksum(payload)}.${payload}`;
}

/**
 * A plan's fragment that has been opened once to see that it does open.
 *
 * @returns A problem for a plan larger than links are read; such a plan travels as a file.
 */
export function encodeCheckedPlan(plan: Plan): Result<string, { readonly code: "link/plan-too-large" }> {
  const fragment = encodePlan(plan);
  return decodeFragment(fragment).ok ? success(fragment) : failure({ code: "link/plan-too-large" });
}

/**
 * Opens what somebody pasted: a fragment with or without its `#`, a whole address, or either with the escapes,
 * brackets, dots, line breaks and redirections that mail and chat programs add.
 *
 * @returns The plan, or the first problem. Never throws.
 */
export function decodeFragment(text: string): Result<ParsedPlan, LinkProblem> {
  if (text.length > pastedLimit) return failure({ code: "link/too-large" });
  const code = codeIn(text);
  if (code === null) return failure({ code: "link/not-a-link" });
  if (code.length > fragmentLimit) return failure({ code: "link/too-large" });
  const [codec, length = "", sum, payload = ""] = code.split(".");
  const decode = codec === undefined ? undefined : decoders.get(codec);
  if (decode === undefined) return failure({ code: "link/unknown-codec", codec: codec ?? "" });
  if (!/^[0-9a-z]{0,6}$/.test(length)) return failure({ code: "link/damaged" });

  // Without what follows it, the length itself may be cut.
  const expected = sum === undefined || length === "" ? 0 : Number.parseInt(length, 36);
  if (expected === 0 || payload.length < expected) {
    return failure({ code: "link/truncated", received: payload.length, expected });
  }
  const whole = payload.slice(0, expected);
  if (checksum(whole) !== sum) return failure({ code: "link/damaged" });

  const content = decode(whole);
  return content.kind === "json" ? parsePlan(content.value) : failure({ code: `link/${content.kind}` });
}

/** Spaces, line breaks, and the marks without width that programs put where a long word may be broken. */
const invisible = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Codec to payload after the route, or at the very beginning but for brackets and quotation marks. */
const anywhere = /(?:#\/?s\/|^[^\w#]*(?:s\/)?)([a-z][0-9]{1,4}\.[\w.-]*)/;

/** Codec to payload, without what stands around them; `null` when there is none. */
function codeIn(text: string): string | null {
  const bare = unescaped(unescaped(text)).replace(invisible, "");
  return anywhere.exec(bare)?.[1] ?? null;
}

/** Undoes one layer of percent signs, of which a link that went through a redirection has two. */
const unescaped = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
