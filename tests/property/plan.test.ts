import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { arbitraryPlan } from "#tests/fixtures/arbitraryPlan.ts";
import { planJsonSchema } from "#tools/planJsonSchema.ts";

type Json = { readonly [field: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Every value of a document by its path, with `*` for positions in lists. */
function valuesByPath(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesByPath(entry, `${path}.*`));
  if (isObject(value))
    return Object.entries(value).flatMap(([field, entry]) => valuesByPath(entry, `${path}.${field}`));
  return [[path, value]];
}

/** Every path that the schema describes to its end, in the same form. */
function pathsOf(schema: unknown, path = ""): readonly string[] {
  if (!isObject(schema)) return [];
  const variants = Array.isArray(schema.anyOf) ? schema.anyOf : schema.oneOf;
  if (Array.isArray(variants)) {
    return [...new Set(variants.filter(isMoreThanNull).flatMap((variant: unknown) => pathsOf(variant, path)))];
  }
  if (isObject(schema.properties)) {
    return Object.entries(schema.properties).flatMap(([field, inner]) => pathsOf(inner, `${path}.${field}`));
  }
  const entry = Array.isArray(schema.prefixItems) ? schema.prefixItems[0] : schema.items;
  return isObject(entry) ? pathsOf(entry, `${path}.*`) : [path];
}

/** What is not known yet has no places of its own. */
const isMoreThanNull = (schema: unknown) => !isObject(schema) || schema.type !== "null";

/** Fields that have one value only in this version. */
const constants = [".format", ".version"];

describe("arbitraryPlan", () => {
  it("varies every field that the published schema describes", () => {
    const found = new Map<string, Set<unknown>>();
    for (const plan of fc.sample(arbitraryPlan, { numRuns: 400, seed: 1 })) {
      for (const [path, value] of valuesByPath(plan)) found.set(path, (found.get(path) ?? new Set()).add(value));
    }
    const varied = [...found].filter(([, values]) => values.size > 1).map(([path]) => path);
    const expected = pathsOf(JSON.parse(planJsonSchema())).filter((path) => !constants.includes(path));
    expect(expected.length).toBeGreaterThan(60);
    expect(varied.toSorted()).toEqual(expected.toSorted());
  });
});

describe("parsePlan", () => {
  it("takes every sound plan, and changes nothing of it", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: { plan, warnings: [] } });
      }),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          expect(parsePlan(input).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never throws, and says where, when one value of a sound plan is replaced by any other JSON", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), fc.jsonValue(), (plan, place, value) => {
        const result = parsePlan(replaced(plan, place, value));
        if (!result.ok) expect(result.problem.code).toMatch(/^plan\//);
      }),
      { numRuns: 500 },
    );
  });

  it("never lets through a plan that it would not take again", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), fc.jsonValue(), (plan, place, value) => {
        const result = parsePlan(replaced(plan, place, value));
        if (result.ok) expect(parsePlan(JSON.parse(JSON.stringify(result.value.plan))).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** A copy of a document in which the value at one place, counted through all of it, is another. */
function replaced(document: unknown, place: number, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const slots: (() => void)[] = [];
  const collect = (part: unknown) => {
    if (!isObject(part)) return;
    for (const [field, inner] of Object.entries(part)) {
      slots.push(() => Reflect.set(part, field, value));
      collect(inner);
    }
  };
  collect(copy);
  slots[place % slots.length]?.();
  return copy;
}
