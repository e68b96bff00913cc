import { useEffect, useMemo } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { useSend, useWindow } from '../context.ts';
import { buildState } from './buildState.ts';
import type { BuildState } from './built.ts';
import type { KeptBuild } from './choices.ts';
import { tableCode } from './tableCode.ts';

/** A build that can be compared with, under its letter. */
export interface ListedBuild {
  /** A is the recipe as published; then come the kept ones. */
  readonly letter: string;
  /** Null for the recipe as published. */
  readonly kept: KeptBuild | null;
  readonly state: BuildState;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The recipe as published, then every kept build in the order of keeping. */
export function useKeptBuilds(): readonly ListedBuild[] {
  const send = useSend();
  const source = useWindow((state) => state.choices.builds.source);
  const kept = useWindow((state) => state.choices.builds.kept);
  const tables = useWindow((state) => state.tables);
  const codes = [...new Set(kept.map((each) => tableCode(each.source)))].sort().join(' ');
  useEffect(() => {
    for (const code of codes.split(' ')) if (code !== '') send({ kind: 'tableAsked', code });
  }, [send, codes]);
  return useMemo(
    () => [
      { letter: 'A', kept: null, state: buildState({ tables }, source, noEdits) },
      ...kept.map((each, place) => ({
        letter: letters[place + 1] ?? String(place + 2),
        kept: each,
        state: buildState({ tables }, each.source, each.edits),
      })),
    ],
    [tables, source, kept],
  );
}
