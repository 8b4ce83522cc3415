import { planLimits } from "../plan/planLimits.ts";
import type { Arrivals, Demand } from "../plan/schema.ts";
import { channelsForErlangB, erlangB } from "../traffic/erlangB.ts";
import { erlangC, meanWaiting, meanWaitSeconds, serviceLevel, waitingPlacesFor } from "../traffic/erlangC.ts";
import { channelsForExtendedErlangB, extendedErlangB } from "../traffic/extendedErlangB.ts";

/** Most traffic that is dimensioned, in erlangs: as far as the formulas are held against published values. */
export const mostErlangs = 10_000;

/** How many calls an application has at once at a site, and how that was worked out. */
export type Dimensioned = {
  /** Concurrent calls; `null` while something is missing or has no answer. */
  readonly calls: number | null;
  /** As many at least, whatever the missing answers are. */
  readonly leastCalls: number;
  readonly busyHourCalls: number | null;
  readonly erlangs: number | null;
  /** Fields of the demand that are not known yet. */
  readonly missing: readonly string[];
  /** Why complete answers give no number: too much traffic for the formulas, or a queue that grows without end. */
  readonly limit: "too-much-traffic" | "endless-queue" | null;
  /** Part of the calls that find no channel with `calls` channels, 0 to 1; of a queue, that wait. */
  readonly probability: number | null;
  readonly queue: QueueFigures | null;
};

/** What a queue does to those who wait. */
export type QueueFigures = {
  readonly meanWaiting: number;
  readonly meanWaitSeconds: number;
  /** Most that wait at once but for the accepted share of the time; `null` while no share is stated. */
  readonly places: number | null;
  /** Part of the calls answered within the target time, 0 to 1; `null` without a target. */
  readonly serviceLevel: number | null;
};

const dimensioned = new WeakMap<Demand, Dimensioned>();

/**
 * Works out the concurrent calls of a demand: as stated, by Erlang B (Extended with recalls), or as the calls that wait
 * for an agent by Erlang C. Remembered for each demand, since an edit leaves the others as they are.
 */
export function dimension(demand: Demand): Dimensioned {
  const known = dimensioned.get(demand);
  if (known) return known;
  const made = workedOut(demand);
  dimensioned.set(demand, made);
  return made;
}

/** Whether no call comes at all: 0 is stated, or no traffic arrives. A queue without room has calls all the same. */
export function isWithoutTraffic(demand: Demand | undefined): boolean {
  if (demand === undefined) return false;
  return demand.by === "calls" ? demand.concurrentCalls === 0 : dimension(demand).erlangs === 0;
}

/** The concurrent calls of a demand; `null` where nothing is said, or no number follows from it. */
export function callsOf(demand: Demand | undefined): number | null {
  if (demand === undefined) return null;
  return demand.by === "calls" ? demand.concurrentCalls : dimension(demand).calls;
}

const nothing: Dimensioned = {
  calls: null,
  leastCalls: 0,
  busyHourCalls: null,
  erlangs: null,
  missing: [],
  limit: null,
  probability: null,
  queue: null,
};

function workedOut(demand: Demand): Dimensioned {
  switch (demand.by) {
    case "calls":
      return { ...nothing, calls: demand.concurrentCalls, leastCalls: demand.concurrentCalls };
    case "erlang-b":
      return byErlangB(demand);
    case "erlang-c":
      return byErlangC(demand);
  }
}

/** Calls that arrive in the busy hour; `null` while something of it is missing. */
function busyHourCallsOf(arrivals: Arrivals): number | null {
  if (arrivals.calls === null) return null;
  if (arrivals.calls === 0 || arrivals.per === "busy-hour") return arrivals.calls;
  return arrivals.busyHourSharePercent === null ? null : (arrivals.calls * arrivals.busyHourSharePercent) / 100;
}

const arrivalsMissing = (arrivals: Arrivals): readonly string[] => [
  ...(arrivals.calls === null ? ["calls"] : []),
  ...(arrivals.per === "day" && arrivals.calls !== 0 && arrivals.busyHourSharePercent === null
    ? ["busyHourSharePercent"]
    : []),
];

const missingOf = (fields: Readonly<Record<string, number | null>>): readonly string[] =>
  Object.keys(fields).filter((field) => fields[field] === null);

function erlangsOf(busyHourCalls: number | null, seconds: number | null): number | null {
  if (busyHourCalls === 0 || seconds === 0) return 0;
  return busyHourCalls === null || seconds === null ? null : (busyHourCalls * seconds) / 3600;
}

