/** Disk that one minute of recording takes. The vendor's text of 2019 said 16 MB an hour, that of 2024 and 2025 this. */
const kilobytesPerMinute = 300;

export type RecordingStorage = { readonly kilobytesPerMinute: 300; readonly gigabytesPerNode: number };

/**
 * Disk that recordings take on each node; every node holds all of them. Decimal units: 300 kB a minute is 18 MB an hour.
 *
 * @param recorded Hours of recorded calls a day over all lines, and days they are kept; 0 or more.
 * @returns Gigabytes of 10^9 octets on each node, and the rate they come from; 0 GB when nothing is recorded or kept.
 * @see https://kbp.imagicle.com/ucxcr
 */
export function recordingStorage({
  hoursPerDay,
  daysKept,
}: {
  readonly hoursPerDay: number;
  readonly daysKept: number;
}): RecordingStorage {
  return { kilobytesPerMinute, gigabytesPerNode: (hoursPerDay * 60 * daysKept * kilobytesPerMinute) / 1_000_000 };
}
