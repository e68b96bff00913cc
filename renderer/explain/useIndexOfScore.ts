import { useCallback, useMemo } from 'react';
import { indexInYear } from '../state/builds/indexInYear.ts';
import { buildKey, indexOfBuild } from '../state/builds/indexOfBuild.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useKeptBuilds } from '../state/builds/useKeptBuilds.ts';
import { useWindow } from '../state/context.ts';

/** The index that a score which was asked for is of. */
export interface IndexOfScore {
  /** Null where its build is no longer kept. */
  readonly index: IndexOnScreen | null;
  /** What another build than that on screen is called. */
  readonly build: { readonly key: string; readonly name: string } | null;
}

/** Finds the index on screen as a build has it, by what that build is asked for with. */
export function useIndexOfBuild(
  onScreen: IndexOnScreen,
): (key: string | null | undefined) => IndexOfScore {
  const listed = useKeptBuilds();
  return useCallback(
    (key) => {
      if (key === null || key === undefined) return { index: onScreen, build: null };
      const { say } = onScreen;
      const one = listed.find((each) => buildKey(each) === key);
      if (one?.state.kind !== 'built') return { index: null, build: { key, name: '' } };
      const name = say('workbench.builds.lettered', {
        letter: one.letter,
        name: one.kept?.name ?? say('workbench.builds.original'),
      });
      return { index: indexOfBuild(onScreen, one.state.built), build: { key, name } };
    },
    [onScreen, listed],
  );
}

/** The index that the score beside the screen is of: another year of it, or another build. */
export function useIndexOfScore(onScreen: IndexOnScreen): IndexOfScore {
  const year = useWindow(({ explaining }) =>
    explaining.kind === 'score' ? explaining.year : null,
  );
  const key = useWindow(({ explaining }) =>
    explaining.kind === 'score' ? explaining.build : null,
  );
  const ofBuild = useIndexOfBuild(onScreen);
  return useMemo(() => {
    const { index, build } = ofBuild(key);
    return { index: index === null ? null : indexInYear(index, year), build };
  }, [ofBuild, year, key]);
}
