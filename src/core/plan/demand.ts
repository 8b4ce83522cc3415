import * as v from "valibot";
import { planLimits } from "./planLimits.ts";

const amount = (least: number, most: number) => v.nullable(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));
const wholeAmount = (most: number) => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));
const blocking = amount(planLimits.leastBlockingPercent, 50);

/** Calls that arrive: in the busy hour, or in a day of which the busy hour has a share. */
const arrivalsSchema = v.variant("per", [
  v.strictObject({ per: v.literal("busy-hour"), calls: amount(0, planLimits.callsPerDay) }),
  v.strictObject({
    per: v.literal("day"),
    calls: amount(0, planLimits.callsPerDay),
    busyHourSharePercent: amount(0, 100),
  }),
]);

/**
 * The calls of one application at one site: stated, or worked out from arrivals. `null` stands for "not known yet".
 * `erlang-b`: calls that find no channel are lost; `recallPercent` of them try again (Extended Erlang B; 0 for none).
 * `erlang-c`: calls that wait for an agent hold media, those with an agent do not; `overflowPercent` is how often more
 * may wait than there is room for, `queueLimit` the most that the licence lets wait.
 */
export const demandSchema = v.variant("by", [
  v.strictObject({
    by: v.literal("calls"),
    concurrentCalls: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(planLimits.concurrentCalls)),
  }),
  v.strictObject({
    by: v.literal("erlang-b"),
    arrivals: arrivalsSchema,
    holdSeconds: amount(0, planLimits.holdSeconds),
    blockingPercent: blocking,
    recallPercent: amount(0, 100),
  }),
  v.strictObject({
    by: v.literal("erlang-c"),
    arrivals: arrivalsSchema,
    handleSeconds: amount(0, planLimits.holdSeconds),
    agents: wholeAmount(planLimits.agents),
    overflowPercent: blocking,
    queueLimit: wholeAmount(planLimits.concurrentCalls),
    targetSeconds: amount(0, planLimits.holdSeconds),
  }),
]);
