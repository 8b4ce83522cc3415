import { describe, expect, it } from "vitest";
import { recordingStorage } from "#core/traffic/recordingStorage.ts";

describe("recordingStorage", () => {
  /** @see https://kbp.imagicle.com/ucxcr */
  it("takes the vendor's 300 kB a minute, which is 18 MB an hour", () => {
    expect(recordingStorage({ hoursPerDay: 1, daysKept: 1 })).toEqual({
      kilobytesPerMinute: 300,
      gigabytesPerNode: 0.018,
    });
  });

  it("grows with the hours and with the days", () => {
    expect(recordingStorage({ hoursPerDay: 40, daysKept: 90 }).gigabytesPerNode).toBeCloseTo(64.8, 9);
  });

  it("takes nothing when nothing is kept", () => {
    expect(recordingStorage({ hoursPerDay: 40, daysKept: 0 }).gigabytesPerNode).toBe(0);
  });
});
