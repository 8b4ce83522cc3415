import { describe, expect, it } from "vitest";
import { channelsForErlangB, erlangB } from "#core/traffic/erlangB.ts";
import { channelsForExtendedErlangB, extendedErlangB } from "#core/traffic/extendedErlangB.ts";

describe("channelsForExtendedErlangB", () => {
  /** @see http://www.erlang.com/calculatormanual/an_example_extended_erlang_b_calculation.htm */
  it("gives erlang.com's 11 lines for 5.5 erlangs, 3 % and 50 % recall, where plain Erlang B says 10", () => {
    expect(channelsForExtendedErlangB(5.5, 0.03, 0.5)).toBe(11);
    expect(channelsForErlangB(5.5, 0.03)).toBe(10);
  });

  it("is the plain number without recalls, and 0 without traffic", () => {
    expect(channelsForExtendedErlangB(5.5, 0.03, 0)).toBe(channelsForErlangB(5.5, 0.03));
    expect(channelsForExtendedErlangB(0, 0.03, 0.5)).toBe(0);
  });

  it("is 0 when every call may be lost, and endless when none may be", () => {
    expect([channelsForExtendedErlangB(5, 1, 0.5), channelsForExtendedErlangB(5, 1, 1)]).toEqual([0, 0]);
    expect(channelsForExtendedErlangB(5, 0, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("extendedErlangB", () => {
  it.each([
    [5.5, 10, 0.5, 3.149],
    [5.5, 11, 0.5, 1.504],
    [5.5, 10, 0, 2.927],
    [5, 10, 0.4, 1.9115],
  ])("blocks %d erlangs on %i lines with recall %d as computed from the formula", (erlangs, lines, recall, percent) => {
    const digits = percent === 1.9115 ? 4 : 3;
    expect((extendedErlangB(erlangs, lines, recall).blocking * 100).toFixed(digits)).toBe(percent.toFixed(digits));
  });

  it.each([
    [20, 22, 0.7],
    [99.99, 100, 1],
    [9999, 10_000, 1],
    [10_000, 9000, 0.99],
  ])(
    "stands still where the recalls of %d erlangs on %i lines, recall %d, are counted in",
    (erlangs, lines, recall) => {
      const { blocking, erlangsWithRecalls } = extendedErlangB(erlangs, lines, recall);
      expect(erlangB(erlangsWithRecalls, lines)).toBe(blocking);
      expect((erlangs + recall * erlangsWithRecalls * blocking) / erlangsWithRecalls).toBeCloseTo(1, 12);
    },
  );

  /** By halving in exact fractions: A' = 10097.980203978, B = 0.990098019804. */
  it("reaches the fixed point near saturation, where repeating the formula hardly moves", () => {
    const { blocking, erlangsWithRecalls } = extendedErlangB(99.99, 100, 1);
    expect(blocking).toBeCloseTo(0.990098019804, 11);
    expect(erlangsWithRecalls).toBeCloseTo(10_097.980203978, 6);
  });

  it("piles up without end when everybody tries again and the lines cannot carry the first attempts", () => {
    const endless = { blocking: 1, erlangsWithRecalls: Number.POSITIVE_INFINITY };
    expect([extendedErlangB(20, 10, 1), extendedErlangB(5, 0, 1)]).toEqual([endless, endless]);
  });

  it("multiplies the attempts by 1 / (1 - r) without lines, and is nothing without traffic", () => {
    const { blocking, erlangsWithRecalls } = extendedErlangB(5, 0, 0.5);
    expect(blocking).toBe(1);
    expect(erlangsWithRecalls).toBeCloseTo(10, 9);
    expect(extendedErlangB(0, 0, 1)).toEqual({ blocking: 0, erlangsWithRecalls: 0 });
  });
});
