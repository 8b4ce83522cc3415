import { erlangB } from "./erlangB.ts";

/**
 * Part of the calls that have to wait for an agent, when those that wait stay.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more.
 * @param agents Whole number of agents, 0 or more.
 * @returns 0 to 1; 1 when as much traffic arrives as the agents can take, or more; 0 without traffic, even without
 *   agents.
 * @see Erlang C; C = N·B / (N - A·(1 - B))
 */
export function erlangC(offeredErlangs: number, agents: number): number {
  if (offeredErlangs <= 0) return 0;
  if (offeredErlangs >= agents) return 1;
  return waitingPart(erlangB(offeredErlangs, agents), offeredErlangs, agents);
}

const waitingPart = (blocking: number, offeredErlangs: number, agents: number) =>
  (agents * blocking) / (agents - offeredErlangs * (1 - blocking));

export type Queue = {
  /** Offered traffic in erlangs, 0 or more. */
  readonly offeredErlangs: number;
  /** Whole number of agents, 0 or more. */
  readonly agents: number;
  /** Mean time an agent is busy with a call, in seconds; above 0. */
  readonly handleSeconds: number;
};

/**
 * Part of the calls that are answered within a time.
 *
 * @param queue With `targetSeconds`, the time in seconds, 0 or more.
 * @returns 0 to 1; 0 when the queue grows without end, 1 without traffic.
 * @see Erlang C; 1 - C·e^(-(N - A)·T/h)
 */
export function serviceLevel({
  offeredErlangs,
  agents,
  handleSeconds,
  targetSeconds,
}: Queue & { readonly targetSeconds: number }): number {
  if (offeredErlangs <= 0) return 1;
  if (offeredErlangs >= agents) return 0;
  return answeredPart(erlangC(offeredErlangs, agents), agents - offeredErlangs, targetSeconds / handleSeconds);
}

const answeredPart = (waiting: number, freeAgents: number, handleTimes: number) =>
  1 - waiting * Math.exp(-freeAgents * handleTimes);

/**
 * Mean time until an agent answers, over all calls.
 *
 * @returns Seconds; infinite when the queue grows without end, 0 without traffic.
 * @see Erlang C; C·h / (N - A)
 */
export function meanWaitSeconds({ offeredErlangs, agents, handleSeconds }: Queue): number {
  if (offeredErlangs <= 0) return 0;
  if (offeredErlangs >= agents) return Number.POSITIVE_INFINITY;
  return (erlangC(offeredErlangs, agents) * handleSeconds) / (agents - offeredErlangs);
}

/**
 * Mean number of calls that wait at once.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more.
 * @param agents Whole number of agents, 0 or more.
 * @returns Calls; infinite when the queue grows without end, 0 without traffic.
 * @see Erlang C; C·A / (N - A)
 */
export function meanWaiting(offeredErlangs: number, agents: number): number {
  if (offeredErlangs <= 0) return 0;
  if (offeredErlangs >= agents) return Number.POSITIVE_INFINITY;
  return (erlangC(offeredErlangs, agents) * offeredErlangs) / (agents - offeredErlangs);
}

/**
 * The least room for waiting calls that is too small for no more than an accepted part of the time.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more.
 * @param agents Whole number of agents, 0 or more.
 * @param overflow Accepted part of the time with more calls waiting than there is room, above 0 up to 1.
 * @returns A whole number, to double precision; 0 without traffic; infinite when the queue grows without end, or when
 *   no overflow at all is accepted.
 * @see Erlang C; P(more than k wait) = C·(A/N)^(k+1)
 */
export function waitingPlacesFor(offeredErlangs: number, agents: number, overflow: number): number {
  if (offeredErlangs <= 0) return 0;
  if (offeredErlangs >= agents || !(overflow > 0)) return Number.POSITIVE_INFINITY;
  const waiting = erlangC(offeredErlangs, agents);
  const load = offeredErlangs / agents;
  const isEnough = (places: number) => waiting * load ** (places + 1) <= overflow;
  if (isEnough(0)) return 0;
  // The logarithm comes within one of the answer; the inequality itself decides.
  const estimate = Math.ceil(Math.log(overflow / waiting) / Math.log(load)) - 1;
  const near = [estimate - 1, estimate, estimate + 1];
  return near.find((places) => places > 0 && isEnough(places)) ?? estimate + 1;
}

/**
 * The least number of agents who answer a part of the calls within a time. Takes as many steps as the answer has agents,
 * so callers bound the traffic.
 *
 * @param wanted Traffic in erlangs, handling time above 0 and target of 0 or more in seconds, and `level`, the part of
 *   the calls to answer in time, 0 to below 1.
 * @returns A whole number above the traffic, so that the queue ends, whatever the level; 0 without traffic; infinite
 *   when every call is to be answered in time, or for traffic without end.
 * @see {@link serviceLevel}
 */
export function agentsForServiceLevel({
  offeredErlangs,
  handleSeconds,
  targetSeconds,
  level,
}: Omit<Queue, "agents"> & { readonly targetSeconds: number; readonly level: number }): number {
  if (offeredErlangs <= 0) return 0;
  if (!Number.isFinite(offeredErlangs)) return offeredErlangs;
  if (!(level < 1)) return Number.POSITIVE_INFINITY;
  let blocking = 1;
  for (let agents = 1; ; agents += 1) {
    const product = offeredErlangs * blocking;
    blocking = product / (agents + product);
    if (agents <= offeredErlangs) continue;
    const waiting = waitingPart(blocking, offeredErlangs, agents);
    // Not "reaches", so that times that are no numbers end the search too.
    if (!(answeredPart(waiting, agents - offeredErlangs, targetSeconds / handleSeconds) < level)) return agents;
  }
}
