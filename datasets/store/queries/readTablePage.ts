import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { DataSetSummary, TablePage, TablePageRequest } from '../catalogue.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decodeRows } from '../decode.ts';
import { identifier } from '../sql.ts';

const GREATEST_LIMIT = 1000;

/**
 * Some rows of a table, in the order of its key.
 *
 * @fails unknown-code  no table of that name is loaded
 * @fails bad-setting   offset or limit is not a whole number from 0, or more than 1000 rows
 */
export async function readTablePage(
  database: Database,
  dataSets: readonly DataSetSummary[],
  page: TablePageRequest,
  signal?: CancelSignal,
): Promise<Result<TablePage>> {
  const step = 'readTablePage';
  const { table, offset, limit } = page;
  const summary = dataSets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  if (summary === undefined) {
    return failure('unknown-code', step, `${step} needs a loaded table, got ${table}`, [table]);
  }
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  if (!isCount(offset) || !isCount(limit) || limit > GREATEST_LIMIT) {
    const message = `${step} needs whole numbers and at most ${GREATEST_LIMIT} rows, got offset ${offset}, limit ${limit}`;
    return failure('bad-setting', step, message);
  }
  const from = table.split('/').map(identifier).join('.');
  const fields = summary.fields.map(({ name }) => identifier(name)).join(', ');
  const key = summary.primaryKey.map(identifier).join(', ');
  const bytes = await database.query(
    `SELECT ${fields} FROM ${from} ORDER BY ${key} LIMIT $1::INTEGER OFFSET $2::INTEGER`,
    [limit, offset],
    signal,
  );
  return success({
    table,
    fields: summary.fields,
    offset,
    rows: decodeRows(bytes),
    totalRows: summary.rows,
  });
}
