/** A function that works out each answer once. */
export function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}

/** A value that is worked out when it is first asked for. */
export function onDemand<Value>(answer: () => Value): () => Value {
  const known = remembered((_: "all") => answer());
  return () => known("all");
}
