import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../../electron/cli/engine.ts';
import type { Database } from './database.ts';
import { decode } from './decode.ts';
import { duckdb } from './duckdb.ts';
import { fieldCheck, fieldValue } from './fieldSql.ts';

let database: Database;
beforeAll(async () => {
  database = duckdb(await startEngine());
});
afterAll(() => database.close());

type Type = Parameters<typeof fieldCheck>[0]['type'];

/** Whether the engine takes a text as a value of a type. */
async function takes(type: Type, text: string): Promise<boolean> {
  const check = fieldCheck({ name: 'cell', type }) ?? 'true';
  const bytes = await database.query(
    `SELECT coalesce(${check}, false) AS good FROM (SELECT $1::VARCHAR AS "cell")`,
    [text],
  );
  return decode(bytes, { good: 'boolean' }).good[0] === true;
}

describe('fieldCheck', () => {
  it.each<[Type, readonly string[], readonly string[]]>([
    ['integer', ['0', '-12', '999999999999999'], ['1.0', ' 1', '1e3', '1000000000000000', 'x', '']],
    ['number', ['0', '-1.5', '1e3', '2.5E-7'], ['.5', '1,5', 'nan', 'inf', '1e999', '0x10', ' 1']],
    ['boolean', ['true', 'false'], ['TRUE', '1', 'yes', '']],
    ['date', ['2024-02-29', '1900-01-01'], ['2023-02-29', '2024-2-9', '29.02.2024', '2024']],
    ['string', ['', 'any', ' text '], []],
  ])('takes good texts of %s and no others', async (type, good, bad) => {
    for (const text of good) expect(await takes(type, text), `${type} ${text}`).toBe(true);
    for (const text of bad) expect(await takes(type, text), `${type} ${text}`).toBe(false);
  });

  it('quotes the name', () => {
    expect(fieldCheck({ name: 'a"b', type: 'boolean' })).toContain('"a""b"');
  });
});

describe('fieldValue', () => {
  it('keeps numbers exact to fifteen digits and dates as text', async () => {
    const value = (type: Type): string => fieldValue({ name: 'cell', type });
    const bytes = await database.query(
      `SELECT ${value('integer')} AS whole FROM (SELECT '999999999999999' AS "cell")`,
    );
    expect(decode(bytes, { whole: 'number' }).whole[0]).toBe(999_999_999_999_999);
    expect(value('date')).toBe('"cell"');
    expect(value('string')).toBe('"cell"');
    expect(value('boolean')).toContain('BOOLEAN');
  });
});
