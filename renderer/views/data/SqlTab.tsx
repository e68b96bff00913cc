import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWindow } from '../../state/context.ts';
import type { SqlRun } from '../../state/data/sqlRun.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTables } from '../../state/data/useTables.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SqlAnswerGrid } from './SqlAnswerGrid.tsx';
import { type SqlExample, sqlExamples } from './sqlExamples.ts';
import { sqlName, TableNames } from './TableNames.tsx';

const exampleKeys = Object.keys(sqlExamples) as SqlExample[];

/** A statement, what it is made of, and its answer. */
export function SqlTab({ data }: { readonly data: DataOnScreen }): ReactNode {
  const { say, choices, change } = data;
  const tables = useTables();
  const run = useWindow((state) => state.sql);
  const editor = useRef<HTMLTextAreaElement>(null);
  const write = (sql: string): void => change({ sql }, 'sql');
  const insert = (text: string): void => {
    const field = editor.current;
    if (field === null) return;
    const [start, end] = [field.selectionStart, field.selectionEnd];
    write(`${choices.sql.slice(0, start)}${text}${choices.sql.slice(end)}`);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(start + text.length, start + text.length);
    });
  };
  const start = (): void => tables.runSql(choices.sql);
  const ofTable = data.table === null ? null : `SELECT *\nFROM ${sqlName(data.table)}\nLIMIT 100`;
  const examples = [
    ...(ofTable === null
      ? []
      : [{ key: 'table', name: say('data.sql.example.table'), sql: ofTable }]),
    ...exampleKeys.map((key) => ({
      key,
      name: say(`data.sql.example.${key}`),
      sql: sqlExamples[key],
    })),
  ];
  return (
    <div className="sql-tab">
      <TableNames data={data} onInsert={insert} />
      <div className="sql-main">
        <div className="sql-editor">
          <p className="sql-intro">{say('data.sql.intro')}</p>
          <textarea
            ref={editor}
            className="sql-text"
            aria-label={say('data.sql.editor')}
            spellCheck={false}
            rows={7}
            value={choices.sql}
            onChange={({ target }) => write(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              start();
            }}
          />
          <div className="sql-tools">
            {run.kind === 'running' ? (
              <Button onPress={tables.cancelSql}>{say('data.sql.cancel')}</Button>
            ) : (
              <Button kind="primary" onPress={start} disabled={choices.sql.trim() === ''}>
                {say('data.sql.run')}
              </Button>
            )}
            <span className="panel-unit">{say('data.sql.runHint')}</span>
            <Choice
              label={say('data.sql.examples')}
              options={[
                { key: '', name: say('data.sql.own') },
                ...examples.map(({ key, name }) => ({ key, name })),
              ]}
              chosen={examples.find(({ sql }) => sql === choices.sql)?.key ?? ''}
              onChoose={(key) => {
                const found = examples.find((example) => example.key === key);
                if (found !== undefined) change({ sql: found.sql });
              }}
            />
          </div>
        </div>
        <Outcome data={data} run={run} />
      </div>
    </div>
  );
}

function Outcome({ data, run }: { readonly data: DataOnScreen; readonly run: SqlRun }): ReactNode {
  const { say } = data;
  switch (run.kind) {
    case 'idle':
      return null;
    case 'running':
      return <Running say={say} />;
    case 'failed': {
      const { failure } = run;
      if (failure.kind === 'cancelled') {
        return <Notice kind="plain">{say('data.sql.cancelled')}</Notice>;
      }
      const [line, column] = failure.at[0]?.split(':') ?? [];
      return (
        <Notice kind="failure" title={say('data.sql.failed')}>
          {line === undefined || column === undefined ? null : (
            <p>{say('data.sql.place', { line, column })}</p>
          )}
          <p className="sql-error">
            {failure.message.startsWith('runSql needs') ? say('data.sql.refused') : failure.message}
          </p>
        </Notice>
      );
    }
    case 'done':
      return <SqlAnswerGrid key={run.run} data={data} run={run} />;
  }
}

function Running({ say }: Pick<DataOnScreen, 'say'>): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="busy">
      <span role="status">{say('data.sql.running', { seconds })}</span>
      <progress aria-label={say('data.sql.running', { seconds })} />
    </div>
  );
}
