import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Plan } from "#core/plan/schema.ts";
import { decodeFragment, encodeCheckedPlan, encodePlan } from "#link/fragment.ts";
import { planFileName, planFileText, readPlanFile } from "#link/planFile.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";

const opened = (plan: unknown) => ({ ok: true, value: { plan, warnings: [] } });

/** What a link carries of a plan. */
const withoutLogo = (plan: Plan): Plan => ({ ...plan, document: { ...plan.document, logo: null } });

describe("plan → link → plan", () => {
  it("keeps every field of every plan but its logo, and its fingerprint", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const linked = withoutLogo(plan);
        expect(decodeFragment(encodePlan(plan))).toEqual(opened(linked));
        expect(fingerprint(linked)).toBe(fingerprint(plan));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps today's defaults, which the codec's own frozen ones may differ from", () => {
    const plan = emptyPlan(catalogue.edition.id);
    expect(decodeFragment(encodePlan(plan))).toEqual(opened(plan));
  });

  it.each([1, 3, 50, 500])("keeps a full plan of %i sites", (sites) => {
    const plan = largePlan(Math.max(2, sites));
    expect(decodeFragment(encodePlan(plan))).toEqual(opened(plan));
  });

  it("makes a link of characters that no program escapes, of which the last is part of it", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(encodePlan(plan)).toMatch(/^#\/s\/d3\.[0-9a-z]{1,6}\.[A-Za-z0-9_-]{8}\.[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it("hands out a checked link only for what opens again", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(encodeCheckedPlan(plan)).toEqual({ ok: true, value: encodePlan(plan) });
      }),
    );
  });
});

describe("a link on its way", () => {
  /** Surroundings that mail, chat and redirecting programs give to a link. */
  const wrapped: fc.Arbitrary<(link: string) => string> = fc.constantFrom(
    (link: string) => link,
    (link: string) => link.slice(1),
    (link: string) => `https://example.org/portolan/${link}`,
    (link: string) => `  https://example.org/${link}\r\n`,
    (link: string) => `<https://example.org/${link}>`,
    (link: string) => `[plan](https://example.org/${link}), as promised.`,
    (link: string) => `"https://example.org/index.html?from=mail${link}".`,
    (link: string) => `The plan: https://example.org/${link} and the site: https://example.org/s/a1.html`,
    (link: string) => encodeURIComponent(link),
    (link: string) => `https://safe.example.com/?url=${encodeURIComponent(`https://example.org/${link}`)}&data=05`,
    (link: string) => encodeURIComponent(encodeURIComponent(`https://example.org/${link}`)),
    (link: string) => `https://example.org/${link}`.replace(/.{60}/g, "$&\r\n> ").replaceAll("> ", ""),
    (link: string) => `https://example.org/${link}`.replace(/.{20}/g, "$&\u200b"),
  );

  it("opens in whatever it is wrapped", () => {
    fc.assert(
      fc.property(arbitraryPlan, wrapped, (plan, wrap) => {
        expect(decodeFragment(wrap(encodePlan(plan)))).toEqual(opened(withoutLogo(plan)));
      }),
      { numRuns: 300 },
    );
  });

  it("never opens cut short, and says so", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), (plan, place) => {
        const link = encodePlan(plan);
        const cut = link.slice(0, place % link.length);
        const result = decodeFragment(cut);
        const code = cut.length > "#/s/d3".length ? "link/truncated" : "link/not-a-link";
        expect(result).toMatchObject({ ok: false, problem: { code } });
      }),
      { numRuns: 300 },
    );
  });

  it("never opens with one character changed", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), fc.constantFrom(..."aZ09-_"), (plan, place, character) => {
        const link = encodePlan(plan);
        const at = "#/s/d3.".length + (place % (link.length - "#/s/d3.".length));
        fc.pre(link[at] !== character && link[at] !== ".");
        const result = decodeFragment(link.slice(0, at) + character + link.slice(at + 1));
        expect(result).toMatchObject({
          ok: false,
          problem: { code: expect.stringMatching(/^link\/(damaged|truncated)$/) },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and never opens as another plan, with anything changed anywhere", () => {
    const change = fc.tuple(fc.nat(), fc.nat(8), fc.string({ unit: "binary", maxLength: 8 }));
    fc.assert(
      fc.property(arbitraryPlan, fc.array(change, { minLength: 1, maxLength: 4 }), (plan, changes) => {
        let link = encodePlan(plan);
        for (const [place, removed, inserted] of changes) {
          const at = place % (link.length + 1);
          link = link.slice(0, at) + inserted + link.slice(at + removed);
        }
        const result = decodeFragment(link);
        if (result.ok) expect(result.value.plan).toEqual(withoutLogo(plan));
      }),
      { numRuns: 500 },
    );
  });

  it("never throws for any text", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("#/s/", "d1.", "d2.", "d3.", "a.", "%", "%2", "%23", ".", "#", "https://example.org/", "\n"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(decodeFragment(parts.join("")).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("plan → file → plan", () => {
  it("keeps every field of every plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(readPlanFile(planFileText(plan))).toEqual(opened(plan));
      }),
      { numRuns: 300 },
    );
  });

  it("never throws for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(readPlanFile(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("suggests a name that every file system takes", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const name = planFileName(plan, "json");
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.json$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 300 },
    );
  });
});
