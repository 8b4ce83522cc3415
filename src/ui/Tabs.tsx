import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import "./Tabs.css";

export type TabEntry<Id extends string> = { readonly id: Id; readonly title: ReactNode };

export type TabsProps<Id extends string> = {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows; the others are not in the page. */
  readonly children: ReactNode;
};

/** How far each key goes along the row, which goes round. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Views of one thing, one at a time. One tab is a stop of the keyboard, and the arrows turn to the others.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ (2026-11-24)
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId();
  const tabId = (tab: Id) => `${id}-${tab}`;
  const row = useRef<HTMLDivElement>(null);

  // A tab may be chosen from elsewhere while it is scrolled out of the row, or while the row is not shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab that is in sight is the one that is chosen.
  useLayoutEffect(() => {
    const list = row.current;
    if (!list) return;
    showSelected(list);
    if (!("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(() => showSelected(list));
    observer.observe(list);
    return () => observer.disconnect();
  }, [selected]);

  const turn = (event: KeyboardEvent) => {
    const here = tabs.findIndex((tab) => tab.id === selected);
    const step = steps[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const next = step === undefined ? ends[event.key] : (here + step + tabs.length) % tabs.length;
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    document.getElementById(tabId(tab.id))?.focus();
    onSelect(tab.id);
  };

  return (
    <div className="tabs">
      <div ref={row} role="tablist" aria-label={label} className="tabs-list no-print" onKeyDown={turn}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={tabId(tab.id)}
            className="tabs-tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div key={selected} role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(selected)} className="tabs-panel">
        {children}
      </div>
    </div>
  );
}

/** Scrolls a row of tabs to the selected one, if that is not in sight. */
function showSelected(list: HTMLElement): void {
  const tab = list.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!tab || list.scrollWidth <= list.clientWidth) return;
  const start = tab.offsetLeft - list.offsetLeft;
  const isInSight = start >= list.scrollLeft && start + tab.offsetWidth <= list.scrollLeft + list.clientWidth;
  if (!isInSight) list.scrollLeft = start;
}
