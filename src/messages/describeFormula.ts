import type { Dimensioned } from "#core/assess/dimension.ts";
import type { Demand } from "#core/plan/schema.ts";
import type { Words } from "./words.ts";

/** Decimals of what was typed, so that the reader can work it out too. */
const stated = 4;

/**
 * The formula that a number of calls follows from, with its symbols and the plan's figures: "Erlang B: least N with
 * B(N, 1.2 erlangs) ≤ 1 % is 5".
 *
 * @returns `null` while something that the formula asks for is not known.
 */
export function describeFormula({ messages, number, say }: Words, demand: Demand, worked: Dimensioned): string | null {
  const { formulas } = messages.estimates;
  const { calls, erlangs, queue } = worked;
  if (demand.by === "calls" || calls === null || erlangs === null) return null;
  const traffic = number(erlangs, stated);
  if (demand.by === "erlang-b") {
    const { blockingPercent, recallPercent } = demand;
    if (blockingPercent === null || recallPercent === null) return null;
    return say(recallPercent === 0 ? formulas.erlangB : formulas.extendedErlangB, {
      erlangs: traffic,
      accepted: number(blockingPercent, stated),
      recall: number(recallPercent, stated),
      calls,
    });
  }
  const { agents, overflowPercent } = demand;
  if (queue === null || queue.places === null || agents === null || overflowPercent === null) return null;
  return say(formulas.erlangC, {
    erlangs: traffic,
    agents,
    accepted: number(overflowPercent, stated),
    places: queue.places,
  });
}
