import { describe, expect, it } from "vitest";
import { channelsForErlangB, erlangB, erlangsForErlangB, lnErlangB } from "#core/traffic/erlangB.ts";

/**
 * Carrier Grade Voice over IP, 2nd edition, appendix A: traffic in erlangs by lines and blocking, printed to one digit.
 *
 * @see https://www.globalspec.com/reference/55139/203279/appendix-a-table-of-erlang-b
 */
const published: readonly (readonly [lines: number, blocking: number, printed: number, computed: number])[] = [
  [1, 0.001, 0.0, 0.001],
  [1, 0.005, 0.0, 0.005],
  [1, 0.01, 0.0, 0.0101],
  [1, 0.02, 0.0, 0.0204],
  [1, 0.05, 0.1, 0.0526],
  [2, 0.001, 0.0, 0.0458],
  [2, 0.005, 0.1, 0.1054],
  [2, 0.01, 0.2, 0.1526],
  [2, 0.02, 0.2, 0.2235],
  [2, 0.05, 0.4, 0.3813],
  [3, 0.001, 0.2, 0.1938],
  [3, 0.005, 0.3, 0.349],
  [3, 0.01, 0.5, 0.4555],
  [3, 0.02, 0.6, 0.6022],
  [3, 0.05, 0.9, 0.8994],
  [4, 0.001, 0.4, 0.4393],
  [4, 0.005, 0.7, 0.7012],
  [4, 0.01, 0.9, 0.8694],
  [4, 0.02, 1.1, 1.0923],
  [4, 0.05, 1.5, 1.5246],
  [5, 0.001, 0.8, 0.7621],
  [5, 0.005, 1.1, 1.132],
  [5, 0.01, 1.4, 1.3608],
  [5, 0.02, 1.7, 1.6571],
  [5, 0.05, 2.2, 2.2185],
  [6, 0.001, 1.1, 1.1459],
  [6, 0.005, 1.6, 1.6218],
  [6, 0.01, 1.9, 1.909],
  [6, 0.02, 2.3, 2.2759],
  [6, 0.05, 3.0, 2.9603],
  [7, 0.001, 1.6, 1.5786],
  [7, 0.005, 2.2, 2.1575],
  [7, 0.01, 2.5, 2.5009],
  [7, 0.02, 2.9, 2.9354],
  [7, 0.05, 3.7, 3.7378],
  [8, 0.001, 2.1, 2.0513],
  [8, 0.005, 2.7, 2.7299],
  [8, 0.01, 3.1, 3.1276],
  [8, 0.02, 3.6, 3.6271],
  [8, 0.05, 4.5, 4.543],
  [9, 0.001, 2.6, 2.5575],
  [9, 0.005, 3.3, 3.3326],
  [9, 0.01, 3.8, 3.7825],
  [9, 0.02, 4.3, 4.3447],
  [9, 0.05, 5.4, 5.3702],
];

/** Exact by rational arithmetic, printed to ten digits. */
const exact: readonly (readonly [erlangs: number, channels: number, blocking: number])[] = [
  [0.5, 1, 0.3333333333],
  [1, 1, 0.5],
  [1, 2, 0.2],
  [2, 2, 0.4],
  [1, 3, 0.0625],
  [2, 4, 0.0952380952],
  [2.5, 5, 0.0697311168],
  [3, 5, 0.1100543478],
  [3, 6, 0.0521571153],
  [5, 8, 0.0700478522],
  [5, 10, 0.0183845703],
  [10, 10, 0.2145823431],
  [7, 12, 0.0270810314],
  [8, 15, 0.0091008889],
  [10, 15, 0.0364969455],
  [12, 20, 0.0097956394],
  [15, 24, 0.0083935057],
  [20, 30, 0.0084574983],
  [25, 30, 0.0526031722],
  [22, 31, 0.0143641706],
  [30, 40, 0.0144090125],
  [36, 46, 0.0171601733],
  [40, 50, 0.0186906711],
  [50, 60, 0.0216684731],
  [56, 70, 0.0097143925],
  [70, 80, 0.0252027186],
  [78, 90, 0.0189801509],
  [84, 96, 0.0196775025],
  [84, 100, 0.0098725286],
  [100, 100, 0.0757004527],
  [100, 120, 0.0056900546],
  [133, 150, 0.0122945732],
  [160, 180, 0.009461249],
  [180, 200, 0.0103249952],
];

/** Erlang B in exact fractions, over the same recursion. */
function exactErlangB(numerator: bigint, denominator: bigint, channels: number): number {
  let above = 1n;
  let below = 1n;
  for (let channel = 1n; channel <= BigInt(channels); channel += 1n) {
    const product = numerator * above;
    above = product;
    below = channel * denominator * below + product;
  }
  return Number((above * 10n ** 30n) / below) / 1e30;
}

