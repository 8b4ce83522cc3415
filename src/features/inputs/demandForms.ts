import type { Arrivals, Demand } from "#core/plan/schema.ts";

const noArrivals: Arrivals = { per: "busy-hour", calls: null };

/** The same place asked in another way: what both ways ask for is kept; `null` for a number that is not known. */
export function demandBy(by: Demand["by"], before: Demand | null, calls: number | null): Demand | null {
  if (before?.by === by) return before;
  const arrivals = before === null || before.by === "calls" ? noArrivals : before.arrivals;
  switch (by) {
    case "calls":
      return calls === null ? null : { by, concurrentCalls: calls };
    case "erlang-b":
      return {
        by,
        arrivals,
        holdSeconds: before?.by === "erlang-c" ? before.handleSeconds : null,
        blockingPercent: null,
        recallPercent: 0,
      };
    case "erlang-c":
      return {
        by,
        arrivals,
        handleSeconds: before?.by === "erlang-b" ? before.holdSeconds : null,
        agents: null,
        overflowPercent: null,
        queueLimit: null,
        targetSeconds: null,
      };
  }
}

/** Arrivals counted in another way; the number stands for something else then and is asked again. */
export const arrivalsPer = (per: Arrivals["per"]): Arrivals =>
  per === "day" ? { per, calls: null, busyHourSharePercent: null } : { per, calls: null };
