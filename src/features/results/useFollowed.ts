import { useEffect, useRef } from "react";
import type { ResultTab } from "./resultTabs.ts";

/**
 * Leads to another view with the keyboard: what was pressed is not in the page any more, and the focus would fall to
 * the page's beginning.
 *
 * @returns `to` turns to a view, or to a heading in it by its id; `panel` is where the views stand.
 */
export function useFollowed(tab: ResultTab, onTab: (tab: ResultTab) => void) {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly tab: ResultTab; readonly headingId: string | undefined } | null>(null);

  useEffect(() => {
    if (wanted.current?.tab !== tab) return;
    const { headingId } = wanted.current;
    wanted.current = null;
    const heading = headingId === undefined ? null : document.getElementById(headingId);
    const target = heading ?? panel.current;
    if (target?.tabIndex === -1) target.setAttribute("tabindex", "-1");
    heading?.scrollIntoView?.({ block: "start" });
    target?.focus({ preventScroll: heading !== null });
  }, [tab]);

  const to = (next: ResultTab, headingId?: string) => {
    wanted.current = { tab: next, headingId };
    onTab(next);
  };
  return { panel, to };
}
