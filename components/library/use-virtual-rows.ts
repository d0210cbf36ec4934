import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** CSS pixels that a row is thought to take before it was measured. */
const GUESS = 124;
/** Rows kept ready above and below the window. */
const SPARE = 3;

export interface VirtualRows {
  /** Indexes of the rows that are drawn, rising. */
  drawn: number[];
  /** CSS pixels above the first drawn row, and of all rows. */
  before: number;
  total: number;
  /** For each row's element, with its index in `data-index`. */
  measure: (el: HTMLLIElement | null) => void;
  /** Scrolls a row into view, if it is not. */
  reveal: (index: number) => void;
}

/**
 * A list of which only the rows in the window are drawn (TanStack Virtual). The window scrolls, so that keys, wheels and gestures do what
 * they do on any page.
 * @param frame the element of the whole list's height, in which the drawn rows stand.
 * @param keyOf names a row, so that its measured height stays with it.
 */
export function useVirtualRows(
  count: number,
  frame: { current: HTMLElement | null },
  keyOf: (index: number) => string | number,
): VirtualRows {
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  const margin = useRef(0);
  const [rows] = useState(() => new Virtualizer<Window, HTMLLIElement>(options()));

  function options() {
    return {
      count,
      getScrollElement: () => window,
      estimateSize: () => GUESS,
      overscan: SPARE,
      getItemKey: keyOf,
      scrollMargin: margin.current,
      scrollToFn: windowScroll,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      initialOffset: () => window.scrollY,
      onChange: () => redraw(),
    };
  }

  rows.setOptions(options());
  useEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    const top = Math.round((frame.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (top === margin.current) return;
    margin.current = top;
    redraw();
  });

  const items = rows.getVirtualItems();
  return {
    drawn: items.map(({ index }) => index),
    before: (items[0]?.start ?? margin.current) - margin.current,
    total: rows.getTotalSize(),
    measure: rows.measureElement,
    reveal: (index) => rows.scrollToIndex(index),
  };
}
