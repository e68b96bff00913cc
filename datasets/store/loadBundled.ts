import type { Result } from '../../analysis/failure.ts';
import type { DataSetSummary } from './catalogue.ts';
import type { Resource } from './checkHash.ts';
import type { Database } from './database.ts';
import { summaryOf } from './dataSetSummary.ts';
import { loadTable } from './loadTable.ts';
import { type ReadDataSet, refusal } from './readDataSet.ts';
import { identifier } from './sql.ts';

/** Makes a table of a file whose hash was checked: `loadTable` or `takeTable`. */
export type TableMaker = (
  database: Database,
  folder: string,
  resource: Resource,
  bytes: Uint8Array,
) => Promise<Result<number>>;

/** How data sets are loaded. */
export interface LoadOptions {
  /** Checks every cell unless told otherwise. */
  readonly makeTable?: TableMaker;
  /** Is told after each data set how many are done, and its folder. */
  readonly onLoaded?: (done: number, folder: string) => void;
}

/**
 * Loads bundled data sets into the engine, each as a schema of its own name. A data set with any
 * fault is refused as a whole and named; the others are loaded all the same.
 *
 * @param database - where the tables are made
 * @param reading -  the data sets, in the order in which they are loaded
 * @param options -  how
 * @returns what became of each data set, in the same order
 */
export async function loadBundled(
  database: Database,
  reading: readonly Promise<ReadDataSet>[],
  { makeTable = loadTable, onLoaded }: LoadOptions = {},
): Promise<readonly DataSetSummary[]> {
  const summaries: DataSetSummary[] = [];
  for (const read of reading) {
    const summary = await loadDataSet(database, await read, makeTable);
    summaries.push(summary);
    onLoaded?.(summaries.length, summary.name);
  }
  return summaries;
}

async function loadDataSet(
  database: Database,
  read: ReadDataSet,
  makeTable: TableMaker,
): Promise<DataSetSummary> {
  if (read.kind === 'refused') return read.summary;
  const { descriptor, files } = read;
  const schema = identifier(descriptor.name);
  await database.query(`CREATE SCHEMA ${schema}`);
  for (const { resource, bytes } of files) {
    const loaded = await makeTable(database, descriptor.name, resource, bytes);
    if (!loaded.ok) {
      await database.query(`DROP SCHEMA ${schema} CASCADE`);
      return refusal(descriptor, loaded.failure);
    }
  }
  return summaryOf(descriptor);
}
