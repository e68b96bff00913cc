import { type Result, success } from '../../../analysis/failure.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decodeRows } from '../decode.ts';
import { identifier } from '../sql.ts';
import { fieldOf, filterSql } from './filterSql.ts';
import { type Pivot, pivotTable } from './pivotTable.ts';
import type { AskedTable, ColumnFilter, TableCell } from './tableQuestion.ts';

/** Where a table has values: by the values of one field, in every other field or across years. */
export interface GapsQuestion {
  readonly table: string;
  readonly filters: readonly ColumnFilter[];
  readonly rows: string;
  /** A field whose values are the columns; null has a column for each other field. */
  readonly columns: string | null;
  /** The field that is looked at; null where the columns are fields. */
  readonly measure: string | null;
}

/** How many of the records that meet in a cell have a value; null where none meets. */
export interface GapCell {
  readonly records: number;
  readonly filled: number;
}

export interface Gaps {
  readonly rowKeys: readonly TableCell[];
  readonly columnKeys: readonly TableCell[];
  readonly cells: readonly (readonly (GapCell | null)[])[];
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
}

/** Most rows and columns of a map of gaps: what a figure can still show. */
const [MOST_ROWS, MOST_COLUMNS] = [300, 80];

/**
 * Counts records and values for a map of what is missing.
 *
 * @fails unknown-code  the table has no such field
 */
export async function gapsOfTable(
  database: Database,
  table: AskedTable,
  question: GapsQuestion,
  signal?: CancelSignal,
): Promise<Result<Gaps>> {
  const { rows, columns, measure, filters } = question;
  if (columns !== null) {
    const asked = {
      table: table.name,
      filters,
      rows,
      columns,
      measure,
      aggregate: 'count',
    } as const;
    const pivot = await pivotTable(database, table, asked, signal);
    return pivot.ok ? success(cut(gapsOfPivot(pivot.value))) : pivot;
  }
  const field = fieldOf(table, rows);
  if (!field.ok) return field;
  const filter = filterSql(table, filters);
  if (!filter.ok) return filter;
  const others = table.fields.filter(({ name }) => name !== rows).map(({ name }) => name);
  const counts = others.map((name) => `, count(${identifier(name)})::DOUBLE`);
  const bytes = await database.query(
    `SELECT ${identifier(rows)} AS key, count(*)::DOUBLE${counts.join('')}
     FROM ${table.place} WHERE ${filter.value.where} GROUP BY key ORDER BY key NULLS LAST`,
    filter.value.parameters,
    signal,
  );
  const answer = decodeRows(bytes);
  return success(
    cut({
      rowKeys: answer.map(([key = null]) => key),
      columnKeys: others,
      cells: answer.map(([, records, ...filled]) =>
        filled.map((count) => ({ records: Number(records), filled: Number(count) })),
      ),
      rowsLeftOut: 0,
      columnsLeftOut: 0,
    }),
  );
}

function gapsOfPivot({ rowKeys, columnKeys, cells, rowsLeftOut, columnsLeftOut }: Pivot): Gaps {
  return {
    rowKeys,
    columnKeys,
    cells: cells.map((line) =>
      line.map((cell) => cell && { records: cell.rows, filled: cell.rows - cell.gaps }),
    ),
    rowsLeftOut,
    columnsLeftOut,
  };
}

function cut({ rowKeys, columnKeys, cells, rowsLeftOut, columnsLeftOut }: Gaps): Gaps {
  return {
    rowKeys: rowKeys.slice(0, MOST_ROWS),
    columnKeys: columnKeys.slice(0, MOST_COLUMNS),
    cells: cells.slice(0, MOST_ROWS).map((line) => line.slice(0, MOST_COLUMNS)),
    rowsLeftOut: rowsLeftOut + Math.max(0, rowKeys.length - MOST_ROWS),
    columnsLeftOut: columnsLeftOut + Math.max(0, columnKeys.length - MOST_COLUMNS),
  };
}
