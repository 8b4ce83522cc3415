/** What stands at a path of a value that anybody may have written; `undefined` where nothing does. */
export const fieldOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, field) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, field) : undefined),
    value,
  );

/** A figure of a measurement, which is never below zero; `null` where there is none. */
export const numberAt = (value: unknown, ...path: readonly string[]): number | null => {
  const found = fieldOf(value, ...path);
  return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
};
