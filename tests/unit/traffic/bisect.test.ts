import { describe, expect, it } from "vitest";
import { bisect } from "#core/traffic/bisect.ts";

describe("bisect", () => {
  it("comes to the limit from below, to thirteen digits", () => {
    const found = bisect(0, 4, (value) => value * value > 2);
    expect(found).toBeLessThanOrEqual(Math.SQRT2);
    expect(found).toBeGreaterThan(Math.SQRT2 * (1 - 2e-13));
  });

  it("finds limits far below what it starts with", () => {
    expect(bisect(0, 1e300, (value) => value > 1e-300) / 1e-300).toBeCloseTo(1, 10);
  });

  it("is the least number where there is nothing between the two, and ends where all is too much", () => {
    expect(bisect(3, 3, () => true)).toBe(3);
    expect(bisect(0, 1, () => true)).toBe(0);
  });
});
