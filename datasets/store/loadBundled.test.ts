import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../../electron/cli/engine.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { loadBundled } from './loadBundled.ts';
import { checkDataSet, readDataSets } from './readDataSet.ts';
import { bundledInMemory, dataSetFiles, resourceOf } from './testing/bundle.ts';

const CSV = 'iso3,deaths\nAFG,5\nALB,\n';
const resource = resourceOf(
  'deaths',
  CSV,
  [
    { name: 'iso3', type: 'string', description: 'area' },
    { name: 'deaths', type: 'integer', unit: 'persons', description: 'a gap: not reported' },
  ],
  ['iso3'],
);
const files = bundledInMemory({
  good: dataSetFiles('good', resource, CSV),
  damaged: dataSetFiles('damaged', resource, CSV.replace('5', '6')),
  renamed: dataSetFiles('good', resource, CSV),
  broken: new Map([['datapackage.json', encodeUtf8('{"name": ')]]),
  wrong: new Map([['datapackage.json', encodeUtf8('{"name": "wrong"}')]]),
});

let database: Database;
beforeAll(async () => {
  database = duckdb(await startEngine());
});
afterAll(() => database.close());

describe('loadBundled', () => {
  it('names and refuses what is damaged, and loads the rest', async () => {
    const folders = ['damaged', 'absent', 'renamed', 'broken', 'wrong', 'good'];
    const told: string[] = [];
    const loaded = await loadBundled(database, readDataSets(files, folders), {
      onLoaded: (done, folder) => told.push(`${done} ${folder}`),
    });
    expect(loaded.map(({ name, state }) => [name, state.kind])).toEqual([
      ['damaged', 'refused'],
      ['absent', 'refused'],
      ['renamed', 'refused'],
      ['broken', 'refused'],
      ['wrong', 'refused'],
      ['good', 'ready'],
    ]);
    const failures = loaded.flatMap(({ state }) => (state.kind === 'refused' ? state.failure : []));
    expect(failures.map(({ kind }) => kind)).toEqual([
      'hash-differs',
      'bad-input',
      'bad-input',
      'bad-input',
      'bad-input',
    ]);
    expect(failures.map(({ at }) => at[0])).toEqual([
      'damaged/deaths.csv',
      'absent/datapackage.json',
      'renamed/datapackage.json',
      'broken/datapackage.json',
      'wrong/datapackage.json:$schema',
    ]);
    expect(told.at(-1)).toBe('6 good');
    expect(loaded.at(-1)?.tables).toEqual([
      {
        name: 'good/deaths',
        sha256: resource.hash.replace('sha256:', ''),
        rows: 2,
        primaryKey: ['iso3'],
        fields: resource.schema.fields,
      },
    ]);
    await expect(database.query('SELECT * FROM damaged.deaths')).rejects.toThrow();
    expect((await database.query('SELECT * FROM good.deaths')).length).toBeGreaterThan(0);
  });
});

describe('checkDataSet', () => {
  it('tells a data set as published from damaged ones, without loading it', async () => {
    expect((await checkDataSet(files, 'good')).state).toEqual({ kind: 'checked' });
    const damaged = await checkDataSet(files, 'damaged');
    expect(damaged.state).toMatchObject({
      kind: 'refused',
      failure: { kind: 'hash-differs', at: ['damaged/deaths.csv'] },
    });
    expect(damaged.tables).toEqual([]);
    expect((await checkDataSet(files, 'absent')).state).toMatchObject({
      kind: 'refused',
      failure: { kind: 'bad-input', at: ['absent/datapackage.json'] },
    });
  });
});
