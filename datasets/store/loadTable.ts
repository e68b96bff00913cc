import { failure, type Result, success } from '../../analysis/failure.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Resource } from './checkHash.ts';
import type { Database } from './database.ts';
import { decode } from './decode.ts';
import { fieldCheck, fieldValue } from './fieldSql.ts';
import { readCsvSql } from './readCsvSql.ts';
import { identifier, textConstant } from './sql.ts';
import { unreadable } from './unreadable.ts';

/**
 * Loads one bundled CSV file as a table, after its header, every cell and the key are checked; its
 * hash was checked when it was read.
 *
 * The engine's own guessing is off: every column is read as text, and each cell is taken over only
 * if its whole text is a value of its field's type. (One surplus empty cell at the end of a row is
 * passed over by the engine without a word; a surplus cell with text is refused.)
 *
 * @param database - where the table is made, as `"folder"."resource"`; the schema exists
 * @param folder -   the data set
 * @param resource - the table's description
 * @param bytes -    the file
 * @fails bad-input       the header, a row, a cell or the number of rows is not as described
 * @fails duplicate-code  two rows have one key
 */
export async function loadTable(
  database: Database,
  folder: string,
  resource: Resource,
  bytes: Uint8Array,
): Promise<Result<number>> {
  const place = `${folder}/${resource.path}`;
  const header = `${resource.schema.fields.map(({ name }) => name).join(',')}\n`;
  if (!startsWith(bytes, encodeUtf8(header))) {
    return failure('bad-input', 'loadTable', `${place} needs the header ${header.trimEnd()}`, [
      `${place}:1`,
    ]);
  }
  if (bytes.includes(0)) {
    return failure('bad-input', 'loadTable', `${place} needs text, got a NUL character`, [place]);
  }
  try {
    return await database.withFile(place, bytes, () =>
      makeTable(database, folder, resource, place),
    );
  } catch (cause) {
    return unreadable(place, cause);
  }
}

async function makeTable(
  database: Database,
  folder: string,
  resource: Resource,
  place: string,
): Promise<Result<number>> {
  const { fields, primaryKey } = resource.schema;
  const raw = identifier('raw rows of a file');
  const columns = fields.map(({ name }) => [name, 'VARCHAR'] as const);
  const table = `${identifier(folder)}.${identifier(resource.name)}`;
  await database.query(
    `CREATE OR REPLACE TEMP TABLE ${raw} AS
     SELECT *, row_number() OVER ()::INTEGER AS ${identifier(ROW)}
     FROM ${readCsvSql(place, columns)}`,
  );
  try {
    const key = primaryKey.map(identifier).join(', ');
    const counted = decode(
      await database.query(
        `SELECT count(*)::INTEGER AS rows, (count(*) - count(DISTINCT (${key})))::INTEGER AS twice,
           count(*) FILTER (WHERE ${anyBadCell(resource)})::INTEGER AS bad
         FROM ${raw}`,
      ),
      { rows: 'integer', twice: 'integer', bad: 'integer' },
    );
    const rows = counted.rows[0] ?? 0;
    if (rows !== resource.riskbelt.rows) {
      const message = `${place} needs ${resource.riskbelt.rows} rows, got ${rows}`;
      return failure('bad-input', 'loadTable', message, [place]);
    }
    if (counted.bad[0] !== 0) return await badCell(database, resource, raw, place);
    if (counted.twice[0] !== 0) {
      const message = `${place} needs each ${primaryKey.join(', ')} once`;
      return failure('duplicate-code', 'loadTable', message, [place]);
    }
    const values = fields.map((field) => `${fieldValue(field)} AS ${identifier(field.name)}`);
    await database.query(
      `CREATE TABLE ${table} AS SELECT ${values.join(', ')} FROM ${raw} ORDER BY ${key}`,
    );
    return success(rows);
  } finally {
    await database.query(`DROP TABLE ${raw}`);
  }
}

function badCells(field: Resource['schema']['fields'][number]): string | undefined {
  const isGood = fieldCheck(field);
  const name = identifier(field.name);
  return isGood && `${name} IS NOT NULL AND NOT coalesce(${isGood}, false)`;
}

function anyBadCell(resource: Resource): string {
  const bad = resource.schema.fields.map(badCells).filter((condition) => condition !== undefined);
  return bad.length === 0 ? 'false' : bad.map((condition) => `(${condition})`).join(' OR ');
}

async function badCell(
  database: Database,
  resource: Resource,
  raw: string,
  place: string,
): Promise<Result<never>> {
  const searches = resource.schema.fields.flatMap((field) => {
    const isBad = badCells(field);
    if (isBad === undefined) return [];
    return [
      `SELECT ${identifier(ROW)} AS row, ${textConstant(field.name)} AS field,
         ${textConstant(field.type)} AS type, ${identifier(field.name)} AS text
       FROM ${raw} WHERE ${isBad}`,
    ];
  });
  const found = decode(
    await database.query(`${searches.join(' UNION ALL ')} ORDER BY row, field LIMIT 1`),
    { row: 'integer', field: 'text', type: 'text', text: 'text' },
  );
  const row = found.row[0] ?? 0;
  const field = found.field[0] ?? '';
  const text = JSON.stringify(found.text[0]);
  const message = `${place} needs ${found.type[0] ?? ''} in ${field}, got ${text} in row ${row}`;
  return failure('bad-input', 'loadTable', message, [`${place}:${row + 1}:${field}`]);
}

function startsWith(bytes: Uint8Array, head: Uint8Array): boolean {
  return head.every((byte, place) => bytes[place] === byte);
}

const ROW = 'row of the file';
