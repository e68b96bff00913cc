import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../datasets/store/database.ts';
import { duckdb } from '../../../datasets/store/duckdb.ts';
import { loadBundled } from '../../../datasets/store/loadBundled.ts';
import { readDataSets } from '../../../datasets/store/readDataSet.ts';
import { takeTable } from '../../../datasets/store/takeTable.ts';
import { openWorkbench, type Workbench } from '../../../datasets/store/workbench/workbench.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import { startEngine } from '../../../electron/cli/engine.ts';
import { firstDataChoices } from '../../state/data/dataChoices.ts';
import { sqlExamples } from './sqlExamples.ts';

let database: Database;
let workbench: Workbench;
beforeAll(async () => {
  database = duckdb(await startEngine());
  const reading = readDataSets(bundledOnDisk('datasets'), ['emdat-losses', 'economy']);
  workbench = await openWorkbench(
    database,
    await loadBundled(database, reading, { makeTable: takeTable }),
  );
});
afterAll(() => database.close());

it.each([...Object.values(sqlExamples), firstDataChoices.sql])(
  'finds rows with %s',
  async (sql) => {
    const answer = await workbench.sql({ sql, mostRows: 1000 }, { aborted: false });
    if (!answer.ok) throw new Error(answer.failure.message);
    expect(answer.value.rows).toBeGreaterThan(0);
  },
);
