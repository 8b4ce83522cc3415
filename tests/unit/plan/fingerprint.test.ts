import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import { fingerprint } from "#core/plan/fingerprint.ts";
import type { Logo } from "#core/plan/logo.ts";
import type { Plan } from "#core/plan/schema.ts";
import { node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const plan = planWith({
  applications: ["digital-fax", "voicemail"],
  sites: [site("dc", { kind: "data-centre", subnets: ["10.0.0.0/24"] }), site("b1")],
  nodes: [node("n1", "dc")],
  peers: [peer("p1", "phones", { siteId: "b1" })],
  measurements: [{ ...newMeasurement("dc", "b1"), rttMs: 10 }],
});

const logo: Logo = { type: "image/png", data: "iVBORw0KGgo=" };

/** The same value with the fields of every object in it in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([field, inner]) => [field, turned(inner)]),
  );
}

/** One changed plan for each value in `value`: numbers and texts longer, answers turned, the unknown known. */
function changes(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((entry, index) => changes(entry).map((changed) => value.with(index, changed)));
    return [...inside, [...value, value.at(-1) ?? "more"]];
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([field, inner]) =>
      changes(inner).map((changed) => ({ ...value, [field]: changed })),
    );
  }
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  return [value === null ? 0 : `${value}x`];
}

const copyOf = (value: unknown): Plan => JSON.parse(JSON.stringify(value));

describe("fingerprint", () => {
  it("is the same for plans that say the same", () => {
    expect(fingerprint(plan)).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprint(copyOf(plan))).toBe(fingerprint(plan));
  });

  it("does not depend on the order of fields", () => {
    expect(JSON.stringify(turned(plan))).not.toBe(JSON.stringify(plan));
    expect(fingerprint(copyOf(turned(plan)))).toBe(fingerprint(plan));
  });

  it("is another after any change of any field that says something of the deployment", () => {
    const { document, project, ...rest } = plan;
    const { language, status, ...named } = project;
    const whole = (one: object): Plan => {
      const changed = copyOf(one);
      return copyOf({ ...changed, project: { ...changed.project, language, status }, document });
    };
    const changed = changes({ ...rest, project: named }).map((one) => whole(Object(one)));
    const all = new Set([plan, ...changed].map(fingerprint));
    expect(changed.length).toBeGreaterThan(60);
    expect(all.size).toBe(changed.length + 1);
  });

  it("is the same however the document is dressed", () => {
    const dressed = changes({ ...plan.document, logo }).map((document) => copyOf({ ...plan, document }));
    expect(dressed.length).toBeGreaterThan(7);
    expect(new Set([plan, ...dressed].map(fingerprint)).size).toBe(1);
  });

  it("is the same in every language and status, so that what was approved is what was reviewed", () => {
    const others = (["draft", "for-review", "approved"] as const).flatMap((status) =>
      (["en", "it"] as const).map((language) => ({ ...plan, project: { ...plan.project, language, status } })),
    );
    expect(new Set(others.map(fingerprint)).size).toBe(1);
  });

  it("is another when entries of a list change places", () => {
    expect(fingerprint({ ...plan, sites: plan.sites.toReversed() })).not.toBe(fingerprint(plan));
    expect(fingerprint({ ...plan, applications: plan.applications.toReversed() })).not.toBe(fingerprint(plan));
  });

  it("tells the unknown from nothing, and one entry from two halves of it", () => {
    const calls = (concurrentCalls: number) => site("b1", { traffic: { voicemail: { by: "calls", concurrentCalls } } });
    const variants = [
      planWith({ sites: [site("b1")] }),
      planWith({ sites: [calls(0)] }),
      planWith({ sites: [calls(1)] }),
      planWith({ sites: [site("b1", { subnets: ["10.0.0.0/24", "10.0.1.0/24"] })] }),
      planWith({ sites: [site("b1", { subnets: ["10.0.0.0/24,10.0.1.0/24"] })] }),
      planWith({ sites: [site("b1", { subnets: [""] })] }),
    ];
    expect(new Set(variants.map(fingerprint)).size).toBe(variants.length);
  });
});
