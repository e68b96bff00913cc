import { duckdb } from '../../datasets/store/duckdb.ts';
import { packAnswers } from '../../datasets/store/kept/packAnswers.ts';
import { recordAnswers } from '../../datasets/store/kept/recordAnswers.ts';
import { bundledOnDisk } from './bundled.ts';
import { startEngine } from './engine.ts';

/**
 * What the engine answers to the statements of a start, as the file that a build ships.
 *
 * @param datasets - the folder `datasets`
 * @throws Error when a data set that a start needs is refused
 */
export async function openingAnswers(datasets: string): Promise<Uint8Array> {
  const database = duckdb(await startEngine());
  try {
    return packAnswers(await recordAnswers(database, bundledOnDisk(datasets)));
  } finally {
    await database.close();
  }
}
