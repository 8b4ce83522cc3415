import { useLayoutEffect, useRef } from "react";
import { focusInput } from "./focusInput.ts";

/**
 * Keeps the keyboard's place in a list that grows and shrinks: to the first field of what was just added, to the
 * list itself when the button of what was removed has gone.
 *
 * @param list Name of the plan's list.
 * @returns What to call before an edit that adds, and before one that removes, and the list's frame.
 */
export function useListFocus(list: string, entries: readonly { readonly id: string }[]) {
  const expected = useRef<"added" | "removed" | null>(null);
  const frame = useRef<HTMLElement>(null);
  const known = useRef(entries);
  useLayoutEffect(() => {
    if (known.current === entries) return;
    const before = new Set(known.current.map(({ id }) => id));
    known.current = entries;
    const task = expected.current;
    expected.current = null;
    const added = entries.find(({ id }) => !before.has(id));
    // Pages turn only after this render is done.
    if (task === "added" && added) queueMicrotask(() => focusInput([list, added.id]));
    if (task === "removed") frame.current?.focus();
  }, [list, entries]);
  return {
    frame,
    beforeAdding: () => {
      expected.current = "added";
    },
    beforeRemoving: () => {
      expected.current = "removed";
    },
  };
}