function byErlangB(demand: Extract<Demand, { readonly by: "erlang-b" }>): Dimensioned {
  const { arrivals, holdSeconds, blockingPercent, recallPercent } = demand;
  const busyHourCalls = busyHourCallsOf(arrivals);
  const erlangs = erlangsOf(busyHourCalls, holdSeconds);
  const missing = [...arrivalsMissing(arrivals), ...missingOf({ holdSeconds, blockingPercent, recallPercent })];
  const base = { ...nothing, busyHourCalls, erlangs, missing };
  if (erlangs === 0) return { ...base, calls: 0, missing: [], probability: 0 };
  if (erlangs === null) return base;
  const blocking = (blockingPercent ?? mostBlockingPercent) / 100;
  const recall = (recallPercent ?? 0) / 100;
  // More traffic needs no fewer channels, so what is beyond the formulas needs those of their end at least.
  const within = Math.min(erlangs, mostErlangs);
  const channels =
    recall > 0 ? channelsForExtendedErlangB(within, blocking, recall) : channelsForErlangB(within, blocking);
  if (erlangs > mostErlangs || channels > planLimits.concurrentCalls) {
    return { ...base, limit: "too-much-traffic", leastCalls: Math.min(channels, planLimits.concurrentCalls) };
  }
  if (missing.length > 0) return { ...base, leastCalls: channels };
  const probability = recall > 0 ? extendedErlangB(erlangs, channels, recall).blocking : erlangB(erlangs, channels);
  return { ...base, calls: channels, leastCalls: channels, probability };
}

/** The most blocking that a plan may accept, so that a blocking not known yet still gives a least number. */
const mostBlockingPercent = 50;

function byErlangC(demand: Extract<Demand, { readonly by: "erlang-c" }>): Dimensioned {
  const { arrivals, handleSeconds, agents, overflowPercent, queueLimit, targetSeconds } = demand;
  const busyHourCalls = busyHourCallsOf(arrivals);
  const erlangs = erlangsOf(busyHourCalls, handleSeconds);
  const room = overflowPercent === null && queueLimit === null ? ["overflowPercent"] : [];
  const missing = [...arrivalsMissing(arrivals), ...missingOf({ handleSeconds, agents }), ...room];
  const base = { ...nothing, busyHourCalls, erlangs, missing };
  if (erlangs === 0) return { ...base, calls: 0, missing: [], probability: 0 };
  if (erlangs === null || agents === null || handleSeconds === null) return bounded(base, queueLimit);
  if (erlangs > mostErlangs) {
    const leastCalls = leastPlaces(mostErlangs, agents, overflowPercent);
    return { ...bounded({ ...base, leastCalls }, queueLimit), limit: "too-much-traffic" };
  }
  if (erlangs >= agents) {
    const leastCalls = leastPlaces(erlangs, agents, overflowPercent);
    return { ...bounded({ ...base, leastCalls }, queueLimit), limit: "endless-queue", probability: 1 };
  }
  const places = overflowPercent === null ? null : waitingPlacesFor(erlangs, agents, overflowPercent / 100);
  const waiting = meanWaiting(erlangs, agents);
  const queue: QueueFigures = {
    meanWaiting: waiting,
    meanWaitSeconds: meanWaitSeconds({ offeredErlangs: erlangs, agents, handleSeconds }),
    places,
    serviceLevel:
      targetSeconds === null ? null : serviceLevel({ offeredErlangs: erlangs, agents, handleSeconds, targetSeconds }),
  };
  const figures = { ...base, probability: erlangC(erlangs, agents), queue };
  const most = Math.min(places ?? Number.POSITIVE_INFINITY, queueLimit ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(most)) return figures;
  if (most > planLimits.concurrentCalls) {
    return { ...figures, limit: "too-much-traffic", leastCalls: planLimits.concurrentCalls };
  }
  return { ...figures, calls: most, leastCalls: most };
}

/**
 * As many calls wait at least, with no limit by the licence: a queue without end is longer than any that a plan holds.
 * While no overflow is stated either, the licence may be what is still missing.
 */
function leastPlaces(erlangs: number, agents: number, overflowPercent: number | null): number {
  if (overflowPercent === null) return 0;
  return Math.min(waitingPlacesFor(erlangs, agents, overflowPercent / 100), planLimits.concurrentCalls);
}

/** A queue that is not known well, or grows without end, still holds no more than the licence lets wait. */
const bounded = (base: Dimensioned, queueLimit: number | null): Dimensioned =>
  queueLimit === null ? base : { ...base, calls: queueLimit, leastCalls: 0 };
