import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

export type RowWindowOptions<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Key of a row that has to be in the page, so that it can be scrolled to. */
  readonly revealed: string | null;
  /** Whether all rows have to be there whatever their number, as on paper. */
  readonly isWhole?: boolean;
};

/** The rows that are in the page, and what a list needs to show them where they belong. */
export type RowWindow<List extends HTMLElement> = {
  readonly list: RefObject<List | null>;
  /** Rows to render, by index, each with the height of what is left out before it. */
  readonly places: readonly { readonly index: number; readonly gap: number }[];
  /** Height of what is left out after the last of them. */
  readonly end: number;
  /** Goes to every row's element, which also carries its index as `data-index`. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  /** Goes to the list, so that the row with the focus stays. */
  readonly keepFocus: (event: FocusEvent) => void;
};

/** Shorter lists are in the page as a whole. */
const fewRows = 60;

/** Rows beyond each end of the window, so that Tab and quick scrolling find them. */
const spareRows = 6;

/** In pixels, where the first row cannot be measured. */
const supposedHeight = 160;

type List = Virtualizer<HTMLElement, HTMLElement>;

/** The window is the screen, whichever of the list's ancestors scrolls: that may change with the screen's width. */
function observeScreen(_list: List, tell: (rect: { readonly width: number; readonly height: number }) => void) {
  const measure = () => tell({ width: window.innerWidth, height: window.innerHeight });
  measure();
  window.addEventListener("resize", measure);
  return () => window.removeEventListener("resize", measure);
}

/** How far the screen's top edge is below that of the list. */
const offsetOf = (list: HTMLElement | null) => (list ? -list.getBoundingClientRect().top : 0);

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
 * Decides which rows of a long list are in the page: those near the screen, of any height, of which the first is
 * typical. The rows around the focus and the revealed one stay wherever it is scrolled. Short lists, and browsers
 * that do not measure, have every row.
 */
export function useRowWindow<Row, Frame extends HTMLElement>({
  rows,
  keyOf,
  revealed,
  isWhole = false,
}: RowWindowOptions<Row>): RowWindow<Frame> {
  const list = useRef<Frame>(null);
  const [typicalHeight, setTypicalHeight] = useState<number | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isWindow = !isWhole && rows.length >= fewRows && "ResizeObserver" in window;

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
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
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

  return {
    list,
    places: isWindow ? placesInWindow(virtualizer, typicalHeight) : rows.map((_, index) => ({ index, gap: 0 })),
    end: isWindow && typicalHeight !== null ? gapAfter(virtualizer) : 0,
    measure: isWindow ? virtualizer.measureElement : undefined,
    keepFocus,
  };
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
