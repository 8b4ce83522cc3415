import type { PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { facesHave } from "./faceRanges.ts";

/** A text of the plan with characters that the PDF cannot show. */
export type UnprintableEntry = {
  /** Where the plan says it: field names, with ids in place of list positions. */
  readonly at: PlanPath;
  readonly text: string;
  /** Each once, in the order of the text. */
  readonly characters: readonly string[];
};

/** Characters that print nothing, or that part words: nobody misses their shapes. */
const shapeless = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u;

/** What people typed of a plan; the rest is ids, numbers and choices. A logo is a picture, not a text. */
export function unprintableEntries(plan: Plan): readonly UnprintableEntry[] {
  const { document, ...rest } = plan;
  const { logo: _picture, ...dress } = document;
  return [...entriesIn(rest, []), ...entriesIn(dress, ["document"])];
}

function entriesIn(value: unknown, at: PlanPath): readonly UnprintableEntry[] {
  if (typeof value === "string") {
    const characters = missingIn(value);
    return characters.length === 0 ? [] : [{ at, text: value, characters }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => entriesIn(entry, [...at, idOf(entry) ?? String(index)]));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, entry]) => entriesIn(entry, [...at, field]));
}

const idOf = (entry: unknown): string | null =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? entry.id : null;

/** As the PDF would set it: composed, and without what prints nothing. */
const missingIn = (text: string): readonly string[] => [
  ...new Set(
    Array.from(text.normalize("NFC")).filter(
      (character) => !shapeless.test(character) && !facesHave(character.codePointAt(0) ?? 0),
    ),
  ),
];
