import { useEffect } from 'react';
import type { Table } from '../../../analysis/table.ts';
import { publishedHistories } from '../../../datasets/tables/publishedHistory.ts';
import { tableCode } from '../../state/builds/tableCode.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';

/** How the index stood in earlier years as published; null where nothing is known, or not yet. */
export function usePublishedHistory(index: IndexOnScreen | null): Table | null {
  const send = useSend();
  const code = index === null ? undefined : publishedHistories[tableCode(index.built.source)];
  useEffect(() => {
    if (code !== undefined) send({ kind: 'tableAsked', code });
  }, [send, code]);
  return useWindow((state) => {
    const job = code === undefined ? undefined : state.tables[code];
    return job?.kind === 'done' ? job.value : null;
  });
}
