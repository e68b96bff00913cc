import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duckdb } from '../../datasets/store/duckdb.ts';
import { readDataSets } from '../../datasets/store/readDataSet.ts';
import { openStore } from '../../datasets/store/store.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';

/** Loading every bundled table with all checks, against the engine's bare reading of the files. */
export async function tables(root: string): Promise<{
  readonly files: number;
  readonly checkedMilliseconds: number;
  readonly bareMilliseconds: number;
}> {
  const datasets = join(root, 'datasets');
  const folders = readdirSync(datasets, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(datasets, name)).includes('datapackage.json'));
  const files = folders.flatMap((folder) =>
    readdirSync(join(datasets, folder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(datasets, folder, name)),
  );

  const bare = duckdb(await startEngine());
  const bareStart = performance.now();
  for (const [index, file] of files.entries()) {
    const name = `bare-${index}.csv`;
    await bare.withFile(name, new Uint8Array(readFileSync(file)), () =>
      bare.query(
        `CREATE TABLE bare_${index} AS SELECT * FROM read_csv('${name}', header=true, all_varchar=true)`,
      ),
    );
  }
  const bareMilliseconds = performance.now() - bareStart;
  await bare.close();

  const checked = duckdb(await startEngine());
  const checkedStart = performance.now();
  const store = await openStore(checked, readDataSets(bundledOnDisk(datasets), folders));
  const checkedMilliseconds = performance.now() - checkedStart;
  await checked.close();
  const refused = store.dataSets.filter(({ state }) => state.kind !== 'ready');
  if (refused.length > 0) {
    throw new Error(`tables needs every data set, got ${refused.map(({ name }) => name).join()}`);
  }
  return { files: files.length, checkedMilliseconds, bareMilliseconds };
}
