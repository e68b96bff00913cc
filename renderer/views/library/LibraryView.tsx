import type { ReactNode } from 'react';
import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import { desktop } from '../../desktop.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useWords } from '../../words/words.ts';

/** Every bundled data set: what it is, where it comes from, and whether it may be used. */
export function LibraryView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const library = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  if (library.kind === 'running') return <Busy>{say('state.starting')}</Busy>;
  return (
    <div className="data-screen" id="figures">
      <h2 className="screen-title">{say('library.title')}</h2>
      <p className="screen-lead">{say('library.lead')}</p>
      <div className="screen-tools">
        <Button onPress={() => send({ kind: 'dialogChanged', dialog: { kind: 'import' } })}>
          {say('importing.button')}
        </Button>
      </div>
      <ul className="data-sets">
        {library.kind === 'done'
          ? library.value.dataSets
              .concat(checked)
              .map((dataSet) => <DataSetCard key={dataSet.name} dataSet={dataSet} />)
          : null}
      </ul>
    </div>
  );
}

function DataSetCard({ dataSet }: { readonly dataSet: DataSetSummary }): ReactNode {
  const say = useWords();
  const failureText = useFailureText();
  const language = useWindow((state) => state.settings.language);
  const { state } = dataSet;
  const facts = [
    [say('library.publisher'), dataSet.publisher],
    [say('library.licence'), dataSet.licence],
    [say('library.version'), dataSet.version],
    [say('library.retrieved'), dataSet.retrieved],
    [say('library.passingOn'), dataSet.passingOn[language]],
  ] as const;
  return (
    <li className="data-set" data-state={state.kind}>
      <header className="data-set-head">
        <h3 className="data-set-title">{dataSet.title[language]}</h3>
        <span className="data-set-state">{say(`library.states.${state.kind}`)}</span>
      </header>
      {state.kind === 'refused' ? (
        <p className="data-set-refusal">
          {say('library.refusedBecause', { reason: failureText(state.failure) })}
        </p>
      ) : null}
      <dl className="data-set-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
        <div>
          <dt>{say('library.source')}</dt>
          <dd>
            {dataSet.source === '' ? (
              '–'
            ) : (
              <LinkButton onPress={() => void desktop()['link:open']({ address: dataSet.source })}>
                {dataSet.source}
              </LinkButton>
            )}
          </dd>
        </div>
        {dataSet.tables.length === 0 ? null : (
          <div>
            <dt>{say('library.tables')}</dt>
            <dd>
              <ul>
                {dataSet.tables.map((table) => (
                  <li key={table.name} className="data-set-table number">
                    <span>{table.name.split('/').at(-1)}</span>
                    <span>{say('library.rows', { count: table.rows })}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
