import { type ReactNode, useMemo } from 'react';
import { useSend } from '../../state/context.ts';
import { dataTabs, withTable } from '../../state/data/dataChoices.ts';
import { type DataOnScreen, useData } from '../../state/data/useData.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWords } from '../../words/words.ts';
import { GapsTab } from './GapsTab.tsx';
import { PivotTab } from './PivotTab.tsx';
import { RowsTab } from './RowsTab.tsx';
import { SqlTab } from './SqlTab.tsx';

/** Any table of any data set: its rows, turned, its gaps, and asked by SQL. */
export function DataView(): ReactNode {
  const say = useWords();
  const data = useData();
  return (
    <div className="data-view" id="figures" tabIndex={-1}>
      {data === null ? <Busy>{say('state.starting')}</Busy> : <OpenData data={data} />}
    </div>
  );
}

function OpenData({ data }: { readonly data: DataOnScreen }): ReactNode {
  const { say, tables, table, refusal, choices, change, numbers } = data;
  const failureText = useFailureText();
  const send = useSend();
  const options = useMemo(
    () =>
      tables.map(({ name, title, rows }) => ({
        key: name,
        name,
        description: say('data.tableOf', { title, rows: numbers.shown(rows) }),
      })),
    [tables, say, numbers],
  );
  const key = `${table?.name ?? ''} ${table?.version ?? 0}`;
  const tabs = useMemo(() => dataTabs.map((key) => ({ key, name: say(`data.tab.${key}`) })), [say]);
  return (
    <>
      <div className="question-bar" role="group" aria-label={say('data.bar')}>
        <Choice
          label={say('data.table')}
          options={options}
          chosen={table?.name ?? ''}
          onChoose={(name) => change(withTable(choices, name))}
        />
        <span className="data-title">{table?.title}</span>
        <Button
          kind="quiet"
          onPress={() => send({ kind: 'dialogChanged', dialog: { kind: 'import' } })}
        >
          {say('importing.button')}
        </Button>
      </div>
      <Tabs
        label={say('data.tabs')}
        tabs={tabs}
        open={choices.tab}
        onOpen={(tab) => send({ kind: 'dataTabOpened', tab })}
      >
        {choices.tab === 'sql' ? (
          <SqlTab data={data} />
        ) : table === null && refusal !== null ? (
          <p className="data-set-refusal">
            {say('library.refusedBecause', { reason: failureText(refusal) })}
          </p>
        ) : table === null ? (
          <Busy>{say('data.reading')}</Busy>
        ) : choices.tab === 'rows' ? (
          <RowsTab key={key} data={data} table={table} />
        ) : choices.tab === 'pivot' ? (
          <PivotTab key={key} data={data} table={table} />
        ) : (
          <GapsTab key={key} data={data} table={table} />
        )}
      </Tabs>
    </>
  );
}
