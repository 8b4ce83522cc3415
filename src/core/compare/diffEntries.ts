/** What two lists of identified entries have, lack and say differently. */
export type EntriesDiff<Entry> = {
  /** Only in the second list, in its order. */
  readonly added: readonly Entry[];
  /** Only in the first list, in its order. */
  readonly removed: readonly Entry[];
  /** In both and not the same, in the order of the second. */
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
};

/**
 * Compares two lists entry by entry.
 *
 * @param keyOf What makes an entry the same one in both lists; entries of one list that share a key are told apart by
 *   their order.
 * @param contentOf What about an entry is compared; anything that can be written as JSON.
 */
export function diffEntries<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
  contentOf: (entry: Entry) => unknown,
): EntriesDiff<Entry> {
  if (before === after) return { added: [], removed: [], changed: [] };
  const first = keyed(before, keyOf);
  const second = keyed(after, keyOf);
  const isSame = (one: Entry, other: Entry) =>
    one === other || JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
  return {
    added: [...second].filter(([key]) => !first.has(key)).map(([, entry]) => entry),
    removed: [...first].filter(([key]) => !second.has(key)).map(([, entry]) => entry),
    changed: [...second].flatMap(([key, entry]) => {
      const earlier = first.get(key);
      return earlier === undefined || isSame(earlier, entry) ? [] : [{ before: earlier, after: entry }];
    }),
  };
}

function keyed<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  const uses = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const key = keyOf(entry);
      const use = uses.get(key) ?? 0;
      uses.set(key, use + 1);
      return [`${use} ${key}`, entry] as const;
    }),
  );
}

/** Whether two lists of entries say the same. */
export const isEmptyDiff = ({ added, removed, changed }: EntriesDiff<unknown>): boolean =>
  added.length === 0 && removed.length === 0 && changed.length === 0;
