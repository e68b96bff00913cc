import { useMemo } from 'react';
import type { Opened } from '../../compute/messages.ts';
import { useWindow } from '../context.ts';

/**
 * What is known of the data, with the data sets that were checked after the start: an index rests on
 * these. Null before the data sets are known.
 */
export function useOpened(): Opened | null {
  const opening = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  return useMemo(() => {
    if (opening.kind !== 'done') return null;
    const opened = opening.value;
    return { ...opened, dataSets: [...opened.dataSets, ...checked] };
  }, [opening, checked]);
}
