import { describe, expect, it } from "vitest";
import { dimension } from "#core/assess/dimension.ts";
import type { Demand } from "#core/plan/schema.ts";

type LossDemand = Extract<Demand, { readonly by: "erlang-b" }>;
type QueueDemand = Extract<Demand, { readonly by: "erlang-c" }>;

const loss = (overrides: Partial<LossDemand> = {}): Demand => ({
  by: "erlang-b",
  arrivals: { per: "busy-hour", calls: 110 },
  holdSeconds: 180,
  blockingPercent: 3,
  recallPercent: 0,
  ...overrides,
});

/** 100 calls in half an hour, 180 s each. */
const queue = (overrides: Partial<QueueDemand> = {}): Demand => ({
  by: "erlang-c",
  arrivals: { per: "busy-hour", calls: 200 },
  handleSeconds: 180,
  agents: 14,
  overflowPercent: 1,
  queueLimit: null,
  targetSeconds: 20,
  ...overrides,
});

describe("calls worked out by Erlang B", () => {
  it("are the channels of the published example: 5.5 erlangs at 3 %", () => {
    expect(dimension(loss())).toMatchObject({
      calls: 10,
      leastCalls: 10,
      busyHourCalls: 110,
      erlangs: 5.5,
      missing: [],
    });
    expect(dimension(loss()).probability?.toFixed(5)).toBe("0.02927");
  });

  it("count half of the blocked calls again where half of them try again", () => {
    const again = dimension(loss({ recallPercent: 50 }));
    expect(again.calls).toBe(11);
    expect(again.probability?.toFixed(5)).toBe("0.01504");
  });

  it("are at least those of 10,000 erlangs where the traffic is more than the formulas are checked for", () => {
    const of = (calls: number) => dimension(loss({ arrivals: { per: "busy-hour", calls }, blockingPercent: 1 }));
    expect(of(200_000)).toMatchObject({ erlangs: 10_000, limit: null });
    expect(of(200_020)).toMatchObject({ calls: null, leastCalls: of(200_000).calls, limit: "too-much-traffic" });
  });

  it("take the busy hour's share of a day", () => {
    const arrivals = { per: "day", calls: 550, busyHourSharePercent: 20 } as const;
    expect(dimension(loss({ arrivals }))).toMatchObject({ busyHourCalls: 110, calls: 10 });
  });

  it("are not known while something is missing, and say what", () => {
    expect(dimension(loss({ holdSeconds: null }))).toMatchObject({
      calls: null,
      leastCalls: 0,
      missing: ["holdSeconds"],
    });
    const arrivals = { per: "day", calls: null, busyHourSharePercent: null } as const;
    expect(dimension(loss({ arrivals })).missing).toEqual(["calls", "busyHourSharePercent"]);
  });

  it("are as many at least as the most accepted blocking, or no recalls, would leave", () => {
    expect(dimension(loss({ blockingPercent: null }))).toMatchObject({ calls: null, leastCalls: 4 });
    expect(dimension(loss({ recallPercent: null }))).toMatchObject({ calls: null, leastCalls: 10 });
  });

  it("are none without traffic, whatever else is missing", () => {
    const arrivals = { per: "day", calls: 0, busyHourSharePercent: null } as const;
    expect(dimension(loss({ arrivals, holdSeconds: null, blockingPercent: null }))).toMatchObject({
      calls: 0,
      missing: [],
    });
  });

  it("are not worked out beyond 10,000 erlangs", () => {
    const arrivals = { per: "busy-hour", calls: 1_000_000 } as const;
    expect(dimension(loss({ arrivals }))).toMatchObject({ calls: null, limit: "too-much-traffic" });
  });
});

describe("calls worked out by Erlang C", () => {
  it("are those that wait, not those with an agent", () => {
    const worked = dimension(queue());
    expect(worked.erlangs).toBe(10);
    expect(worked.probability?.toFixed(4)).toBe("0.1741");
    expect(worked.queue?.serviceLevel?.toFixed(3)).toBe("0.888");
    // C (A/N)^(k+1) <= 1 %: 0.1741 × (10/14)^9 = 0.0084, with one place fewer 0.0118.
    expect([worked.calls, worked.queue?.places]).toEqual([8, 8]);
  });

  it("are no more than the licence lets wait", () => {
    expect(dimension(queue({ queueLimit: 5 }))).toMatchObject({ calls: 5, leastCalls: 5 });
    expect(dimension(queue({ queueLimit: 50 })).calls).toBe(8);
    expect(dimension(queue({ overflowPercent: null, queueLimit: 50 })).calls).toBe(50);
  });

  it("have no end where as much arrives as the agents take, but for the licence", () => {
    expect(dimension(queue({ agents: 10 }))).toMatchObject({ calls: null, limit: "endless-queue" });
    expect(dimension(queue({ agents: 10, queueLimit: 30 }))).toMatchObject({ calls: 30, limit: "endless-queue" });
  });

  it("may be none while no room is stated, since the licence may let none wait", () => {
    const worked = dimension(queue({ overflowPercent: null }));
    expect(worked).toMatchObject({ calls: null, leastCalls: 0, missing: ["overflowPercent"] });
  });

  it("are at least as many as a plan holds where the queue grows without end and the licence sets no limit", () => {
    expect(dimension(queue({ agents: 10 }))).toMatchObject({
      calls: null,
      leastCalls: 100_000,
      limit: "endless-queue",
    });
    expect(dimension(queue({ agents: 10, queueLimit: 30 }))).toMatchObject({ calls: 30, limit: "endless-queue" });
    expect(dimension(queue({ agents: 10, overflowPercent: null }))).toMatchObject({ calls: null, leastCalls: 0 });
  });
});

describe("stated calls", () => {
  it("stand for themselves", () => {
    expect(dimension({ by: "calls", concurrentCalls: 7 })).toMatchObject({ calls: 7, leastCalls: 7, erlangs: null });
  });
});
