/** One way to press a shortcut. Digits are told by their place on the keyboard, everything else by what it writes. */
export type ShortcutKeys = {
  /** As `KeyboardEvent.key` in lower case, or as `KeyboardEvent.code` for a digit. */
  readonly key: string;
  readonly modifiers: "none" | "shift" | "mod" | "mod-shift";
  /** Where it is left to the browser on one kind of computer. */
  readonly only?: "mac" | "others";
};

type ShortcutEntry = {
  readonly id: string;
  readonly group: "everywhere" | "plan" | "inputs" | "results";
  readonly keys: readonly ShortcutKeys[];
};

/**
 * Every shortcut: what listens to the keyboard and what lists the shortcuts both read this. Those with a modifier are
 * few, as browsers have taken most; Command+Y is Chrome's history on a Mac.
 */
export const shortcuts = [
  { id: "palette", group: "everywhere", keys: [{ key: "k", modifiers: "mod" }] },
  { id: "sheet", group: "everywhere", keys: [{ key: "?", modifiers: "none" }] },
  { id: "search", group: "everywhere", keys: [{ key: "/", modifiers: "none" }] },
  { id: "undo", group: "plan", keys: [{ key: "z", modifiers: "mod" }] },
  {
    id: "redo",
    group: "plan",
    keys: [
      { key: "z", modifiers: "mod-shift" },
      { key: "y", modifiers: "mod", only: "others" },
    ],
  },
  { id: "next-point", group: "plan", keys: [{ key: "n", modifiers: "none" }] },
  { id: "previous-point", group: "plan", keys: [{ key: "p", modifiers: "none" }] },
  { id: "copy-link", group: "plan", keys: [{ key: "c", modifiers: "none" }] },
  { id: "pdf", group: "plan", keys: [{ key: "d", modifiers: "none" }] },
  { id: "section-1", group: "inputs", keys: [{ key: "Digit1", modifiers: "none" }] },
  { id: "section-2", group: "inputs", keys: [{ key: "Digit2", modifiers: "none" }] },
  { id: "section-3", group: "inputs", keys: [{ key: "Digit3", modifiers: "none" }] },
  { id: "section-4", group: "inputs", keys: [{ key: "Digit4", modifiers: "none" }] },
  { id: "section-5", group: "inputs", keys: [{ key: "Digit5", modifiers: "none" }] },
  { id: "section-6", group: "inputs", keys: [{ key: "Digit6", modifiers: "none" }] },
  { id: "section-7", group: "inputs", keys: [{ key: "Digit7", modifiers: "none" }] },
  { id: "view-1", group: "results", keys: [{ key: "Digit1", modifiers: "shift" }] },
  { id: "view-2", group: "results", keys: [{ key: "Digit2", modifiers: "shift" }] },
  { id: "view-3", group: "results", keys: [{ key: "Digit3", modifiers: "shift" }] },
  { id: "view-4", group: "results", keys: [{ key: "Digit4", modifiers: "shift" }] },
  { id: "view-5", group: "results", keys: [{ key: "Digit5", modifiers: "shift" }] },
  { id: "view-6", group: "results", keys: [{ key: "Digit6", modifiers: "shift" }] },
] as const satisfies readonly ShortcutEntry[];

export type ShortcutId = (typeof shortcuts)[number]["id"];

export type Shortcut = Omit<ShortcutEntry, "id"> & { readonly id: ShortcutId };

/** The groups of the sheet, in order. */
export const shortcutGroups = [
  "everywhere",
  "plan",
  "inputs",
  "results",
] as const satisfies readonly Shortcut["group"][];

/** A single character, which somebody who speaks to the computer may say by accident (WCAG 2.1.4). */
export const isLetter = ({ modifiers }: ShortcutKeys): boolean => modifiers === "none" || modifiers === "shift";
