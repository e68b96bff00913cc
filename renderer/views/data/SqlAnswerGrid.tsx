import { type ReactNode, useState } from 'react';
import type { SortKey } from '../../../datasets/store/workbench/tableQuestion.ts';
import { sortedBy } from '../../state/data/dataChoices.ts';
import type { SqlRun } from '../../state/data/sqlRun.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTablePages } from '../../state/data/useTablePages.ts';
import { useTables } from '../../state/data/useTables.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { questionWords } from './questionWords.ts';
import { RowsGrid } from './RowsGrid.tsx';
import { rowPages } from './rowPages.ts';
import { SaveRows } from './SaveRows.tsx';
import { SqlOrigin } from './SqlOrigin.tsx';

interface SqlAnswerGridProps {
  readonly data: DataOnScreen;
  readonly run: Extract<SqlRun, { kind: 'done' }>;
}

/** The answer to a statement, like any other table. */
export function SqlAnswerGrid({ data, run }: SqlAnswerGridProps): ReactNode {
  const { say, numbers } = data;
  const { result, milliseconds } = run;
  const tables = useTables();
  const failureText = useFailureText();
  const [order, setOrder] = useState<readonly SortKey[]>([]);
  const rows = useTablePages({ table: result.table, filters: [], order }, run.run);
  return (
    <div className="rows-tab">
      <div className="filter-bar">
        <span className="rows-count" role="status">
          {say('data.sql.done', {
            count: result.rows,
            rows: numbers.shown(result.rows),
            seconds: numbers.shown(Math.round(milliseconds / 10) / 100),
          })}
        </span>
        {result.limited ? (
          <strong>{say('data.sql.limited', { rows: numbers.shown(result.mostRows) })}</strong>
        ) : null}
        <div className="filter-tools">
          <SqlOrigin data={data} sql={run.sql} />
          <SaveRows
            key={JSON.stringify(order)}
            data={data}
            rows={{
              name: 'sql',
              fields: result.fields,
              dataSet: null,
              question: { sql: run.sql, order },
              told: [run.sql, ...questionWords({ filters: [], order }, data)],
            }}
            count={result.rows}
            page={rowPages(tables, { table: result.table, filters: [], order })}
          />
        </div>
      </div>
      {rows.failure === null ? null : (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(rows.failure)}
        </Notice>
      )}
      {result.rows === 0 ? <Notice kind="plain">{say('data.sql.empty')}</Notice> : null}
      <RowsGrid
        label={say('data.sql.result')}
        data={data}
        fields={result.fields}
        order={order}
        rows={rows}
        profile={null}
        onSort={(field, more) => setOrder(sortedBy(order, field, more))}
      />
    </div>
  );
}
