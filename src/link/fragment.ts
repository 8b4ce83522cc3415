import { type ParsedPlan, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result } from "#core/result.ts";
import { checksum } from "./checksum.ts";
import { decodeD1, encodeD1 } from "./d1.ts";
import type { LinkProblem } from "./linkProblem.ts";

/** Longest fragment that is read; browsers themselves take about this much. */
const fragmentLimit = 2_000_000;

/** The part of the app's address that shows a shared plan; what follows is codec, length, checksum and payload. */
const route = "#/s/";

/**
 * The whole plan as the fragment of a link: `#/s/d1.<length>.<checksum>.<payload>`.
 *
 * `length` is the payload's, in base 36, so that a cut link can say how much of it is missing. All characters survive
 * mail and chat programs, and the last one is a letter, a digit, `-` or `_`.
 */
export function encodePlan(plan: Plan): string {
  const payload = encodeD1(plan);
  return `${route}d1.${payload.length.toString(36)}.${checksum(payload)}.${payload}`;
}

/**
 * Opens what somebody pasted: a fragment with or without its `#`, a whole address, or either with the brackets, dots
 * and line breaks that mail programs add.
 *
 * @returns The plan, or the first problem. Never throws.
 */
export function decodeFragment(text: string): Result<ParsedPlan, LinkProblem> {
  if (text.length > fragmentLimit) return failure({ code: "link/too-large" });
  const code = codeIn(text);
  const [codec = "", length = "", sum = "", payload = ""] = code.split(".");
  if (!/^[a-z][0-9]{1,4}$/.test(codec)) return failure({ code: "link/not-a-link" });
  if (codec !== "d1") return failure({ code: "link/unknown-codec", codec });
  if (!/^[0-9a-z]{0,6}$/.test(length)) return failure({ code: "link/damaged" });

  const expected = Number.parseInt(length, 36);
  if (length === "" || sum === "" || payload.length < expected) {
    return failure({
      code: "link/truncated",
      received: payload.length,
      expected: Number.isNaN(expected) ? 0 : expected,
    });
  }
  const whole = payload.slice(0, expected);
  if (checksum(whole) !== sum) return failure({ code: "link/damaged" });

  const content = decodeD1(whole);
  if (content.kind === "too-large") return failure({ code: "link/too-large" });
  if (content.kind === "damaged") return failure({ code: "link/damaged" });
  return parsePlan(content.value);
}

/** Codec to payload, without what stands around them. */
function codeIn(text: string): string {
  const bare = text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, "").replace(/^[<("'[]+/, "");
  const afterRoute = bare.slice(bare.lastIndexOf("/s/") === -1 ? 0 : bare.lastIndexOf("/s/") + 3);
  const unescaped = afterRoute.replace(/%2E/gi, ".").replace(/%2D/gi, "-").replace(/%5F/gi, "_");
  return unescaped.replace(/^#?\/?(s\/)?/, "").replace(/[^A-Za-z0-9._-].*$/, "");
}
