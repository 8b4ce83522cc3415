import { deflateRawSync, constants as zlib } from "node:zlib";
import { base64urlnopad } from "@scure/base";
import { describe, expect, it } from "vitest";
import { planLimits } from "#core/plan/planLimits.ts";
import { checksum } from "#link/checksum.ts";
import { decodeFragment, encodeCheckedPlan, encodePlan } from "#link/fragment.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { peer, planWith, site } from "#tests/fixtures/plans.ts";

const plan = planWith({ sites: [site("dc", { kind: "data-centre", name: "Zürich 🏔" })] });
const link = encodePlan(plan);
const payload = link.slice(link.lastIndexOf(".") + 1);

/** A link that is sound on the outside, around any payload. */
const linkAround = (inner: string) => `#/s/d1.${inner.length.toString(36)}.${checksum(inner)}.${inner}`;
const linkAroundBytes = (bytes: Uint8Array) => linkAround(base64urlnopad.encode(bytes));
const linkAroundText = (text: string) => linkAroundBytes(deflateRawSync(Buffer.from(text)));

const problemOf = (text: string) => {
  const result = decodeFragment(text);
  return result.ok ? null : result.problem;
};

describe("encodePlan", () => {
  it("names the codec, the payload's length and its checksum", () => {
    expect(link.split(".").slice(0, 3)).toEqual(["#/s/d3", payload.length.toString(36), checksum(payload)]);
  });

  it.each([
    [1, 150],
    [3, 700],
    [50, 5000],
    [500, 40_000],
  ])("puts %i sites in at most %i characters", (sites, most) => {
    const sized = sites === 1 ? planWith() : largePlan(sites);
    expect(encodePlan(sized).length).toBeLessThanOrEqual(most);
  });

  it("leaves the logo out, which would make a link too long", () => {
    const logo = { type: "image/png", data: `iVBORw0KGgo${"A".repeat(planLimits.logoLength - 12)}=` } as const;
    expect(encodePlan({ ...plan, document: { ...plan.document, logo } })).toBe(link);
  });
});

describe("encodeCheckedPlan", () => {
  /** Every address of every peer, different and hard to compress: sound, and larger than links are read. */
  const enormous = planWith({
    peers: Array.from({ length: 2000 }, (_, index) =>
      peer(`p${index}`, "phones", {
        addresses: Array.from(
          { length: 64 },
          (_, place) => checksum(`${index} ${place}`) + checksum(`${place} ${index}`) + checksum(`${index}`),
        ),
      }),
    ),
  });

  it("refuses a plan whose link nobody could open", () => {
    const checked = encodeCheckedPlan(enormous);
    expect(checked.ok ? checked.value.length : checked.problem).toEqual({ code: "link/plan-too-large" });
  });
});

