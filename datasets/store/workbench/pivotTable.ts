import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decodeRows } from '../decode.ts';
import { identifier } from '../sql.ts';
import { fieldOf, filterSql } from './filterSql.ts';
import { type AskedTable, type ColumnFilter, isNumeric, type TableCell } from './tableQuestion.ts';

/** How the values that meet in a cell of a pivot become one number, in the order offered. */
export const pivotAggregates = ['count', 'sum', 'mean', 'least', 'most', 'median'] as const;

export type PivotAggregate = (typeof pivotAggregates)[number];

/** A table turned: one field's values down, another's across, a third's within. */
export interface PivotQuestion {
  readonly table: string;
  readonly filters: readonly ColumnFilter[];
  readonly rows: string;
  /** Null is one column for all. */
  readonly columns: string | null;
  /** Null counts rows, whatever they hold. */
  readonly measure: string | null;
  readonly aggregate: PivotAggregate;
}

/** What meets in a cell. A cell in which no row meets is absent. */
export interface PivotCell {
  /** Null where rows meet but none has a value. */
  readonly value: number | null;
  /** Rows that meet, and how many of them are gaps in the measure. */
  readonly rows: number;
  readonly gaps: number;
}

/** A pivot: cells by row and column, and the same over all of either. */
export interface Pivot {
  readonly rowKeys: readonly TableCell[];
  readonly columnKeys: readonly TableCell[];
  readonly cells: readonly (readonly (PivotCell | null)[])[];
  /** Of each row over all columns, those left out included. */
  readonly rowTotals: readonly (PivotCell | null)[];
  readonly columnTotals: readonly (PivotCell | null)[];
  readonly total: PivotCell | null;
  /** Values of the fields that there was no room for. */
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
}

/** Most rows and columns of a pivot. */
export const PIVOT_ROWS = 5000;
export const PIVOT_COLUMNS = 100;

/**
 * Turns a table. Sums are compensated and in the order of the rows, means are such a sum by the
 * count: the same bits as everywhere. A gap is left out of the number and counted beside it.
 *
 * @fails unknown-code  the table has no such field
 * @fails bad-setting   another aggregate than the count of a field without numbers
 */
export async function pivotTable(
  database: Database,
  table: AskedTable,
  question: PivotQuestion,
  signal?: CancelSignal,
): Promise<Result<Pivot>> {
  const { rows, columns, measure, aggregate } = question;
  for (const name of [rows, columns, measure].filter((one) => one !== null)) {
    const field = fieldOf(table, name);
    if (!field.ok) return field;
    if (name !== measure || aggregate === 'count' || isNumeric(field.value)) continue;
    const message = `pivotTable needs numbers in ${name} for ${aggregate}`;
    return failure('bad-setting', 'pivotTable', message, [name]);
  }
  const filter = filterSql(table, question.filters);
  if (!filter.ok) return filter;
  const value = measure === null ? null : identifier(measure);
  const across = columns === null ? 'true' : identifier(columns);
  const bytes = await database.query(
    `SELECT grouping(r, c)::DOUBLE AS level, r, c, ${aggregateSql(aggregate, value)} AS v,
       count(*)::DOUBLE AS n, ${value === null ? '0::DOUBLE' : '(count(*) - count(v))::DOUBLE'} AS gaps
     FROM (SELECT ${identifier(rows)} AS r, ${across} AS c, ${value ?? 'true'} AS v, rowid AS id
           FROM ${table.place} WHERE ${filter.value.where})
     GROUP BY GROUPING SETS ((r, c), (r), (c), ())
     ORDER BY level, r NULLS LAST, c NULLS LAST`,
    filter.value.parameters,
    signal,
  );
  return success(arranged(decodeRows(bytes)));
}

function aggregateSql(aggregate: PivotAggregate, value: string | null): string {
  if (value === null) return 'count(*)::DOUBLE';
  switch (aggregate) {
    case 'count':
      return 'count(v)::DOUBLE';
    case 'sum':
      return 'fsum(v ORDER BY id)';
    case 'mean':
      return 'fsum(v ORDER BY id) / count(v)';
    case 'least':
      return 'min(v)';
    case 'most':
      return 'max(v)';
    case 'median':
      return 'median(v)';
  }
}

/** Bits of `grouping`: the row's field is the higher one. */
const [BOTH, BY_ROW, BY_COLUMN] = [0, 1, 2];

function arranged(answer: readonly (readonly TableCell[])[]): Pivot {
  const rowPlaces = new Map<TableCell, number>();
  const columnPlaces = new Map<TableCell, number>();
  const rowTotals: PivotCell[] = [];
  const columnTotals: PivotCell[] = [];
  let total: PivotCell | null = null;
  for (const [level, row = null, column = null, ...numbers] of answer) {
    const cell = cellOf(numbers);
    if (level === BOTH) continue;
    if (level === BY_ROW) {
      rowPlaces.set(row, rowPlaces.size);
      rowTotals.push(cell);
    } else if (level === BY_COLUMN) {
      columnPlaces.set(column, columnPlaces.size);
      columnTotals.push(cell);
    } else if (cell.rows > 0) total = cell;
  }
  const height = Math.min(rowPlaces.size, PIVOT_ROWS);
  const width = Math.min(columnPlaces.size, PIVOT_COLUMNS);
  const cells = Array.from({ length: height }, () => new Array<PivotCell | null>(width).fill(null));
  for (const [level, row = null, column = null, ...numbers] of answer) {
    if (level !== BOTH) continue;
    const line = cells[rowPlaces.get(row) ?? height];
    const place = columnPlaces.get(column) ?? width;
    if (line !== undefined && place < width) line[place] = cellOf(numbers);
  }
  return {
    rowKeys: [...rowPlaces.keys()].slice(0, height),
    columnKeys: [...columnPlaces.keys()].slice(0, width),
    cells,
    rowTotals: rowTotals.slice(0, height),
    columnTotals: columnTotals.slice(0, width),
    total,
    rowsLeftOut: rowPlaces.size - height,
    columnsLeftOut: columnPlaces.size - width,
  };
}

function cellOf([value = null, rows, gaps]: readonly TableCell[]): PivotCell {
  return {
    value: typeof value === 'number' ? value : null,
    rows: Number(rows),
    gaps: Number(gaps),
  };
}
