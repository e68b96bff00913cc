import type { BundledFiles } from './bundledFiles.ts';
import type { DataSetSummary } from './catalogue.ts';
import type { Database } from './database.ts';
import { refusedSummary, summaryOf } from './dataSetSummary.ts';
import { loadTable } from './loadTable.ts';
import { readBundledFile } from './readBundledFile.ts';
import { readDescriptor } from './readDescriptor.ts';
import { identifier } from './sql.ts';

/**
 * Loads bundled data sets into the engine, each as a schema of its own name. A data set with any
 * fault is refused as a whole and named; the others are loaded all the same.
 *
 * @param database - where the tables are made
 * @param files -    where the files are
 * @param folders -  the data sets, in the order in which they are loaded
 * @param onLoaded - is told after each data set how many are done, and its folder
 * @returns what became of each data set, in the same order
 */
export async function loadBundled(
  database: Database,
  files: BundledFiles,
  folders: readonly string[],
  onLoaded: (done: number, folder: string) => void = () => undefined,
): Promise<readonly DataSetSummary[]> {
  const summaries: DataSetSummary[] = [];
  for (const folder of folders) {
    summaries.push(await loadDataSet(database, files, folder));
    onLoaded(summaries.length, folder);
  }
  return summaries;
}

async function loadDataSet(
  database: Database,
  files: BundledFiles,
  folder: string,
): Promise<DataSetSummary> {
  const described = await readBundledFile(files, folder, 'datapackage.json');
  const descriptor = described.ok ? readDescriptor(folder, described.value) : described;
  if (!descriptor.ok) return refusedSummary(folder, descriptor.failure);
  const schema = identifier(folder);
  await database.query(`CREATE SCHEMA ${schema}`);
  for (const resource of descriptor.value.resources) {
    const bytes = await readBundledFile(files, folder, resource.path);
    const loaded = bytes.ok ? await loadTable(database, folder, resource, bytes.value) : bytes;
    if (!loaded.ok) {
      await database.query(`DROP SCHEMA ${schema} CASCADE`);
      const refused = { kind: 'refused', failure: loaded.failure } as const;
      return { ...summaryOf(descriptor.value), tables: [], state: refused };
    }
  }
  return summaryOf(descriptor.value);
}
