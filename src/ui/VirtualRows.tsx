import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, Fragment, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import "./VirtualRows.css";

export type VirtualRowsProps<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Key of a row that has to be in the page, so that it can be scrolled to. */
  readonly revealed: string | null;
  readonly children: (row: Row) => ReactNode;
};

/** Shorter lists are in the page as a whole. */
const fewRows = 60;

/** Rows beyond each end of the window, so that Tab and quick scrolling find them. */
const spareRows = 6;

/** In pixels, where the first row cannot be measured. */
const supposedHeight = 160;

type List = Virtualizer<HTMLDivElement, HTMLDivElement>;

/** The window is the screen, whichever of the list's ancestors scrolls: that may change with the screen's width. */
function observeScreen(_list: List, tell: (rect: { readonly width: number; readonly height: number }) => void) {
  const measure = () => tell({ width: window.innerWidth, height: window.innerHeight });
  measure();
  window.addEventListener("resize", measure);
  return () => window.removeEventListener("resize", measure);
}

/** How far the screen's top edge is below that of the list. */
const offsetOf = (list: HTMLDivElement | null) => (list ? -list.getBoundingClientRect().top : 0);

function observeOffset({ scrollElement }: List, tell: (offset: number, isScrolling: boolean) => void) {
  const measure = () => tell(offsetOf(scrollElement), false);
  measure();
  // Scrolling does not bubble; it can be heard on its way down.
  const how = { capture: true, passive: true };
  document.addEventListener("scroll", measure, how);
  return () => document.removeEventListener("scroll", measure, how);
}

const heightOf = (row: HTMLElement) => row.getBoundingClientRect().height;

/**
 * A list of which only the rows near the screen are in the page: rows of any height, of which the first is typical.
 * The rows around the focus and the revealed one stay in the page wherever it is scrolled. Short lists, and
 * browsers that do not measure, have every row. For screens, not for paper.
 */
export function VirtualRows<Row>({ rows, keyOf, revealed, children }: VirtualRowsProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const [typicalHeight, setTypicalHeight] = useState<number | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isWindow = rows.length >= fewRows && "ResizeObserver" in window;

  useLayoutEffect(() => {
    const first = list.current?.querySelector<HTMLElement>("[data-index]");
    if (isWindow && typicalHeight === null && first) setTypicalHeight(heightOf(first) || supposedHeight);
  }, [isWindow, typicalHeight]);

  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    [rows, keyOf],
  );
  const kept = isWindow ? placesKept(rows, keyOf, focused, revealed) : [];
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    enabled: isWindow && typicalHeight !== null,
    count: rows.length,
    getItemKey: keyAt,
    estimateSize: () => typicalHeight ?? 0,
    overscan: spareRows,
    getScrollElement: () => list.current,
    initialOffset: () => offsetOf(list.current),
    observeElementRect: observeScreen,
    observeElementOffset: observeOffset,
    // Rows are in the flow of the page: the browser itself keeps its place when one of them turns out higher.
    scrollToFn: () => undefined,
    // In a part of the screen that is switched away, nothing has a height.
    measureElement: (row) => heightOf(row) || (typicalHeight ?? supposedHeight),
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
    useFlushSync: false,
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;

  const keepFocus = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>("[data-index]");
    const key = row && keyAt(Number(row.dataset.index));
    if (typeof key === "string") setFocused(key);
  };

  const places = isWindow ? placesInWindow(virtualizer, typicalHeight) : rows.map((_, index) => ({ index, gap: 0 }));
  const end = isWindow && typicalHeight !== null ? gapAfter(virtualizer) : 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers which of its rows has the focus
    <div className="virtual-rows" ref={list} onFocus={keepFocus}>
      {places.map(({ index, gap }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Fragment key={keyOf(row)}>
            {gap > 0 && <div style={{ height: gap }} />}
            <div data-index={index} ref={isWindow ? virtualizer.measureElement : undefined} className="virtual-row">
              {children(row)}
            </div>
          </Fragment>
        );
      })}
      {end > 0 && <div style={{ height: end }} />}
    </div>
  );
}

/** The rows that stay: the one with the focus, its neighbours for Tab, and the revealed one. */
function placesKept<Row>(rows: readonly Row[], keyOf: (row: Row) => string, ...keys: readonly (string | null)[]) {
  return keys
    .map((key) => (key === null ? -1 : rows.findIndex((row) => keyOf(row) === key)))
    .filter((place) => place >= 0)
    .flatMap((place) => [place - 1, place, place + 1])
    .filter((place) => place >= 0 && place < rows.length);
}

/** The rows to render, each with the height of what is left out before it; the first alone until it is measured. */
function placesInWindow(virtualizer: List, typicalHeight: number | null) {
  if (typicalHeight === null) return [{ index: 0, gap: 0 }];
  const items = virtualizer.getVirtualItems();
  return items.map(({ index, start }, place) => ({ index, gap: start - (items[place - 1]?.end ?? 0) }));
}

const gapAfter = (virtualizer: List) => virtualizer.getTotalSize() - (virtualizer.getVirtualItems().at(-1)?.end ?? 0);
