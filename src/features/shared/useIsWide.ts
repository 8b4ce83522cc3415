import { useSyncExternalStore } from "react";

/** As in the style sheets: from here on there is room beside the document. */
const query = "(min-width: 64rem)";

const found = typeof window.matchMedia === "function" ? window.matchMedia(query) : null;

function subscribe(changed: () => void) {
  found?.addEventListener("change", changed);
  return () => found?.removeEventListener("change", changed);
}

/** Whether the contents have room beside the document. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => found?.matches ?? true);
