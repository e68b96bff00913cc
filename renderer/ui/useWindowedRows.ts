import { elementScroll, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useRef } from 'react';
import { MOST_PRINTED_ROWS, usePrinting } from './usePrinting.ts';

/** Which rows of a long list are in sight. */
export interface WindowedRows<List extends HTMLElement> {
  /** The scrolling element. */
  readonly list: RefObject<List | null>;
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
  /** Height of all rows. */
  readonly height: number;
  /** Whether the rows stand on paper, where all of them are drawn in their order. */
  readonly isPrinted: boolean;
  /** Brings a row into sight by scrolling the list alone. */
  readonly reveal: (row: number) => void;
}

/** Rows drawn on either side of what is in sight, and before the list is measured. */
const MARGIN = 6;
const UNMEASURED = 40;

/**
 * The size of a list, told when a frame has laid it out: to ask the element would have the whole page
 * laid out within the task that shows the list.
 */
function observeSize<List extends HTMLElement>(
  { scrollElement }: Virtualizer<List, Element>,
  tell: (size: { readonly width: number; readonly height: number }) => void,
): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    tell({ width: entry.target.clientWidth, height: entry.target.clientHeight });
  });
  if (scrollElement !== null) observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** Scrolls; a list that stands at its top already is left alone, for the same reason. */
const scroll: typeof elementScroll = (offset, options, rows) => {
  const target = offset + (options.adjustments ?? 0);
  if (target > 0 || (rows.scrollOffset ?? 0) > 0) elementScroll(offset, options, rows);
};

/**
 * The rows of a list with rows of one height that are in sight, so that only these are drawn; on paper,
 * which cannot be scrolled, all of them.
 *
 * @param count -     how many rows there are
 * @param rowHeight - in CSS pixels
 * @param above -     height of a head that stays above the rows, in CSS pixels
 */
export function useWindowedRows<List extends HTMLElement>(
  count: number,
  rowHeight: number,
  above = 0,
): WindowedRows<List> {
  const list = useRef<List>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew on purpose
  const rows = useVirtualizer<List, Element>({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: MARGIN,
    scrollPaddingEnd: above,
    observeElementRect: observeSize,
    scrollToFn: scroll,
    initialRect: { width: 0, height: UNMEASURED * rowHeight },
  });
  const reveal = useCallback((row: number) => rows.scrollToIndex(row), [rows]);
  const isPrinted = usePrinting();
  const shown = rows.getVirtualItems();
  if (isPrinted) {
    const end = Math.min(count, MOST_PRINTED_ROWS);
    return { list, first: 0, end, height: end * rowHeight, isPrinted, reveal };
  }
  return {
    list,
    first: shown[0]?.index ?? 0,
    end: (shown.at(-1)?.index ?? -1) + 1,
    height: rows.getTotalSize(),
    isPrinted,
    reveal,
  };
}
