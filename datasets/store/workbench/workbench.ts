import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { DataSetSummary, TableField } from '../catalogue.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { type EncodableField, encode } from '../encode.ts';
import { QueryError } from '../queryError.ts';
import { sandboxSettings } from '../settings.ts';
import { identifier } from '../sql.ts';
import { type Gaps, type GapsQuestion, gapsOfTable } from './gapsOfTable.ts';
import { type Pivot, type PivotQuestion, pivotTable } from './pivotTable.ts';
import { profileTable, type TableProfile } from './profileTable.ts';
import { readPage, type TablePage, type TablePageRequest } from './readPage.ts';
import { RESULT, runSql, type SqlRequest } from './runSql.ts';
import { shownRows } from './shownRows.ts';
import { tablePlace } from './tablePlace.ts';
import type { AskedTable } from './tableQuestion.ts';

/** A table that is not bundled, on its way into the workbench. */
export interface PutTable {
  /** Folder and table, such as `events-1a2b/events`; one of that name is replaced. */
  readonly name: string;
  readonly fields: readonly TableField[];
  /** Rows as an Arrow IPC stream, or columns by the fields' names. */
  readonly rows: Uint8Array | Readonly<Record<string, EncodableField>>;
}

/** What is to know of a statement's answer. */
export interface SqlResult {
  /** The name by which the answer is asked like any other table. */
  readonly table: string;
  readonly rows: number;
  readonly fields: readonly TableField[];
  readonly limited: boolean;
  readonly mostRows: number;
}

/** Tables that a person looks at, turns and asks. Nothing in it can change a bundled table. */
export interface Workbench {
  readonly page: (request: TablePageRequest, signal: CancelSignal) => Promise<Result<TablePage>>;
  readonly pivot: (question: PivotQuestion, signal: CancelSignal) => Promise<Result<Pivot>>;
  readonly gaps: (question: GapsQuestion, signal: CancelSignal) => Promise<Result<Gaps>>;
  readonly profile: (table: string, signal: CancelSignal) => Promise<Result<TableProfile>>;
  readonly put: (given: PutTable, signal: CancelSignal) => Promise<Result<number>>;
  readonly sql: (request: SqlRequest, signal: CancelSignal) => Promise<Result<SqlResult>>;
}

/**
 * Opens the tables of a database to a person. From then on it reads no file, and no setting of it
 * can be changed.
 *
 * @param database - has the data sets, and is used for nothing else from now on
 * @param dataSets - those that are loaded
 */
export async function openWorkbench(
  database: Database,
  dataSets: readonly DataSetSummary[],
): Promise<Workbench> {
  for (const setting of sandboxSettings([])) await database.query(setting);
  const tables = new Map<string, AskedTable>();
  for (const { name, rows, fields } of dataSets.flatMap((dataSet) => dataSet.tables)) {
    tables.set(name, { name, rows, fields, place: tablePlace(name) });
  }
  const shown = shownRows(database);

  const withTable = async <Value>(
    name: string,
    work: (table: AskedTable) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const table = tables.get(name);
    if (table === undefined) {
      const message = `openWorkbench needs a table that is loaded, got ${name}`;
      return failure('unknown-code', 'openWorkbench', message, [name]);
    }
    return await unlessWithdrawn(() => work(table));
  };

  return {
    page: (request, signal) =>
      withTable(request.table, (table) => readPage(database, shown, table, request, signal)),
    pivot: (question, signal) =>
      withTable(question.table, (table) => pivotTable(database, table, question, signal)),
    gaps: (question, signal) =>
      withTable(question.table, (table) => gapsOfTable(database, table, question, signal)),
    profile: (name, signal) =>
      withTable(name, async (table) => success(await profileTable(database, table, signal))),
    put: (given, signal) =>
      unlessWithdrawn(async () => {
        const table = await putTable(database, given, signal);
        tables.set(table.name, table);
        shown.forget();
        return success(table.rows);
      }),
    sql: (request, signal) =>
      unlessWithdrawn(async () => {
        const answer = await runSql(database, request, signal);
        if (!answer.ok) return answer;
        const { table, limited } = answer.value;
        tables.set(RESULT, table);
        shown.forget();
        const { name, rows, fields } = table;
        return success({ table: name, rows, fields, limited, mostRows: request.mostRows });
      }),
  };
}

async function putTable(
  database: Database,
  { name, fields, rows }: PutTable,
  signal: CancelSignal,
): Promise<AskedTable> {
  const [schema = '', table = ''] = name.split('/');
  const place = tablePlace(name);
  const bytes = rows instanceof Uint8Array ? rows : encode(rows);
  await database.query(`CREATE SCHEMA IF NOT EXISTS ${identifier(schema)}`);
  await database.query(`DROP TABLE IF EXISTS ${place}`);
  await database.insert(table, bytes, { schema, create: true }, signal);
  const counted = decode(await database.query(`SELECT count(*)::DOUBLE AS rows FROM ${place}`), {
    rows: 'number',
  });
  return { name, rows: counted.rows[0] ?? 0, fields, place };
}

async function unlessWithdrawn<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof QueryError && cause.withdrawn)) throw cause;
    return failure('cancelled', 'workbench', 'the question was withdrawn');
  }
}
