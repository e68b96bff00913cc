import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decodeRows } from '../decode.ts';
import { identifier } from '../sql.ts';
import { SHOWN, type ShownRows } from './shownRows.ts';
import type { AskedTable, TableCell, TableQuestion } from './tableQuestion.ts';

/** Some of the rows that a question shows. */
export interface TablePageRequest extends TableQuestion {
  /** First row, from 0, in the order asked for. */
  readonly offset: number;
  /** Greatest number of rows, at most 1000. */
  readonly limit: number;
}

/** Some rows of a table. */
export interface TablePage {
  readonly offset: number;
  /** Cells in the order of the table's fields. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Rows that the filters let through. */
  readonly shownRows: number;
  /** Rows of the whole table. */
  readonly totalRows: number;
}

const GREATEST_LIMIT = 1000;

/**
 * A page of the rows that a question shows.
 *
 * @fails bad-setting   offset or limit is not a whole number from 0, or more than 1000 rows
 * @fails unknown-code  a filter or key names a field that is not there
 */
export async function readPage(
  database: Database,
  shown: ShownRows,
  table: AskedTable,
  request: TablePageRequest,
  signal?: CancelSignal,
): Promise<Result<TablePage>> {
  const { offset, limit, ...question } = request;
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  if (!isCount(offset) || !isCount(limit) || limit > GREATEST_LIMIT) {
    const message = `readPage needs whole numbers and at most ${GREATEST_LIMIT} rows, got offset ${offset}, limit ${limit}`;
    return failure('bad-setting', 'readPage', message);
  }
  const found = await shown.find(table, question, signal);
  if (!found.ok) return found;
  const fields = table.fields.map(({ name }) => `asked.${identifier(name)}`).join(', ');
  const bytes = await database.query(
    `SELECT ${fields}
     FROM (SELECT id, rowid AS place FROM ${SHOWN} WHERE rowid >= $1 AND rowid < $2) AS page
       JOIN ${table.place} AS asked ON asked.rowid = page.id
     ORDER BY page.place`,
    [offset, offset + limit],
    signal,
  );
  return success({
    offset,
    rows: decodeRows(bytes),
    shownRows: found.value,
    totalRows: table.rows,
  });
}