describe("decodeFragment", () => {
  it("opens the link of a plan", () => {
    expect(decodeFragment(link)).toEqual({ ok: true, value: { plan, warnings: [] } });
  });

  it.each(["", "#", "#/", "#/s/", "#/plans", "https://example.org/", "hello", "d1", "D1.2.3.4", "d12345.1.2.3"])(
    "finds no link in “%s”",
    (text) => {
      expect(problemOf(text)).toEqual({ code: "link/not-a-link" });
    },
  );

  it("says that a link of a later codec was made by a newer version", () => {
    expect(problemOf(link.replace("d3.", "d9."))).toEqual({ code: "link/unknown-codec", codec: "d9" });
  });

  it("counts what arrived of a link that is cut off", () => {
    expect(problemOf(link.slice(0, -5))).toEqual({
      code: "link/truncated",
      received: payload.length - 5,
      expected: payload.length,
    });
  });

  it("does not count with a length that may itself be cut", () => {
    expect(problemOf("#/s/d1.4")).toEqual({ code: "link/truncated", received: 0, expected: 0 });
  });

  it("says that a link is damaged when a character of it was changed", () => {
    const last = link.at(-1) === "A" ? "B" : "A";
    expect(problemOf(link.slice(0, -1) + last)).toEqual({ code: "link/damaged" });
  });

  it("says that a link is damaged when its length is no number", () => {
    expect(problemOf(link.replace("d3.", "d3.-"))).toEqual({ code: "link/damaged" });
  });

  it.each([
    ["no characters of base64url", linkAround("=====")],
    ["nothing deflated", linkAroundBytes(new Uint8Array([0xff, 0xff, 0xff]))],
    ["half of something deflated", linkAroundBytes(deflateRawSync(Buffer.from("{}".repeat(99))).subarray(0, 4))],
    ["no JSON", linkAroundText("{edition}")],
  ])("says that a whole link holds nothing readable: %s", (_name, text) => {
    // What is no base64url ends the payload, which is then too short.
    const code = text.endsWith("=") ? "link/truncated" : "link/not-json";
    expect(problemOf(text)).toMatchObject({ code });
  });

  it.each([
    ["null", { code: "plan/not-a-plan" }],
    ["[]", { code: "plan/not-a-plan" }],
    ["7", { code: "plan/not-a-plan" }],
    ["{}", { code: "plan/missing-field", at: "edition" }],
    ['{"edition":"e","sites":7}', { code: "plan/bad-field", at: "sites", expected: "Array", received: "7" }],
    ['{"edition":"e","version":9}', { code: "plan/too-new", version: 9, supported: 3 }],
    ['{"edition":"e","__proto__":{"a":1}}', { code: "plan/unknown-field", at: "__proto__" }],
    ['{"edition":"e","pms":{"__proto__":{}}}', { code: "plan/unknown-field", at: "pms.__proto__" }],
    ['{"edition":"e","sites":[{"id":"s1","__proto__":{}}]}', { code: "plan/unknown-field", at: "sites.0.__proto__" }],
    [
      '{"edition":"e","callingPlatform":{"siteId":"s1"}}',
      { code: "plan/unknown-site", at: "callingPlatform.siteId", id: "s1" },
    ],
  ])("passes on what is wrong with the plan in a sound link: %s", (text, problem) => {
    expect(problemOf(linkAroundText(text))).toEqual(problem);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it("refuses a text longer than any link", () => {
    expect(problemOf(`#/s/d1.${"A".repeat(2_000_000)}`)).toEqual({ code: "link/too-large" });
    expect(problemOf(" ".repeat(6_000_001))).toEqual({ code: "link/too-large" });
  });
});

describe("a decompression bomb", () => {
  /** A megabyte of zeros that can be put behind another. */
  const megabyte = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: zlib.Z_SYNC_FLUSH });
  const bomb = linkAroundBytes(Buffer.concat(Array.from({ length: 1000 }, () => megabyte)));

  it("is stopped long before its gigabyte, in memory and in time", () => {
    const peakKilobytes = process.resourceUsage().maxRSS;
    const started = performance.now();
    expect(problemOf(bomb)).toEqual({ code: "link/too-large" });
    expect(process.resourceUsage().maxRSS - peakKilobytes).toBeLessThan(150_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("is refused when it inflates to JSON that is only deep", () => {
    expect(problemOf(linkAroundText("[".repeat(5_000_000)))).toEqual({ code: "link/not-json" });
    expect(problemOf(linkAroundText(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toEqual({
      code: "plan/not-a-plan",
    });
  });

  it.each([
    ["no object", "null"],
    ["a list that is no columns", '{"sites":7}'],
    ["more entries than any plan may have", '{"peers":{"n":1e9}}'],
    ["a column of another length", '{"sites":{"n":2,"name":["one"]}}'],
    ["a count that is none", '{"sites":{"n":-1}}'],
    ["no JSON", "{edition}"],
  ])("says that a link of codec d2 holds nothing readable: %s", (_name, text) => {
    const inner = base64urlnopad.encode(deflateRawSync(Buffer.from(text)));
    expect(problemOf(`#/s/d2.${inner.length.toString(36)}.${checksum(inner)}.${inner}`)).toEqual({
      code: "link/not-json",
    });
  });

  it("passes on what is wrong with the plan in a link of codec d2", () => {
    const inner = base64urlnopad.encode(deflateRawSync(Buffer.from('{"sites":{"n":1,"traffic.voicemail":["many"]}}')));
    expect(problemOf(`#/s/d2.${inner.length.toString(36)}.${checksum(inner)}.${inner}`)).toMatchObject({
      code: "plan/bad-field",
      at: "sites.0.traffic.voicemail",
    });
  });
});
