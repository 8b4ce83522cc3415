import type { Plan } from "#core/plan/schema.ts";

/** What each part of a plan was written as: one letter changes one of thousands. */
const written = new WeakMap<object, string>();

function partText(part: unknown): string {
  if (typeof part !== "object" || part === null) return JSON.stringify(part);
  const known = written.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  written.set(part, text);
  return text;
}

/** A plan as JSON, letter for letter what `JSON.stringify` writes; parts that did not change are not written again. */
export function planText(plan: Plan): string {
  const fields = Object.entries(plan)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? `[${value.map(partText).join(",")}]` : partText(value);
      return `${JSON.stringify(name)}:${text}`;
    });
  return `{${fields.join(",")}}`;
}
