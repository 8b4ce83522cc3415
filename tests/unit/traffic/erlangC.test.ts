import { describe, expect, it } from "vitest";
import {
  agentsForServiceLevel,
  erlangC,
  meanWaiting,
  meanWaitSeconds,
  serviceLevel,
  waitingPlacesFor,
} from "#core/traffic/erlangC.ts";

/** 360 calls in 30 minutes of 240 s each, 55 agents; results computed from the formula. */
const centre = { offeredErlangs: 48, agents: 55, handleSeconds: 240 };

describe("a queue with 48 erlangs and 55 agents", () => {
  it("makes 23.87 % of the calls wait, 8.18 s on average, and answers 84.59 % within 15 s", () => {
    expect(erlangC(48, 55).toFixed(4)).toBe("0.2387");
    expect(meanWaitSeconds(centre).toFixed(2)).toBe("8.18");
    expect((serviceLevel({ ...centre, targetSeconds: 15 }) * 100).toFixed(2)).toBe("84.59");
  });

  it("has as many calls waiting as arrive in the mean wait", () => {
    expect(meanWaiting(48, 55)).toBeCloseTo((48 / 240) * meanWaitSeconds(centre), 12);
  });
});

describe("serviceLevel", () => {
  it.each([
    [12, 64.0, 1],
    [13, 79.56, 2],
    [14, 88.8, 1],
  ])("of 10 erlangs with %i agents is %d %% within 20 s, so that 80/20 needs 14", (agents, percent, digits) => {
    const level = serviceLevel({ offeredErlangs: 10, agents, handleSeconds: 180, targetSeconds: 20 });
    expect((level * 100).toFixed(digits)).toBe(percent.toFixed(digits));
  });
});

describe("agentsForServiceLevel", () => {
  const queue = { offeredErlangs: 10, handleSeconds: 180, targetSeconds: 20 };

  it("is 14 for 100 calls in 30 minutes of 180 s and 80 % in 20 s, as 13 answer 79.56 %", () => {
    expect(agentsForServiceLevel({ ...queue, level: 0.8 })).toBe(14);
    expect(agentsForServiceLevel({ ...queue, level: 0.795 })).toBe(13);
    expect(agentsForServiceLevel({ ...queue, level: 0.64 })).toBe(12);
  });

  it("is more than the traffic, whatever the level", () => {
    expect(agentsForServiceLevel({ ...queue, level: 0 })).toBe(11);
    expect(agentsForServiceLevel({ ...queue, offeredErlangs: 0.5, level: 0 })).toBe(1);
  });

  it("is 0 without traffic, and endless when every call is to be answered in time", () => {
    expect(agentsForServiceLevel({ ...queue, offeredErlangs: 0, level: 0.8 })).toBe(0);
    expect(agentsForServiceLevel({ ...queue, level: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(agentsForServiceLevel({ ...queue, offeredErlangs: Number.POSITIVE_INFINITY, level: 0.8 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it("holds at 10,000 erlangs", () => {
    const large = { offeredErlangs: 10_000, handleSeconds: 180, targetSeconds: 20 };
    const agents = agentsForServiceLevel({ ...large, level: 0.8 });
    expect(serviceLevel({ ...large, agents })).toBeGreaterThanOrEqual(0.8);
    expect(serviceLevel({ ...large, agents: agents - 1 })).toBeLessThan(0.8);
  });
});

describe("waitingPlacesFor", () => {
  it.each([
    [48, 55, 0.01],
    [10, 11, 0.05],
    [3, 4, 0.2],
    [99.5, 100, 0.001],
  ])(
    "is the least room that %d erlangs with %i agents overflow in no more than %d of the time",
    (erlangs, agents, overflow) => {
      const places = waitingPlacesFor(erlangs, agents, overflow);
      const more = (room: number) => erlangC(erlangs, agents) * (erlangs / agents) ** (room + 1);
      expect(more(places)).toBeLessThanOrEqual(overflow);
      if (places > 0) expect(more(places - 1)).toBeGreaterThan(overflow);
    },
  );

  it("is endless when no overflow is accepted, and ends a hair below saturation", () => {
    expect([waitingPlacesFor(3, 4, 0), waitingPlacesFor(3, 4, -1)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(waitingPlacesFor(1 - 2 ** -53, 1, 0.01)).toBeGreaterThan(4e16);
  });

  it("is none where waiting itself is rare enough", () => {
    expect(waitingPlacesFor(1, 20, 0.01)).toBe(0);
  });
});

describe("a queue without end", () => {
  it("makes everybody wait for ever", () => {
    expect([erlangC(10, 10), meanWaiting(11, 10), waitingPlacesFor(10, 10, 0.01)]).toEqual([
      1,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(serviceLevel({ offeredErlangs: 10, agents: 9, handleSeconds: 60, targetSeconds: 20 })).toBe(0);
    expect(meanWaitSeconds({ offeredErlangs: 10, agents: 9, handleSeconds: 60 })).toBe(Number.POSITIVE_INFINITY);
  });

  it("never comes without traffic", () => {
    expect([erlangC(0, 0), meanWaiting(0, 0), waitingPlacesFor(0, 0, 0.01)]).toEqual([0, 0, 0]);
    const idle = { offeredErlangs: 0, agents: 0, handleSeconds: 60 };
    expect([serviceLevel({ ...idle, targetSeconds: 20 }), meanWaitSeconds(idle)]).toEqual([1, 0]);
  });
});
