import { useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useKeptBuilds } from '../../state/builds/useKeptBuilds.ts';
import { mostCompared } from '../../state/compare/choices.ts';
import {
  type Compared,
  comparedBuilds,
  comparedCountries,
  comparedSets,
  type NamedBuild,
} from '../../state/compare/compared.ts';
import { useWindow } from '../../state/context.ts';
import { namesOf } from '../../state/names.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** What stands side by side on this screen, in any language. */
export function useCompared(
  index: IndexOnScreen | null,
): (language: Language) => readonly Compared[] {
  const { of, areas, sets } = useWindow((state) => state.choices.compare);
  const opening = useWindow((state) => state.opening);
  const listed = useKeptBuilds();
  return useMemo(() => {
    const opened = opening.kind === 'done' ? opening.value : null;
    return (language) => {
      if (index === null || opened === null) return [];
      const { built, scope } = index;
      if (of === 'sets') {
        const chosen = sets.flatMap(
          (code) => opened.countrySets.find((set) => set.code === code) ?? [],
        );
        return comparedSets(built, scope, chosen, language);
      }
      const { area: nameOf } = namesOf(opened, language);
      if (of === 'countries') return comparedCountries(built, scope, areas, nameOf);
      const builds: readonly NamedBuild[] = listed.flatMap(({ letter, kept, state }) =>
        state.kind === 'built' && state.built.root === built.root
          ? [
              {
                id: letter,
                name: `${letter} ${kept?.name ?? wordsIn(language)('workbench.builds.original')}`,
                built: state.built,
              },
            ]
          : [],
      );
      const isKept = builds.some((each) => each.built === built);
      const now: NamedBuild = {
        id: 'now',
        name: wordsIn(language)('workbench.builds.now'),
        built,
      };
      const shown = (isKept ? builds : [...builds, now]).slice(-mostCompared);
      return comparedBuilds(shown, scope, areas[0] ?? '');
    };
  }, [index, of, areas, sets, opening, listed]);
}
