type Shown = "palette" | "sheet";

const listeners = new Set<(shown: Shown) => void>();

/** Hears when something on the page asks for the palette or the sheet of shortcuts. */
export function openedBy(open: (shown: Shown) => void): () => void {
  listeners.add(open);
  return () => {
    listeners.delete(open);
  };
}

/** Opens the palette or the sheet of shortcuts, from wherever that is offered. */
export function openCommands(shown: Shown): void {
  for (const open of [...listeners]) open(shown);
}
