import { duckdb } from '../../datasets/store/duckdb.ts';
import { type KeptProfiles, recordProfiles } from '../../datasets/store/kept/keptProfiles.ts';
import { loadBundled } from '../../datasets/store/loadBundled.ts';
import { readDataSets } from '../../datasets/store/readDataSet.ts';
import { takeTable } from '../../datasets/store/takeTable.ts';
import { bundledOnDisk } from './bundled.ts';
import { startEngine } from './engine.ts';

/**
 * What the engine counts in every bundled table, for the file that a build ships.
 *
 * @param datasets - the folder `datasets`
 * @param folders -  the data sets in it
 * @throws Error when a data set is refused
 */
export async function openingProfiles(
  datasets: string,
  folders: readonly string[],
): Promise<KeptProfiles> {
  const database = duckdb(await startEngine());
  try {
    const reading = readDataSets(bundledOnDisk(datasets), folders);
    return await recordProfiles(
      database,
      await loadBundled(database, reading, { makeTable: takeTable }),
    );
  } finally {
    await database.close();
  }
}
