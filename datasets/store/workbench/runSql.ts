import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { TableField } from '../catalogue.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { QueryError } from '../queryError.ts';
import { identifier } from '../sql.ts';
import { oneStatement, placeIn } from './oneStatement.ts';
import { resultField } from './resultField.ts';
import { spokenError } from './spokenError.ts';
import type { AskedTable } from './tableQuestion.ts';

/** A statement that a person wrote. */
export interface SqlRequest {
  readonly sql: string;
  /** Rows beyond it are not kept. */
  readonly mostRows: number;
}

/** The answer to a statement, kept as a table that can be asked like any other. */
export interface SqlAnswer {
  readonly table: AskedTable;
  /** Whether there were more rows than are kept. */
  readonly limited: boolean;
}

/** What the newest answer is called. */
export const RESULT = 'sql/result';

const KEPT = 'temp.main."sql result"';

/**
 * Runs one statement of a person. It runs in a transaction that cannot write, and its text is
 * nothing but the inside of a question.
 *
 * @param database - sandboxed by `sandboxSettings`
 * @param request -  the statement and how much of its answer is kept
 * @param signal -   stops it, also while it runs
 * @fails bad-input  the statement is refused or fails; `at` has its line and column where known
 * @throws QueryError when it is withdrawn
 */
export async function runSql(
  database: Database,
  { sql, mostRows }: SqlRequest,
  signal: CancelSignal,
): Promise<Result<SqlAnswer>> {
  const statement = oneStatement(sql);
  if (!statement.ok) return statement;
  const explains = /^[\s(]*explain\b/i.test(
    statement.value.replace(/\/\*[^]*?\*\/|--[^\n]*/g, ' '),
  );
  try {
    await database.query('BEGIN TRANSACTION READ ONLY');
    try {
      if (explains) await keepPlan(database, statement.value, signal);
      else await keepRows(database, statement.value, mostRows + 1, signal);
    } finally {
      await database.query('COMMIT').catch(() => database.query('ROLLBACK'));
    }
    return success(await described(database, mostRows));
  } catch (cause) {
    if (!(cause instanceof QueryError) || cause.withdrawn) throw cause;
    return refusal(statement.value, cause);
  }
}

const BEFORE = 'CREATE OR REPLACE TEMP TABLE "raw result" AS SELECT * FROM (\n';

async function keepRows(
  database: Database,
  statement: string,
  limit: number,
  signal: CancelSignal,
): Promise<void> {
  await database.query(`${BEFORE}${statement}\n) LIMIT ${limit}`, [], signal);
}

/** A plan is no question that others could be asked of: its text is read and stored. */
async function keepPlan(
  database: Database,
  statement: string,
  signal: CancelSignal,
): Promise<void> {
  const bytes = await database.query(statement, [], signal);
  const plan = decode(bytes, { explain_key: 'text', explain_value: 'text' });
  await database.query('CREATE OR REPLACE TEMP TABLE "raw result"(line INTEGER, plan VARCHAR)');
  const lines = plan.explain_value.join('\n').trimEnd().split('\n');
  for (const [index, line] of lines.entries()) {
    await database.query('INSERT INTO temp.main."raw result" VALUES ($1, $2)', [index + 1, line]);
  }
}

/** Brings every column to a type that arrives whole, and counts. */
async function described(database: Database, mostRows: number): Promise<SqlAnswer> {
  const described = decode(
    await database.query(
      'SELECT column_name AS name, column_type AS type FROM (DESCRIBE temp.main."raw result")',
    ),
    { name: 'text', type: 'text' },
  );
  const fields: TableField[] = [];
  const values: string[] = [];
  for (const [place, name] of described.name.entries()) {
    const { field, value } = await resultField(database, name, described.type[place] ?? '');
    fields.push(field);
    values.push(`${value} AS ${identifier(name)}`);
  }
  await database.query(
    `CREATE OR REPLACE TEMP TABLE "sql result" AS
     SELECT ${values.join(', ')} FROM temp.main."raw result" ORDER BY rowid LIMIT ${mostRows}`,
  );
  const counted = decode(
    await database.query(
      `SELECT (SELECT count(*) FROM ${KEPT})::DOUBLE AS kept,
         (SELECT count(*) FROM temp.main."raw result")::DOUBLE AS found`,
    ),
    { kept: 'number', found: 'number' },
  );
  await database.query('DROP TABLE temp.main."raw result"');
  const rows = counted.kept[0] ?? 0;
  return {
    table: { name: RESULT, rows, fields, place: KEPT },
    limited: (counted.found[0] ?? 0) > rows,
  };
}

/** The engine's own words, with the place in the person's text. */
function refusal(statement: string, cause: QueryError): Result<never> {
  const { message, place } = spokenError(cause, cause.sql.startsWith(BEFORE) ? BEFORE : '');
  const places = place === null || place > statement.length ? [] : [placeIn(statement, place)];
  return failure('bad-input', 'runSql', message, places);
}
