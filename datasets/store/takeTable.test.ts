import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Database } from './database.ts';
import { decode } from './decode.ts';
import { duckdb } from './duckdb.ts';
import { loadBundled } from './loadBundled.ts';
import { readDataSet, readDataSets } from './readDataSet.ts';
import { identifier } from './sql.ts';
import { takeTable } from './takeTable.ts';
import { resourceOf } from './testing/bundle.ts';

const folders = readdirSync('datasets').filter((name) =>
  existsSync(join('datasets', name, 'datapackage.json')),
);
const files = bundledOnDisk('datasets');

let database: Database;
beforeAll(async () => {
  database = duckdb(await startEngine());
  await database.query('CREATE SCHEMA taken');
});
afterAll(() => database.close());

describe('takeTable', () => {
  it.each(folders)('makes the tables of %s as they are with every cell checked', async (folder) => {
    await loadBundled(database, readDataSets(files, [folder]));
    const read = await readDataSet(files, folder);
    if (read.kind === 'refused') throw new Error(`${folder} is refused`);
    for (const { resource, bytes } of read.files) {
      expect(await takeTable(database, 'taken', resource, bytes)).toMatchObject({ ok: true });
      const taken = `(SELECT rowid, * FROM taken.${identifier(resource.name)})`;
      const checked = `(SELECT rowid, * FROM ${identifier(folder)}.${identifier(resource.name)})`;
      const counted = decode(
        await database.query(
          `SELECT (SELECT count(*) FROM ${taken})::INTEGER AS rows,
             (SELECT count(*) FROM (${taken} EXCEPT ${checked}))::INTEGER AS differing`,
        ),
        { rows: 'integer', differing: 'integer' },
      );
      expect([counted.rows[0], counted.differing[0]]).toEqual([resource.riskbelt.rows, 0]);
      await database.query(`DROP TABLE taken.${identifier(resource.name)}`);
    }
  });

  it('names the line of a row that is not as described', async () => {
    const csv = 'iso3,deaths\nAFG,5\nALB,many\n';
    const fields = [
      { name: 'iso3', type: 'string', description: 'area' },
      { name: 'deaths', type: 'integer', unit: 'persons', description: 'deaths' },
    ] as const;
    const resource = resourceOf('bad', csv, [...fields], ['iso3']);
    expect(await takeTable(database, 'taken', resource, encodeUtf8(csv))).toMatchObject({
      ok: false,
      failure: { kind: 'bad-input', at: ['taken/bad.csv:3'] },
    });
  });
});
