import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../analysis/failure.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Resource } from './checkHash.ts';
import type { Database } from './database.ts';
import { decodeRows } from './decode.ts';
import { duckdb } from './duckdb.ts';
import { loadTable } from './loadTable.ts';
import { resourceOf } from './testing/bundle.ts';

const FIELDS: Resource['schema']['fields'] = [
  { name: 'iso3', type: 'string', description: 'area' },
  { name: 'year', type: 'integer', description: 'year' },
  { name: 'lossUsd', type: 'number', unit: 'US$', description: 'loss; a gap: not reported' },
  { name: 'core', type: 'boolean', description: 'core' },
  { name: 'since', type: 'date', description: 'day' },
];
const HEADER = 'iso3,year,lossUsd,core,since\n';
const GOOD = `${HEADER}AFG,2001,1.5e3,true,2001-02-28\n"a ""b"", c",1999,,false,\n`;

let database: Database;
beforeAll(async () => {
  database = duckdb(await startEngine());
  await database.query('CREATE SCHEMA "made-up"');
});
afterAll(() => database.close());

function load(name: string, csv: string, changes: Partial<Resource> = {}): Promise<Result<number>> {
  const resource = { ...resourceOf(name, csv, FIELDS, ['iso3', 'year']), ...changes };
  return loadTable(database, 'made-up', resource, encodeUtf8(csv));
}

describe('loadTable', () => {
  it('keeps texts, numbers, truth values, days and gaps, in the order of the key', async () => {
    expect(await load('good', GOOD)).toEqual({ ok: true, value: 2 });
    const rows = decodeRows(await database.query('SELECT * FROM "made-up".good'));
    expect(rows).toEqual([
      ['AFG', 2001, 1500, true, '2001-02-28'],
      ['a "b", c', 1999, null, false, null],
    ]);
  });

  it('refuses a header that is not the described one', async () => {
    const csv = GOOD.replace('lossUsd', 'lossusd');
    expect(await load('header', csv)).toMatchObject({
      ok: false,
      failure: {
        kind: 'bad-input',
        message: 'made-up/header.csv needs the header iso3,year,lossUsd,core,since',
      },
    });
  });

  it.each([
    ['AFG,2001.5,1,true,', 'integer', 'year', '"2001.5"'],
    ['AFG, 2001,1,true,', 'integer', 'year', '" 2001"'],
    ['AFG,9007199254740993,1,true,', 'integer', 'year', '"9007199254740993"'],
    ['AFG,2001,1e400,true,', 'number', 'lossUsd', '"1e400"'],
    ['AFG,2001,NaN,true,', 'number', 'lossUsd', '"NaN"'],
    ['AFG,2001,"1,5",true,', 'number', 'lossUsd', '"1,5"'],
    ['AFG,2001,"",true,', 'number', 'lossUsd', '""'],
    ['AFG,2001,1,yes,', 'boolean', 'core', '"yes"'],
    ['AFG,2001,1,true,2001-02-29', 'date', 'since', '"2001-02-29"'],
    ['AFG,2001,1,true,28/02/2001', 'date', 'since', '"28/02/2001"'],
  ])('refuses the cell of %s', async (line, type, field, text) => {
    const csv = `${HEADER}ALB,2001,1,true,\n${line}\n`;
    expect(await load('cell', csv)).toMatchObject({
      ok: false,
      failure: {
        kind: 'bad-input',
        message: `made-up/cell.csv needs ${type} in ${field}, got ${text} in row 2`,
        at: [`made-up/cell.csv:3:${field}`],
      },
    });
  });

  it.each([
    ['a short row', 'AFG,2001,1,true\n', 'made-up/row.csv:2'],
    ['a long row', 'AFG,2001,1,true,,x\n', 'made-up/row.csv:2'],
    ['an open quote', '"AFG,2001,1,true,\n', 'made-up/row.csv:2'],
  ])('refuses %s by its line', async (_, line, place) => {
    expect(await load('row', `${HEADER}${line}`)).toMatchObject({
      ok: false,
      failure: { kind: 'bad-input', at: [place] },
    });
  });

  it('refuses two rows with one key', async () => {
    const csv = `${HEADER}AFG,2001,1,true,\nAFG,2001,2,true,\n`;
    expect(await load('twice', csv)).toMatchObject({
      ok: false,
      failure: { kind: 'duplicate-code', message: 'made-up/twice.csv needs each iso3, year once' },
    });
  });

  it('refuses another number of rows than described, and a NUL character', async () => {
    expect(await load('count', GOOD, { riskbelt: { rows: 3 } })).toMatchObject({
      ok: false,
      failure: { message: 'made-up/count.csv needs 3 rows, got 2' },
    });
    expect(await load('nul', `${HEADER}A\0G,2001,1,true,\n`)).toMatchObject({
      ok: false,
      failure: { message: 'made-up/nul.csv needs text, got a NUL character' },
    });
  });

  it('leaves nothing behind of a refused file', async () => {
    await load('left', `${HEADER}AFG,x,1,true,\n`);
    await expect(database.query('SELECT * FROM "made-up"."left"')).rejects.toThrow('not exist');
    await expect(database.query('SELECT * FROM "raw rows of a file"')).rejects.toThrow('not exist');
  });
});
