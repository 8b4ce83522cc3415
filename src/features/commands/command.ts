import type { ShortcutId } from "./shortcuts.ts";

/** The kinds of commands, in the order in which they are offered while nothing is sought. */
export const commandGroups = [
  "actions",
  "sections",
  "results",
  "openings",
  "points",
  "applications",
  "sites",
  "servers",
  "peers",
  "plans",
  "display",
] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** Something that can be done or gone to. What it means is known only to whoever offers it. */
export type Command = {
  /** Stays the same from one opening to the next, so that what was used last is known again. */
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** Said beside the title, softly; found as well. */
  readonly detail?: string;
  /** Other words under which it is sought. */
  readonly keywords?: readonly string[];
  /** Whether one typed word means this though it is written nowhere, as a port within a range. */
  readonly answersTo?: (word: string) => boolean;
  readonly shortcut?: ShortcutId;
  readonly run: () => void;
};
