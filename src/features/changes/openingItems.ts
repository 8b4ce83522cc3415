import type { Opening } from "#core/assess/assessment.ts";
import type { AssessmentDiff } from "#core/compare/diffAssessments.ts";
import { describeRequirement } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import type { ChangeItem } from "./changeItem.ts";

/** Openings that a line names; more are counted. */
const namedInLine = 2;

/** What an edit opens, closes, or opens between other ends. */
export function openingItems(words: Words, { openings }: AssessmentDiff): readonly ChangeItem[] {
  const { changes } = words.messages;
  const nameOf = ({ requirement, initiator, boundary }: Opening) =>
    words.say(changes.openings.name, {
      initiator,
      name: describeRequirement(words, requirement).name,
      boundary: words.messages.names.boundaries[boundary],
    });
  const itemOf = (kind: "added" | "removed" | "changed", entries: readonly Opening[]): readonly ChangeItem[] => {
    if (entries.length === 0) return [];
    const details = [...new Set(entries.map(nameOf))];
    const values = { count: entries.length, list: shortList(words, details, namedInLine) };
    const text = words.say(changes.openings[kind], values);
    const spoken = kind === "changed" ? text : words.say(changes.spoken.openings[kind], values);
    return [{ id: `openings-${kind}`, view: "ports", text, spoken, details }];
  };
  return [
    ...itemOf("added", openings.added),
    ...itemOf("removed", openings.removed),
    ...itemOf(
      "changed",
      openings.changed.map(({ after }) => after),
    ),
  ];
}

/** The first names of a list, and how many more there are. */
export function shortList(words: Words, names: readonly string[], most: number): string {
  const more = names.length - most;
  if (more <= 0) return names.join(", ");
  return [...names.slice(0, most), words.say(words.messages.changes.more, { count: more })].join(", ");
}
