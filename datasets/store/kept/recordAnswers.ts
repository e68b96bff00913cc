import type { Failure } from '../../../analysis/failure.ts';
import { type BundledFiles, FIRST_DATA_SETS } from '../bundledFiles.ts';
import type { Database } from '../database.ts';
import { loadBundled } from '../loadBundled.ts';
import { readDataSets } from '../readDataSet.ts';
import { storeOf } from '../store.ts';
import { hashesOf, type KeptAnswers, statementKey } from './KeptAnswers.ts';

/**
 * Loads the data sets that a start needs, asks the engine all that opens a store and all that losses
 * are answered from, and keeps what it says.
 *
 * @param database - an open database without tables; the caller closes it
 * @param files -    the bundled data sets
 * @throws Error when a data set is refused: nothing may be kept of it
 */
export async function recordAnswers(database: Database, files: BundledFiles): Promise<KeptAnswers> {
  const dataSets = await loadBundled(database, readDataSets(files, FIRST_DATA_SETS));
  for (const { state } of dataSets) if (state.kind === 'refused') throw refused(state.failure);
  const answers = new Map<string, Uint8Array>();
  const recording: Database = {
    ...database,
    query: async (sql, parameters = [], signal) => {
      const rows = await database.query(sql, parameters, signal);
      answers.set(statementKey(sql, parameters), rows);
      return rows;
    },
  };
  const { countrySets, hazards, lossCoverage, assessLosses } = await storeOf(recording, dataSets);
  const [set] = countrySets;
  if (set === undefined || lossCoverage === undefined) {
    throw new Error('recordAnswers needs country sets and losses, got none');
  }
  // Losses and economy are read whole with the first question, whichever it is.
  const assessed = await assessLosses({
    countrySet: set.code,
    hazards: hazards.map(({ code }) => code),
    firstYear: lossCoverage.firstYear,
    lastYear: lossCoverage.firstYear,
    measure: 'deaths',
    baselineYears: 10,
    withPartialYears: false,
  });
  if (!assessed.ok) throw refused(assessed.failure);
  return { hashes: hashesOf(dataSets), answers };
}

function refused({ message }: Failure): Error {
  return new Error(`recordAnswers needs what every start needs: ${message}`);
}
