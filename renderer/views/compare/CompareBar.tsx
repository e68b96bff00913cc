import { type ReactNode, useState } from 'react';
import { byRank } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { mostCompared } from '../../state/compare/choices.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Palette } from '../../ui/Palette.tsx';
import { useWords } from '../../words/words.ts';

/** The countries that are compared: add by name, take away. */
export function CompareBar({ index }: { readonly index: IndexOnScreen | null }): ReactNode {
  const say = useWords();
  const send = useSend();
  const compare = useWindow((state) => state.choices.compare);
  const [adding, setAdding] = useState(false);
  const set = (areas: readonly string[]): void =>
    send({ kind: 'choicesChanged', change: { compare: { ...compare, areas } } });
  const entries =
    index === null
      ? []
      : byRank(index.ranked)
          .filter(({ area }) => !compare.areas.includes(area))
          .map(({ area }) => ({
            key: area,
            group: index.nodeName(index.built.root),
            name: index.areaName(area),
            alias: area,
          }));
  return (
    <div className="question-bar" role="group" aria-label={say('compare.bar')}>
      <span className="robustness-index">
        {index === null ? '' : index.nodeName(index.built.root)}
      </span>
      <ul className="compare-areas">
        {compare.areas.map((area) => (
          <li key={area} className="build-chip">
            <span className="compare-area">{index?.areaName(area) ?? area}</span>
            {compare.areas.length < 2 ? null : (
              <IconButton
                icon="close"
                label={say('compare.remove', { area: index?.areaName(area) ?? area })}
                onPress={() => set(compare.areas.filter((each) => each !== area))}
              />
            )}
          </li>
        ))}
      </ul>
      {compare.areas.length < mostCompared ? (
        <Button onPress={() => setAdding(true)} disabled={index === null}>
          {say('compare.add')}
        </Button>
      ) : (
        <span className="panel-unit">{say('compare.full', { count: mostCompared })}</span>
      )}
      {adding ? (
        <Palette
          label={say('compare.add')}
          placeholder={say('compare.find')}
          nothing={say('palette.nothing')}
          entries={entries}
          onChoose={(area) => {
            setAdding(false);
            set([...compare.areas, area]);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  );
}
