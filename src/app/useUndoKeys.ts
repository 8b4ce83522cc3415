import { useEffect } from "react";
import { usePlanStore } from "#state/planStore.ts";

/**
 * Undo and redo by keyboard: Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y (Command on a Mac).
 *
 * A field of the plan shows what the plan says, so inside it the keys undo the plan's last edit, as everywhere else on
 * the screen: two histories for one text would contradict each other. A field that is no part of the plan, such as a
 * search, keeps the browser's own undo.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (!step || isForeignField(event.target)) return;
      event.preventDefault();
      usePlanStore.getState()[step]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

const isForeignField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea") && target.closest("[data-path]") === null;
