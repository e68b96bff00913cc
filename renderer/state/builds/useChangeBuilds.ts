import { useCallback } from 'react';
import { useCurrent, useSend } from '../context.ts';
import type { BuildChoices } from './choices.ts';

/** Changes what is chosen about indices. Changes of one gesture are undone together. */
export function useChangeBuilds(): (
  change: (now: BuildChoices) => BuildChoices,
  gesture?: string,
) => void {
  const current = useCurrent();
  const send = useSend();
  return useCallback(
    (change, gesture) => {
      const builds = change(current().choices.builds);
      send({
        kind: 'choicesChanged',
        change: { builds },
        ...(gesture === undefined ? {} : { gesture }),
      });
    },
    [current, send],
  );
}
