/** Times of one thing measured: milliseconds, the middle of an odd number of runs after warm-up. */
export type Measured = { readonly medianMs: number; readonly runs: number };

/**
 * Runs two or more alternatives in turn, so that whatever else the machine does meets them all alike.
 *
 * @param alternatives What to run, by name.
 * @param options.runs How often each is timed, after as many warm-up runs.
 * @param options.repeats How often each runs within one timing, for things too short to time alone.
 */
export async function measureSideBySide<Name extends string>(
  alternatives: Readonly<Record<Name, () => unknown>>,
  { runs = 31, repeats = 1 }: { readonly runs?: number; readonly repeats?: number } = {},
): Promise<Readonly<Record<Name, Measured>>> {
  // The keys of a record given as a literal are its names.
  const names = Object.keys(alternatives) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < runs * 2; round += 1) {
    for (const name of names) {
      const started = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) await alternatives[name]();
      if (round >= runs) times.get(name)?.push((performance.now() - started) / repeats);
    }
  }
  const middle = (values: readonly number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, { medianMs: middle(times.get(name) ?? []), runs }])) as Record<
    Name,
    Measured
  >; // Built from exactly `names`.
}
