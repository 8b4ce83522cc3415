import type { Arrivals, Demand } from "#core/plan/schema.ts";

const noArrivals: Arrivals = { per: "busy-hour", calls: null };

/** The same place asked in another way: what both ways ask for is kept; `null` for a number that is not known. */
function demandBy(by: Demand["by"], before: Demand | null, calls: number | null): Demand | null {
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

/** The answers given in each form so far, for coming back to them; `null` for calls that are not known. */
export type FormAnswers = Partial<Readonly<Record<Demand["by"], Demand | null>>>;

/**
 * The demand in another form: as it was answered there before, else with what both forms ask for. A number that is
 * worked out from the form that is left replaces the one that was known.
 *
 * @param calls What the demand comes to; `null` while it comes to nothing.
 */
export function turnTo(
  by: Demand["by"],
  before: Demand | null,
  calls: number | null,
  answers: FormAnswers,
): Demand | null {
  const answered = answers[by];
  if (answered === undefined || (by === "calls" && calls !== null)) return demandBy(by, before, calls);
  return answered;
}

/** Whether a form has a field, named by its place in the demand. */
export function hasField(demand: Demand | null, field: string): boolean {
  let place: unknown = demand ?? { concurrentCalls: null };
  for (const part of field.split(".")) {
    if (typeof place !== "object" || place === null || !(part in place)) return false;
    place = Reflect.get(place, part);
  }
  return true;
}

/** Arrivals counted in another way; the number stands for something else then and is asked again. */
export const arrivalsPer = (per: Arrivals["per"]): Arrivals =>
  per === "day" ? { per, calls: null, busyHourSharePercent: null } : { per, calls: null };
