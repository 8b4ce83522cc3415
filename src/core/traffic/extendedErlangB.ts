import { bisect } from "./bisect.ts";
import { channelsForErlangB, erlangB } from "./erlangB.ts";

export type ExtendedErlangB = {
  /** Part of all attempts, repeated ones among them, that find no channel; 0 to 1. */
  readonly blocking: number;
  /** First and repeated attempts, in erlangs. */
  readonly erlangsWithRecalls: number;
};

/** Doublings that lead from any traffic past every number. */
const mostDoublings = 2200;

/**
 * Blocking when a part of the calls that find no channel tries again at once. The fixed point is found by halving, so
 * that it holds near saturation too, where repeating the formula hardly moves.
 *
 * @param offeredErlangs First attempts in erlangs, 0 or more.
 * @param channels Whole number of channels, 0 or more.
 * @param recall Part of the blocked calls that try again; taken as 0 to 1.
 * @returns Blocking, and the traffic with the repeated attempts; 0 and 0 without traffic; 1 and infinite when everybody
 *   tries again and the channels cannot carry the first attempts, so that attempts pile up without end.
 * @see Extended Erlang B, A' = A + r·A'·B(N, A');
 *   http://www.erlang.com/calculatormanual/an_example_extended_erlang_b_calculation.htm
 */
export function extendedErlangB(offeredErlangs: number, channels: number, recall: number): ExtendedErlangB {
  if (offeredErlangs <= 0) return { blocking: 0, erlangsWithRecalls: 0 };
  const again = Math.min(1, Math.max(0, recall));
  if (offeredErlangs === Number.POSITIVE_INFINITY || (again === 1 && offeredErlangs >= channels)) {
    return { blocking: 1, erlangsWithRecalls: Number.POSITIVE_INFINITY };
  }
  // A'·(1 - r·B) is what does not come from recalls; it rises with A', and at the fixed point it is A.
  const first = (erlangs: number) => (1 - again) * erlangs + again * carried(erlangs, channels);
  let most = offeredErlangs;
  for (let round = 0; round < mostDoublings && first(most) < offeredErlangs; round += 1) most *= 2;
  const erlangsWithRecalls = bisect(offeredErlangs, most, (erlangs) => first(erlangs) > offeredErlangs);
  return { blocking: erlangB(erlangsWithRecalls, channels), erlangsWithRecalls };
}

/** A·(1 - B), without the digits that the difference loses where B is all but 1. */
const carried = (erlangs: number, channels: number) =>
  channels <= 0 ? 0 : (erlangs * channels) / (channels + erlangs * erlangB(erlangs, channels - 1));

/**
 * The least number of channels that keeps the blocking within what is accepted although some calls try again. At the
 * accepted blocking the repeated attempts are known, so the plain formula is asked for them.
 *
 * @param offeredErlangs First attempts in erlangs, 0 or more.
 * @param blocking Accepted blocking, above 0 up to 1.
 * @param recall Part of the blocked calls that try again; taken as 0 to 1.
 * @returns A whole number, never fewer than without recalls; 0 without traffic, or when every call may be lost;
 *   infinite when none may be lost.
 * @see {@link extendedErlangB}
 */
export function channelsForExtendedErlangB(offeredErlangs: number, blocking: number, recall: number): number {
  if (offeredErlangs <= 0 || blocking >= 1) return 0;
  if (!(blocking > 0)) return Number.POSITIVE_INFINITY;
  const again = Math.min(1, Math.max(0, recall));
  return channelsForErlangB(offeredErlangs / (1 - again * blocking), blocking);
}
