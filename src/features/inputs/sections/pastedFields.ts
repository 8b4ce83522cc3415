import { planLimits } from "#core/plan/planLimits.ts";
import type { ReadMeasurement } from "#imports/measurements/measurement.ts";
import type { Figures } from "../paths.ts";

/** The figures that a tool may give, in the order in which they are shown. */
export const pastedFields = ["rttMs", "rttMinMs", "rttMaxMs", "jitterMs", "lossPercent"] as const;

/** One of them. */
export type PastedField = (typeof pastedFields)[number];

const mostOf = (field: PastedField) => (field === "lossPercent" ? 100 : planLimits.rttMs);

/** Whether the plan can hold a figure; programs may print any. */
const fits = (field: PastedField, value: number): boolean => value >= 0 && value <= mostOf(field);

const roundTripTimes: readonly PastedField[] = ["rttMs", "rttMinMs", "rttMaxMs"];

/**
 * The figures of an output that the plan will hold. Minimum and maximum are taken with their average only: beside
 * another one they would be those of no measurement.
 */
export function takenFields(reading: ReadMeasurement): readonly PastedField[] {
  const isTimed = reading.rttMs !== null && fits("rttMs", reading.rttMs);
  return pastedFields.filter((field) => {
    const value = reading[field];
    return value !== null && fits(field, value) && (isTimed || !roundTripTimes.includes(field));
  });
}

/** The figures of the plan that become unknown: a minimum or maximum whose average is replaced without it. */
export function clearedFields(reading: ReadMeasurement, before: Figures): readonly PastedField[] {
  const taken = takenFields(reading);
  if (!taken.includes("rttMs")) return [];
  return roundTripTimes.filter((field) => !taken.includes(field) && before[field] !== null);
}
