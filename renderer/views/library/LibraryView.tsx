import type { ReactNode } from 'react';
import { useSend, useWindow } from '../../state/context.ts';
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
  const dataSets = library.kind === 'done' ? library.value.dataSets.concat(checked) : [];
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
          content: <DataSetCard key={dataSet.name} dataSet={dataSet} />,
        }))}
      />
      <h2 className="holdings-part">{say('library.presets')}</h2>
      <p className="screen-lead">{say('library.presetsLead')}</p>
      <PresetCards dataSets={dataSets} />
    </div>
  );
}
