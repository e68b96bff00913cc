import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Which rows of a long list are in sight. */
export interface WindowedRows {
  /** The scrolling element. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
  /** Height of all rows. */
  readonly height: number;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
}

/** Rows kept on either side of what is in sight. */
const MARGIN = 4;

/**
 * The rows of a list with rows of one height that are in sight, so that only these are drawn.
 *
 * @param count -     how many rows there are
 * @param rowHeight - in CSS pixels
 */
export function useWindowedRows(count: number, rowHeight: number): WindowedRows {
  const list = useRef<HTMLDivElement>(null);
  const [[first, end], setRange] = useState<readonly [number, number]>([0, 40]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = (): void => {
      const top = Math.max(0, Math.floor(element.scrollTop / rowHeight) - MARGIN);
      const shown = Math.ceil(element.clientHeight / rowHeight) + 2 * MARGIN;
      setRange((last) => (last[0] === top && last[1] === top + shown ? last : [top, top + shown]));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [rowHeight]);
  const reveal = useCallback(
    (row: number) => {
      const element = list.current;
      if (element === null) return;
      const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight];
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTo({ top: bottom - element.clientHeight });
      }
    },
    [rowHeight],
  );
  return {
    list,
    first: Math.min(first, count),
    end: Math.min(end, count),
    height: count * rowHeight,
    reveal,
  };
}
