import { describe, expect, it } from "vitest";
import { codecIds } from "#core/traffic/codecs.ts";
import { estimateVoiceQuality, mosOf } from "#core/traffic/voiceQuality.ts";

type Cell = readonly [r: number, mos: number];

/** By round-trip time: G.711 without loss; with 1 % and 20 ms jitter; G.729A without loss; with 1 %. Computed. */
const table: readonly (readonly [rttMs: number, oneWayMs: number, Cell, Cell, Cell, Cell])[] = [
  [0, 60, [91.76, 4.38], [88.12, 4.29], [80.64, 4.05], [76.44, 3.88]],
  [40, 80, [91.28, 4.37], [87.64, 4.28], [80.16, 4.03], [75.96, 3.86]],
  [80, 100, [90.8, 4.36], [87.16, 4.26], [79.68, 4.01], [75.48, 3.84]],
  [81, 100.5, [90.79, 4.36], [87.15, 4.26], [79.67, 4.01], [75.47, 3.84]],
  [100, 110, [90.56, 4.35], [86.92, 4.26], [79.44, 4.0], [75.24, 3.83]],
  [150, 135, [89.96, 4.34], [86.32, 4.24], [78.84, 3.98], [74.64, 3.81]],
  [200, 160, [89.36, 4.32], [85.72, 4.22], [78.24, 3.96], [74.04, 3.78]],
  [300, 210, [84.56, 4.18], [80.92, 4.06], [72.89, 3.73], [68.69, 3.54]],
  [400, 260, [77.86, 3.94], [74.22, 3.79], [66.19, 3.41], [61.99, 3.2]],
  [620, 370, [63.12, 3.26], [59.48, 3.07], [51.45, 2.65], [47.25, 2.43]],
];

describe("estimateVoiceQuality", () => {
  it.each(table)("gives the table's R and MOS at a round-trip time of %i ms", (rttMs, oneWayMs, ...cells) => {
    const paths = [
      { codec: "g711", lossPercent: 0, jitterMs: 0 },
      { codec: "g711", lossPercent: 1, jitterMs: 20 },
      { codec: "g729", lossPercent: 0, jitterMs: 0 },
      { codec: "g729", lossPercent: 1, jitterMs: 0 },
    ] as const;
    for (const [index, path] of paths.entries()) {
      const quality = estimateVoiceQuality({ rttMs, ...path });
      const [r = 0, mos = 0] = cells[index] ?? [];
      expect([quality?.r.toFixed(2), quality?.mos.toFixed(2)]).toEqual([r.toFixed(2), mos.toFixed(2)]);
      expect(quality?.oneWayMs).toBe(path.codec === "g711" ? oneWayMs : oneWayMs + 5);
    }
  });

  it("buffers 40 ms, or twice the jitter where that is more", () => {
    const buffer = (jitterMs: number) =>
      estimateVoiceQuality({ rttMs: 0, jitterMs, lossPercent: 0, codec: "g711" })?.jitterBufferMs;
    expect([buffer(0), buffer(20), buffer(35)]).toEqual([40, 40, 70]);
  });

  it("names the bands of R", () => {
    const band = (rttMs: number) => estimateVoiceQuality({ rttMs, jitterMs: 0, lossPercent: 0, codec: "g711" })?.band;
    expect([80, 300, 400, 620, 700, 900].map(band)).toEqual([
      "very-satisfied",
      "satisfied",
      "some-dissatisfied",
      "many-dissatisfied",
      "nearly-all-dissatisfied",
      "not-recommended",
    ]);
  });

  it("shows every term: 60 ms of delay, linear above 177.3 ms, and Ie with the loss", () => {
    const quality = estimateVoiceQuality({ rttMs: 300, jitterMs: 30, lossPercent: 1, codec: "g729-40ms" });
    expect(quality).toMatchObject({ packetMs: 40, lookAheadMs: 5, jitterBufferMs: 60, oneWayMs: 255 });
    expect(quality?.delayImpairment).toBeCloseTo(0.024 * 255 + 0.11 * 77.7, 10);
    expect(quality?.lossImpairment).toBeCloseTo(11 + 84 / 20, 10);
    expect(quality?.r).toBeCloseTo(93.2 - 6.12 - 8.547 - 15.2, 10);
  });

  it("uses the linear form, 3.60 at 150 ms and 20.70 at 300 ms, not Idd of G.107 with 0.16 and 14.76", () => {
    const delay = (rttMs: number) =>
      estimateVoiceQuality({ rttMs, jitterMs: 0, lossPercent: 0, codec: "g711" })?.delayImpairment.toFixed(2);
    expect([delay(180), delay(480)]).toEqual(["3.60", "20.70"]);
  });

  it("gives an estimate for G.711 and G.729 at any packet time, and none for a codec without published values", () => {
    const known = codecIds.filter(
      (codec) => estimateVoiceQuality({ rttMs: 10, jitterMs: 0, lossPercent: 0, codec }) !== null,
    );
    expect(known).toEqual(["g711", "g711-30ms", "g711-10ms", "g729", "g729-30ms", "g729-40ms"]);
  });
});

describe("mosOf", () => {
  /** @see Mitel MiVoice MX-ONE 8.0, speech quality measurement */
  it.each([
    [93.2, 4.4093],
    [90, 4.339],
    [80, 4.024],
    [70, 3.597],
    [60, 3.1],
    [50, 2.575],
  ])("maps R %d to %d", (r, mos) => {
    expect(mosOf(r).toFixed(4)).toBe(mos.toFixed(4));
  });

  it("never goes below the scale, although the formula does for ratings under 6.5", () => {
    expect([mosOf(1), mosOf(3), mosOf(6)]).toEqual([1, 1, 1]);
    expect(mosOf(7)).toBeCloseTo(1.003479, 6);
  });

  it("ends at 1 and 4.5", () => {
    expect([mosOf(-3), mosOf(0), mosOf(100), mosOf(120)]).toEqual([1, 1, 4.5, 4.5]);
  });
});
