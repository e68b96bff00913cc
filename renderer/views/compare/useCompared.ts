import { useMemo } from 'react';
import { buildKey } from '../../state/builds/indexOfBuild.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useKeptBuilds } from '../../state/builds/useKeptBuilds.ts';
import { mostCompared } from '../../state/compare/choices.ts';
import {
  type Compared,
  comparedBuilds,
  comparedCountries,
  comparedSets,
  type NamedBuild,
  type SetOfCountries,
} from '../../state/compare/compared.ts';
import { useWindow } from '../../state/context.ts';
import { namesOf } from '../../state/names.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** What stands side by side on this screen, in any language. */
export interface SideBySide {
  readonly compared: (language: Language) => readonly Compared[];
  /** Every build of the index on screen, the one that is not kept among them. */
  readonly builds: (language: Language) => readonly NamedBuild[];
  /** The country sets chosen; null where countries or builds are compared. */
  readonly sets: (language: Language) => readonly SetOfCountries[] | null;
}

/** What stands side by side: countries, sets, or the countries in every build. */
export function useCompared(index: IndexOnScreen | null): SideBySide {
  const { of, areas, sets } = useWindow((state) => state.choices.compare);
  const opening = useWindow((state) => state.opening);
  const listed = useKeptBuilds();
  return useMemo((): SideBySide => {
    const opened = opening.kind === 'done' ? opening.value : null;
    if (index === null || opened === null) {
      return { compared: () => [], builds: () => [], sets: () => null };
    }
    const { built, scope } = index;
    const builds = (language: Language): readonly NamedBuild[] => {
      const say = wordsIn(language);
      const kept: readonly NamedBuild[] = listed.flatMap(({ letter, kept: one, state }) =>
        state.kind === 'built' && state.built.root === built.root
          ? [
              {
                id: letter,
                name: `${letter} ${one?.name ?? say('workbench.builds.original')}`,
                key: state.built === built ? null : buildKey({ kept: one }),
                built: state.built,
              },
            ]
          : [],
      );
      const isKept = kept.some((each) => each.built === built);
      const now = { id: 'now', name: say('workbench.builds.now'), key: null, built };
      return (isKept ? kept : [...kept, now]).slice(-mostCompared);
    };
    const setsOf = (language: Language): readonly SetOfCountries[] =>
      sets.flatMap((code) => {
        const found = opened.countrySets.find((set) => set.code === code);
        return found === undefined
          ? []
          : [{ code, label: found.name[language], areas: found.areas }];
      });
    return {
      builds,
      sets: (language) => (of === 'sets' ? setsOf(language) : null),
      compared: (language) => {
        if (of === 'sets') {
          return comparedSets(built, scope, setsOf(language));
        }
        const { area: nameOf } = namesOf(opened, language);
        return of === 'countries'
          ? comparedCountries(built, scope, areas, nameOf)
          : comparedBuilds(builds(language), scope, areas, nameOf);
      },
    };
  }, [index, of, areas, sets, opening, listed]);
}
