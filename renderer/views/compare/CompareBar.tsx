import type { ReactNode } from 'react';
import { recipeName } from '../../state/builds/recipeName.ts';
import { byRank } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import {
  type CompareChoices,
  type ComparedKind,
  mostCompared,
} from '../../state/compare/choices.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../words/words.ts';
import { ComparedChips } from './ComparedChips.tsx';

const kinds: readonly ComparedKind[] = ['countries', 'sets', 'builds'];

interface CompareBarProps {
  readonly index: IndexOnScreen | null;
  /** How many builds there are. */
  readonly builds: number;
}

/** What is compared: countries or country sets, added by name and taken away, in the build on screen or in all. */
export function CompareBar({ index, builds }: CompareBarProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const compare = useWindow((state) => state.choices.compare);
  const { language } = useSettings();
  const opening = useWindow((state) => state.opening);
  const set = (change: Partial<CompareChoices>): void =>
    send({ kind: 'choicesChanged', change: { compare: { ...compare, ...change } } });
  const sets = opening.kind === 'done' ? opening.value.countrySets : [];
  return (
    <div className="question-bar" role="group" aria-label={say('compare.bar')}>
      <span className="robustness-index">
        {index === null ? '' : recipeName(index.built.recipe, language)}
      </span>
      <Segments<ComparedKind>
        label={say('compare.of')}
        options={kinds.map((key) => ({ key, name: say(`compare.ofs.${key}`) }))}
        chosen={compare.of}
        onChoose={(of) => set({ of })}
      />
      {compare.of !== 'sets' ? (
        <ComparedChips
          words={{ add: say('compare.add'), find: say('compare.find') }}
          chosen={compare.areas}
          nameOf={(area) => index?.areaName(area) ?? area}
          options={
            index === null
              ? []
              : byRank(index.ranked).map(({ area }) => ({
                  key: area,
                  group: index.nodeName(index.built.root),
                  name: index.areaName(area),
                  alias: area,
                }))
          }
          onChange={(areas) => set({ areas })}
        />
      ) : (
        <ComparedChips
          words={{ add: say('compare.addSet'), find: say('compare.findSet') }}
          chosen={compare.sets}
          nameOf={(set) => sets.find(({ code }) => code === set)?.name[language] ?? set}
          options={sets.map(({ code, name }) => ({
            key: code,
            group: say('compare.ofs.sets'),
            name: name[language],
            alias: code,
          }))}
          onChange={(chosen) => set({ sets: chosen })}
        />
      )}
      {compare.of === 'builds' ? (
        <span className="panel-unit">
          {say('compare.buildsOf', { count: Math.min(mostCompared, builds) })}
        </span>
      ) : null}
    </div>
  );
}
