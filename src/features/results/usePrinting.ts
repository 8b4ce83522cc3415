import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;
const readers = new Set<() => void>();

/** The browser takes its picture right after `beforeprint`, so that readers have to be laid out before it returns. */
function announce(printing: boolean) {
  isPrinting = printing;
  flushSync(() => {
    for (const reader of readers) reader();
  });
}

const before = () => announce(true);
const after = () => announce(false);

function subscribe(reader: () => void) {
  if (readers.size === 0) {
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
  }
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** Whether the page is being printed, so that what is folded or paged on screen is laid out in full on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}
