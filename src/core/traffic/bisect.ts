const mostRounds = 2200;

/**
 * The greatest number below which nothing is too much, for a test that never turns back on the way up.
 *
 * @param least A number that is not too much.
 * @param most A number from which all are too much; no less than `least`.
 * @returns A number that is not too much, to thirteen digits; `least` where there is nothing between the two.
 */
export function bisect(least: number, most: number, isTooMuch: (value: number) => boolean): number {
  let low = least;
  let high = most;
  // Halves every number of double precision at most this often; the thirteenth digit is reached long before.
  for (let round = 0; round < mostRounds && high - low > high * 1e-13; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (isTooMuch(middle)) high = middle;
    else low = middle;
  }
  return low;
}
