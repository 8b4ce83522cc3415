/** Part of a plan as JSON. */
export type Json = { readonly [field: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How the entries of one list are carried. Frozen with the codec that uses it. */
export type ListLayout = {
  /** Letter that ids begin with when nobody chose them: "s" for s1, s2 and so on. Empty for a list without ids. */
  readonly idPrefix: string;
  /** What each field is when nothing is said; inner objects are columns of their own. */
  readonly defaults: Json;
};

const columnsOf = (defaults: Json, path: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] =>
  Object.entries(defaults).flatMap(([field, usual]) =>
    isJson(usual) && Object.keys(usual).length > 0
      ? columnsOf(usual, [...path, field])
      : [[[...path, field], usual] as const],
  );

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const valueAt = (entry: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, field) => (isJson(value) ? value[field] : undefined), entry);

/**
 * Turns a list of like entries on its side: one list of values for each field, none for a field that says nothing new.
 * Like values stand together then, and field names stand once, so that they deflate well.
 */
export function toColumns(entries: readonly Json[], { idPrefix, defaults }: ListLayout): Json {
  const columns: Record<string, unknown> = { n: entries.length };
  const hasOwnIds = idPrefix !== "" && entries.some(({ id }, index) => id !== `${idPrefix}${index + 1}`);
  if (hasOwnIds) columns.id = entries.map(({ id }) => id);
  for (const [path, usual] of columnsOf(defaults)) {
    const values = entries.map((entry) => valueAt(entry, path));
    if (values.some((value) => !isSame(value, usual))) columns[path.join(".")] = values;
  }
  return columns;
}

/**
 * The inverse of `toColumns`.
 *
 * @param most Entries that any list may have; a stranger's number is not trusted with memory.
 * @returns `null` for what `toColumns` did not make.
 */
export function fromColumns(value: unknown, { idPrefix, defaults }: ListLayout, most: number): readonly Json[] | null {
  if (!isJson(value)) return null;
  const { n } = value;
  if (typeof n !== "number" || !Number.isInteger(n) || n < 0 || n > most) return null;
  const columns = columnsOf(defaults).map(([path, usual]) => ({ path, usual, values: value[path.join(".")] }));
  const isWrong = (values: unknown) => values !== undefined && !(Array.isArray(values) && values.length === n);
  if (isWrong(value.id) || columns.some(({ values }) => isWrong(values))) return null;
  const ids: unknown = value.id;
  return Array.from({ length: n }, (_, index): Json => {
    const entry: Record<string, unknown> = {};
    if (idPrefix !== "") entry.id = Array.isArray(ids) ? ids[index] : `${idPrefix}${index + 1}`;
    for (const { path, usual, values } of columns) {
      put(entry, path, Array.isArray(values) ? values[index] : structuredCopy(usual));
    }
    return entry;
  });
}

/** Defaults are shared by all entries, so each gets its own. */
const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function put(entry: Record<string, unknown>, [field, ...rest]: readonly string[], value: unknown): void {
  if (field === undefined) return;
  if (rest.length === 0) {
    entry[field] = value;
    return;
  }
  const inner = entry[field];
  const object: Record<string, unknown> = isJson(inner) ? { ...inner } : {};
  put(object, rest, value);
  entry[field] = object;
}
