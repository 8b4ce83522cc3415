import { useEffect, useRef } from "react";
import { isMac, shortcutPressed } from "./shortcutKeys.ts";
import { isLetter, type ShortcutId } from "./shortcuts.ts";

export type ShortcutKeysOptions = {
  /** Does what a shortcut stands for on the present screen; `false` when nothing does. */
  readonly run: (id: ShortcutId) => boolean;
  /** Whether single characters count. */
  readonly areLettersOn: boolean;
};

/**
 * Listens for the shortcuts, wherever the focus is.
 *
 * Single characters are left to whatever takes characters: text fields, lists that one types into, dialogs. A field of
 * the plan shows what the plan says, so undo inside it undoes the plan's last edit, as everywhere else: two histories
 * for one text would contradict each other. A field that is no part of the plan keeps the browser's own undo.
 */
export function useShortcutKeys(options: ShortcutKeysOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = shortcutPressed(event, isMac());
      if (!pressed) return;
      const { id, keys } = pressed;
      if (isLetter(keys) && (!latest.current.areLettersOn || takesLetters(event.target) || isDialogOpen())) return;
      if (id === "palette" && isDialogOpen()) return;
      if ((id === "undo" || id === "redo") && isForeignField(event.target)) return;
      if (latest.current.run(id)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const isDialogOpen = () => document.querySelector('[role="dialog"], dialog[open]') !== null;

/** Inputs in which a character is a character. */
const textual =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Where typing a character looks for an entry. */
const typedInto = ["listbox", "combobox", "menu", "grid", "tree", "spinbutton", "textbox", "searchbox"]
  .map((role) => `[role="${role}"]`)
  .join(", ");

const takesLetters = (target: EventTarget | null) =>
  target instanceof Element && (target.matches(textual) || target.closest(typedInto) !== null);

const isForeignField = (target: EventTarget | null) =>
  target instanceof Element && target.matches("input, textarea") && target.closest("[data-path]") === null;
