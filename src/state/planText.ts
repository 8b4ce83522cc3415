import type { Plan } from "#core/plan/schema.ts";

/** What each entry of a plan was written as: one letter changes one of thousands. */
const written = new WeakMap<object, string>();

function entryText(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return JSON.stringify(entry);
  const known = written.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  written.set(entry, text);
  return text;
}

/** A plan as JSON, letter for letter what `JSON.stringify` writes; entries that did not change are not written again. */
export function planText(plan: Plan): string {
  const fields = Object.entries(plan)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? `[${value.map(entryText).join(",")}]` : JSON.stringify(value);
      return `${JSON.stringify(name)}:${text}`;
    });
  return `{${fields.join(",")}}`;
}
