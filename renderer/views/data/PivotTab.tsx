import { type ReactNode, useMemo } from 'react';
import {
  type PivotAggregate,
  pivotAggregates,
} from '../../../datasets/store/workbench/pivotTable.ts';
import { isNumeric } from '../../../datasets/store/workbench/tableQuestion.ts';
import { fittingPivot } from '../../state/data/fittingFields.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import { useAnswer } from '../../state/data/useAnswer.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTables } from '../../state/data/useTables.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FilterBar } from './FilterBar.tsx';
import { fieldOptions, NO_FIELD } from './fieldOptions.ts';
import { PivotGrid } from './PivotGrid.tsx';
import { SavePivot } from './SavePivot.tsx';

interface PivotTabProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
}

/** The table turned: one field down, one across, and a number where they meet. */
export function PivotTab({ data, table }: PivotTabProps): ReactNode {
  const { say, choices, change } = data;
  const tables = useTables();
  const failureText = useFailureText();
  const { fields } = table;
  const pivot = fittingPivot(fields, choices.pivot);
  const question = { table: table.name, filters: choices.filters, ...pivot };
  const answer = useAnswer(JSON.stringify(question), (signal) => tables.pivot(question, signal));
  const set = (part: Partial<typeof choices.pivot>): void =>
    change({ pivot: { ...pivot, columns: pivot.columns ?? NO_FIELD, ...part } });
  const measured = fields.find(({ name }) => name === pivot.measure);
  const options = useMemo(
    () => ({
      rows: fieldOptions(fields),
      columns: fieldOptions(fields, say('data.pivot.noColumns')),
      measure: fieldOptions(fields, say('data.pivot.allRows')),
    }),
    [fields, say],
  );
  const aggregates = useMemo(
    () =>
      pivotAggregates
        .filter((key) => key === 'count' || (measured !== undefined && isNumeric(measured)))
        .map((key) => ({ key, name: say(`data.pivot.aggregates.${key}`) })),
    [measured, say],
  );
  return (
    <div className="rows-tab">
      <div className="pivot-bar" role="group" aria-label={say('data.pivot.bar')}>
        <Choice
          label={say('data.pivot.rows')}
          options={options.rows}
          chosen={pivot.rows}
          onChoose={(rows) => set({ rows })}
        />
        <Choice
          label={say('data.pivot.columns')}
          options={options.columns}
          chosen={pivot.columns ?? NO_FIELD}
          onChoose={(columns) => set({ columns })}
        />
        <Choice
          label={say('data.pivot.measure')}
          options={options.measure}
          chosen={pivot.measure ?? NO_FIELD}
          onChoose={(name) => {
            const next = fields.find((field) => field.name === name);
            const aggregate: PivotAggregate =
              next !== undefined && isNumeric(next) && pivot.measure === null
                ? 'sum'
                : pivot.aggregate;
            set({ measure: name === NO_FIELD ? null : name, aggregate });
          }}
        />
        <Choice
          label={say('data.pivot.aggregate')}
          options={aggregates}
          chosen={pivot.aggregate}
          onChoose={(aggregate) => set({ aggregate })}
        />
      </div>
      <FilterBar data={data} table={table} column={pivot.rows}>
        {answer.value === null ? null : (
          <SavePivot data={data} table={table} question={pivot} pivot={answer.value} />
        )}
      </FilterBar>
      {answer.failure !== null ? (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(answer.failure)}
        </Notice>
      ) : answer.value === null ? (
        <Busy>{say('data.reading')}</Busy>
      ) : (
        <PivotGrid data={data} table={table} question={pivot} pivot={answer.value} />
      )}
    </div>
  );
}
