import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

/** Which columns of a wide grid are in sight; the first always is. */
export interface ColumnWindow {
  /** Where each column begins, and where the last ends. */
  readonly edges: readonly number[];
  readonly shown: readonly number[];
  /** Brings a column into sight. */
  readonly reveal: (column: number) => void;
}

/** Pixels drawn on either side of what is in sight. */
const MARGIN = 240;

/** The columns of a grid that are in sight, so that only these are drawn. */
export function useColumnWindow(
  list: RefObject<HTMLElement | null>,
  widths: readonly number[],
): ColumnWindow {
  const [sight, setSight] = useState({ left: 0, width: 1600 });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const look = (): void => {
      const left = Math.floor(element.scrollLeft / 100) * 100;
      const width = element.clientWidth;
      setSight((now) => (now.left === left && now.width === width ? now : { left, width }));
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  const edges = useMemo(() => {
    const found = [0];
    for (const width of widths) found.push((found.at(-1) ?? 0) + width);
    return found;
  }, [widths]);
  const shown = useMemo(
    () =>
      widths.flatMap((_, column) => {
        const begins = edges[column] ?? 0;
        const ends = edges[column + 1] ?? 0;
        const inSight =
          ends >= sight.left - MARGIN && begins <= sight.left + sight.width + MARGIN + 100;
        return column === 0 || inSight ? [column] : [];
      }),
    [widths, edges, sight],
  );
  const reveal = useCallback(
    (column: number) => {
      const element = list.current;
      if (element === null || column === 0) return;
      const begins = (edges[column] ?? 0) - (edges[1] ?? 0);
      const ends = edges[column + 1] ?? 0;
      if (element.scrollLeft > begins) element.scrollTo({ left: begins });
      else if (element.scrollLeft + element.clientWidth < ends) {
        element.scrollTo({ left: ends - element.clientWidth });
      }
    },
    [list, edges],
  );
  return { edges, shown, reveal };
}
