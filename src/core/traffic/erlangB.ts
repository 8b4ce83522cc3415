import { bisect } from "./bisect.ts";

/**
 * Part of the calls that find all channels taken, when such calls are lost.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more: calls per hour × seconds held / 3600.
 * @param channels Whole number of channels, 0 or more.
 * @returns 0 to 1; 0 without traffic (even without channels), 1 without channels or for traffic without end; 0 also
 *   where the blocking is too small for a number, see {@link lnErlangB}.
 * @see Erlang's loss formula, by the recursion B(0) = 1, B(n) = A·B(n-1) / (n + A·B(n-1)); tested against
 *   https://www.globalspec.com/reference/55139/203279/appendix-a-table-of-erlang-b
 */
export function erlangB(offeredErlangs: number, channels: number): number {
  if (offeredErlangs <= 0) return 0;
  if (offeredErlangs === Number.POSITIVE_INFINITY) return 1;
  let blocking = 1;
  for (let channel = 1; channel <= channels; channel += 1) {
    const product = offeredErlangs * blocking;
    blocking = product / (channel + product);
  }
  return blocking;
}

/**
 * Natural logarithm of the Erlang B blocking, for blockings too small for a number of their own.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more.
 * @param channels Whole number of channels, 0 or more.
 * @returns 0 or less; minus infinity without traffic, 0 without channels or for traffic without end.
 * @see Erlang's loss formula, by the recursion 1/B(n) = 1 + n/A · 1/B(n-1) carried in logarithms
 */
export function lnErlangB(offeredErlangs: number, channels: number): number {
  if (offeredErlangs <= 0) return Number.NEGATIVE_INFINITY;
  // The logarithm of 1/B is carried along, so that nothing runs over.
  let inverse = 0;
  for (let channel = 1; channel <= channels; channel += 1) {
    const grown = Math.log(channel / offeredErlangs) + inverse;
    inverse = grown > 0 ? grown + Math.log1p(Math.exp(-grown)) : Math.log1p(Math.exp(grown));
  }
  // A difference, since the negative of 0 is another 0.
  return 0 - inverse;
}

/**
 * The least number of channels that keeps the blocking within what is accepted. Takes as many steps as the answer has
 * channels, so callers bound the traffic.
 *
 * @param offeredErlangs Offered traffic in erlangs, 0 or more.
 * @param blocking Accepted blocking, above 0 up to 1.
 * @returns A whole number; 0 without traffic, or when every call may be lost; infinite when none may be lost, or for
 *   traffic without end.
 * @see {@link erlangB}
 */
export function channelsForErlangB(offeredErlangs: number, blocking: number): number {
  if (offeredErlangs <= 0) return 0;
  if (!Number.isFinite(offeredErlangs)) return offeredErlangs;
  if (!(blocking > 0)) return Number.POSITIVE_INFINITY;
  let reached = 1;
  let channels = 0;
  while (reached > blocking) {
    channels += 1;
    const product = offeredErlangs * reached;
    reached = product / (channels + product);
  }
  return channels;
}

/**
 * The most traffic that a number of channels carries within an accepted blocking.
 *
 * @param channels Whole number of channels, 0 or more.
 * @param blocking Accepted blocking, above 0 and below 1.
 * @returns Erlangs, to twelve digits and never above; 0 without channels or when no call may be lost; infinite when
 *   every call may be lost.
 * @see {@link erlangB}; no more than N / (1 - B), since the channels carry A·(1 - B) of it
 */
export function erlangsForErlangB(channels: number, blocking: number): number {
  if (blocking >= 1) return Number.POSITIVE_INFINITY;
  if (channels <= 0 || !(blocking > 0)) return 0;
  return bisect(0, channels / (1 - blocking), (erlangs) => erlangB(erlangs, channels) > blocking);
}
