import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePlan } from "#core/plan/parsePlan.ts";
import type { CarriedPlan } from "#link/columnCodec.ts";
import { decodeD1 } from "#link/d1.ts";
import { d2 } from "#link/d2.ts";
import { d3 } from "#link/d3.ts";
import { decodeFragment } from "#link/fragment.ts";

/**
 * Links as they were handed out, each beside the plan that it must open for ever. Pairs are added, never edited: a
 * pair that no longer opens means that somebody's link is lost.
 */
const folder = join("tests", "links");
const pairs = readdirSync(folder).filter((file) => file.endsWith(".json"));

function pairIn(file: string): { readonly fragment: string; readonly plan: CarriedPlan } {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

const payloadOf = (fragment: string) => fragment.split(".").at(-1) ?? "";

describe("links that were handed out", () => {
  it("are all here", () => {
    expect(pairs).toEqual(
      expect.arrayContaining([
        "d1-12-sites.json",
        "d1-50-sites.json",
        "d1-every-field.json",
        "d1-tiny.json",
        "d1-unicode.json",
        "d2-12-sites.json",
        "d2-50-sites.json",
        "d2-every-field.json",
        "d2-tiny.json",
        "d2-unicode.json",
        "d3-12-sites.json",
        "d3-50-sites.json",
        "d3-every-field.json",
        "d3-tiny.json",
        "d3-unicode.json",
      ]),
    );
  });

  it.each(pairs)("open to the plan that they were made of, raised to the present version: %s", (file) => {
    const { fragment, plan } = pairIn(file);
    const opened = decodeFragment(fragment);
    expect(opened.ok).toBe(true);
    expect(opened).toEqual(parsePlan(plan));
  });

  it.each(pairs.filter((file) => file.startsWith("d1-")))(
    "of codec d1 hold what they held when they were made, whatever is raised since: %s",
    (file) => {
      const { fragment, plan } = pairIn(file);
      expect(decodeD1(payloadOf(fragment))).toEqual({ kind: "json", value: plan });
    },
  );

  it.each(pairs.filter((file) => file.startsWith("d2-")))(
    "of codec d2 hold what they held when they were made, whatever is raised since: %s",
    (file) => {
      const { fragment, plan } = pairIn(file);
      expect(d2.decode(payloadOf(fragment))).toEqual({ kind: "json", value: plan });
    },
  );

  it.each(pairs.filter((file) => file.startsWith("d2-")))(
    "of codec d2 are what the codec makes of their plan to this day: %s",
    (file) => {
      const { fragment, plan } = pairIn(file);
      expect(d2.encode(plan)).toBe(payloadOf(fragment));
    },
  );

  it.each(pairs.filter((file) => file.startsWith("d3-")))(
    "of codec d3 hold what they held when they were made, whatever is raised since: %s",
    (file) => {
      const { fragment, plan } = pairIn(file);
      expect(d3.decode(payloadOf(fragment))).toEqual({ kind: "json", value: plan });
    },
  );
});
