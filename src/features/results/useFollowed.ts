import { useEffect, useRef } from "react";
import type { ResultTab } from "./resultTabs.ts";

/**
 * Leads to another view with the keyboard: what was pressed is not in the page any more, and the focus would fall to
 * the page's beginning.
 *
 * @returns Turns to a view, and to a heading in it by its id.
 */
export function useFollowed(tab: ResultTab, onTab: (tab: ResultTab) => void) {
  const wanted = useRef<{ readonly tab: ResultTab; readonly headingId: string } | null>(null);

  useEffect(() => {
    if (wanted.current?.tab !== tab) return;
    const heading = document.getElementById(wanted.current.headingId);
    wanted.current = null;
    heading?.scrollIntoView?.({ block: "start" });
    heading?.focus({ preventScroll: true });
  }, [tab]);

  return (next: ResultTab, headingId: string) => {
    wanted.current = { tab: next, headingId };
    onTab(next);
  };
}
