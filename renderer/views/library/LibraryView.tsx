import type { ReactNode } from 'react';
import { useSend, useWindow } from '../../state/context.ts';
import { eventTableName } from '../../state/importing/lossSources.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { CardColumns } from '../../ui/CardColumns.tsx';
import { useWords } from '../../words/words.ts';
import { cardLines } from './cardLines.ts';
import { DataSetCard } from './DataSetCard.tsx';
import { PresetCards } from './PresetCards.tsx';

/** Every preset and every data set: what it is, where it comes from, and whether it may be used. */
export function LibraryView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const { language } = useSettings();
  const library = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  if (library.kind === 'running') return <Busy>{say('state.starting')}</Busy>;
  const opened = library.kind === 'done' ? library.value : null;
  const eventTables = opened?.eventTables ?? [];
  const brought = new Map(
    eventTables.map((table) => [table.source, eventTableName(eventTables, table)]),
  );
  const known = opened === null ? [] : opened.dataSets.concat(checked);
  // What a person brought comes first, the newest before all.
  const dataSets = [
    ...known.filter(({ name }) => brought.has(name)).reverse(),
    ...known.filter(({ name }) => !brought.has(name)),
  ];
  return (
    <div className="data-screen" id="figures">
      <h2 className="screen-title">{say('library.title')}</h2>
      <p className="screen-lead">{say('library.lead')}</p>
      <div className="screen-tools">
        <Button onPress={() => send({ kind: 'dialogChanged', dialog: { kind: 'import' } })}>
          {say('importing.button')}
        </Button>
      </div>
      <h2 className="holdings-part">{say('library.dataSets')}</h2>
      <CardColumns
        cards={dataSets.map((dataSet) => ({
          lines: cardLines(dataSet, language),
          content: (
            <DataSetCard
              key={dataSet.name}
              dataSet={dataSet}
              brought={brought.get(dataSet.name) ?? null}
            />
          ),
        }))}
      />
      <h2 className="holdings-part">{say('library.presets')}</h2>
      <p className="screen-lead">{say('library.presetsLead')}</p>
      <PresetCards dataSets={dataSets} />
    </div>
  );
}
