import { type ReactNode, useState } from 'react';
import { CountedText } from '../../explain/CountedText.tsx';
import { useBuild } from '../../state/builds/useBuild.ts';
import { sortedBy } from '../../state/data/dataChoices.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import { scoreOfCell } from '../../state/data/scoreOfCell.ts';
import { useAnswer } from '../../state/data/useAnswer.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTablePages } from '../../state/data/useTablePages.ts';
import { useTables } from '../../state/data/useTables.ts';
import { shownRowsCounted } from '../../state/explain/counted/shownRowsCounted.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { MOST_GRID_ROWS } from '../../ui/DataGrid.tsx';
import type { GridPlace } from '../../ui/gridMove.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CellLead } from './CellLead.tsx';
import { ColumnNote } from './ColumnNote.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterWords } from './filterWords.ts';
import { questionWords } from './questionWords.ts';
import { RowsGrid } from './RowsGrid.tsx';
import { rowPages } from './rowPages.ts';
import { SaveRows } from './SaveRows.tsx';

interface RowsTabProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
}

/** The rows of the table, sorted and filtered. */
export function RowsTab({ data, table }: RowsTabProps): ReactNode {
  const { say, choices, change, numbers } = data;
  const { filters, order } = choices;
  const tables = useTables();
  const failureText = useFailureText();
  const rows = useTablePages({ table: table.name, filters, order }, 0);
  const profile = useAnswer(table.name, (signal) => tables.profile(table.name, signal));
  const [noted, setNoted] = useState<string | null>(null);
  const field = table.fields.find(({ name }) => name === noted) ?? null;
  const { counts } = rows;
  const [place, setPlace] = useState<GridPlace | null>(null);
  const build = useBuild();
  const cells = place === null ? undefined : rows.row(place.row);
  const asks =
    place === null || cells === undefined || build.kind !== 'built'
      ? null
      : scoreOfCell(table.name, table.fields, cells, place.column, build.built);
  const question = { table: table.name, filters, order };
  return (
    <div className="rows-tab">
      <FilterBar data={data} table={table} column={noted ?? table.fields[0]?.name ?? ''}>
        <span className="rows-count" role="status">
          {counts === null ? null : (
            <CountedText
              text={say('data.rowsShown', {
                shown: numbers.shown(counts.shown),
                total: numbers.shown(counts.total),
              })}
              of={() =>
                shownRowsCounted(
                  counts,
                  table,
                  filters.map((filter) => filterWords(filter, data, true)),
                  data,
                )
              }
            />
          )}
        </span>
        <SaveRows
          key={JSON.stringify(question)}
          data={data}
          rows={{
            name: table.name,
            fields: table.fields,
            dataSet: table.dataSet,
            question: { filters, order },
            told: questionWords(question, data),
          }}
          count={counts?.shown ?? 0}
          page={rowPages(tables, question)}
        />
      </FilterBar>
      {rows.failure !== null ? (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(rows.failure)}
        </Notice>
      ) : counts === null ? (
        <Busy>{say('data.reading')}</Busy>
      ) : (
        <>
          {counts.shown === 0 ? <Notice kind="plain">{say('data.nothing')}</Notice> : null}
          <RowsGrid
            key={table.name}
            label={table.name}
            data={data}
            fields={table.fields}
            order={order}
            rows={rows}
            profile={profile.value?.fields ?? null}
            onSort={(name, more) => change({ order: sortedBy(order, name, more) })}
            onField={({ name }) => setNoted(name)}
            onPlace={setPlace}
          />
          {counts.shown > MOST_GRID_ROWS ? (
            <p className="column-note">
              {say('data.rowsBeyond', { most: numbers.shown(MOST_GRID_ROWS) })}
            </p>
          ) : null}
        </>
      )}
      {asks === null ? null : <CellLead asks={asks} />}
      <ColumnNote
        data={data}
        table={table}
        field={field}
        profile={profile.value?.fields.find(({ name }) => name === noted) ?? null}
        rows={profile.value?.rows ?? table.rows}
      />
    </div>
  );
}