describe("erlangB", () => {
  it.each(exact)("is exact: %d erlangs on %i channels", (erlangs, channels, blocking) => {
    expect(Math.abs(erlangB(erlangs, channels) - blocking)).toBeLessThan(5.1e-11);
  });

  it("blocks 0.0103249952 of 180 erlangs on 200 channels, not the 0.012 that a public test claims", () => {
    expect(erlangB(180, 200).toFixed(10)).toBe("0.0103249952");
  });

  it.each([
    [1, 2, 5],
    [5, 2, 5],
    [180, 1, 200],
    [333, 10, 40],
  ])("agrees with fractions: %i/%i erlangs on %i channels", (above, below, channels) => {
    const fraction = exactErlangB(BigInt(above), BigInt(below), channels);
    expect(erlangB(above / below, channels) / fraction).toBeCloseTo(1, 12);
  });

  it("is nothing without traffic, and everything without channels", () => {
    expect([erlangB(0, 0), erlangB(0, 5), erlangB(3, 0)]).toEqual([0, 0, 1]);
    expect(erlangB(Number.POSITIVE_INFINITY, 5)).toBe(1);
  });
});

/** Mathematica values quoted in a public test suite as ln B(channels, erlangs): blocking below 1 %, as the first as (100 E, 120) has, would be below -5. */
const logarithms: readonly (readonly [erlangs: number, channels: number, logarithm: number])[] = [
  [120, 100, -1.62826407041],
  [12_000, 10_000, -1.78927734649],
  [20, 100, -84.1661482002],
  [10_000, 100, -0.01004931575],
];

describe("lnErlangB", () => {
  it.each(logarithms)(
    "reproduces the published logarithm to 1e-9: %d erlangs on %i channels",
    (erlangs, channels, logarithm) => {
      expect(Math.abs(lnErlangB(erlangs, channels) - logarithm)).toBeLessThan(1e-9);
    },
  );

  it.each(logarithms)("is the logarithm of erlangB: %d erlangs on %i channels", (erlangs, channels) => {
    expect(Math.log(erlangB(erlangs, channels))).toBeCloseTo(lnErlangB(erlangs, channels), 9);
  });

  it("goes on where the blocking itself has no number any more", () => {
    expect(erlangB(10, 2000)).toBe(0);
    expect(lnErlangB(10, 2000)).toBeLessThan(-700);
    expect([lnErlangB(0, 3), lnErlangB(3, 0)]).toEqual([Number.NEGATIVE_INFINITY, 0]);
  });
});

describe("erlangsForErlangB", () => {
  it.each(published)(
    "gives Carrier Grade Voice over IP's table: %i lines at %d",
    (lines, blocking, printed, computed) => {
      expect(Math.abs(erlangsForErlangB(lines, blocking) - printed)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(erlangsForErlangB(lines, blocking).toFixed(4)).toBe(computed.toFixed(4));
    },
  );

  /** @see https://erlang.com/calculatormanual/howmuchtrafficcanatrunkgrouphandle.htm */
  it("gives erlang.com's 8.108 erlangs for 15 lines at 1 %", () => {
    expect(erlangsForErlangB(15, 0.01)).toBeCloseTo(8.108, 3);
  });

  it("is nothing without channels or when no call may be lost, and endless when every call may be", () => {
    expect([erlangsForErlangB(0, 0.01), erlangsForErlangB(5, 0), erlangsForErlangB(5, 1)]).toEqual([
      0,
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

describe("channelsForErlangB", () => {
  it.each([
    [5.5, 0.03, 10],
    [8.108, 0.01, 15],
    [0, 0.01, 0],
    [12, 1, 0],
  ])("is the least number that keeps %d erlangs within %d", (erlangs, blocking, channels) => {
    const found = channelsForErlangB(erlangs, blocking);
    expect(found).toBe(channels);
    expect(erlangB(erlangs, found)).toBeLessThanOrEqual(blocking);
    if (found > 0) expect(erlangB(erlangs, found - 1)).toBeGreaterThan(blocking);
  });

  it("is endless when no call may be lost, and for traffic without end", () => {
    const endless = Number.POSITIVE_INFINITY;
    expect([channelsForErlangB(5, 0), channelsForErlangB(5, -0.1), channelsForErlangB(endless, 0.01)]).toEqual([
      endless,
      endless,
      endless,
    ]);
  });

  it("holds at 10,000 erlangs", () => {
    const found = channelsForErlangB(10_000, 0.01);
    expect(lnErlangB(10_000, found)).toBeLessThanOrEqual(Math.log(0.01));
    expect(lnErlangB(10_000, found - 1)).toBeGreaterThan(Math.log(0.01));
  });
});
