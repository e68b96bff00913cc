import { type Failure, failure, type Result, success } from '../../analysis/failure.ts';
import type { Descriptor } from '../descriptor.ts';
import type { BundledFiles } from './bundledFiles.ts';
import type { DataSetSummary } from './catalogue.ts';
import type { Database } from './database.ts';
import { loadTable } from './loadTable.ts';
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
  const described = await readFile(files, folder, 'datapackage.json');
  const descriptor = described.ok ? readDescriptor(folder, described.value) : described;
  if (!descriptor.ok) return refusedSummary(folder, descriptor.failure);
  const schema = identifier(folder);
  await database.query(`CREATE SCHEMA ${schema}`);
  for (const resource of descriptor.value.resources) {
    const bytes = await readFile(files, folder, resource.path);
    const loaded = bytes.ok ? await loadTable(database, folder, resource, bytes.value) : bytes;
    if (!loaded.ok) {
      await database.query(`DROP SCHEMA ${schema} CASCADE`);
      const refused = { kind: 'refused', failure: loaded.failure } as const;
      return { ...summaryOf(descriptor.value), tables: [], state: refused };
    }
  }
  return summaryOf(descriptor.value);
}

async function readFile(
  files: BundledFiles,
  folder: string,
  file: string,
): Promise<Result<Uint8Array>> {
  try {
    return success(await files.read(folder, file));
  } catch (cause) {
    const place = `${folder}/${file}`;
    const why = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-input', 'loadBundled', `${place} cannot be read: ${why}`, [place]);
  }
}

function summaryOf(descriptor: Descriptor): DataSetSummary {
  const { riskbelt } = descriptor;
  return {
    name: descriptor.name,
    title: { en: descriptor.title, zh: riskbelt.titleZh },
    publisher: descriptor.contributors.map(({ title }) => title).join(', '),
    source: descriptor.sources[0]?.path ?? '',
    licence: descriptor.licenses.map(({ title }) => title).join(', '),
    version: descriptor.version,
    retrieved: riskbelt.retrieved,
    citation: riskbelt.citation,
    passingOn: riskbelt.passingOn,
    partialYears: riskbelt.partialYears,
    tables: descriptor.resources.map(({ name, hash, schema, riskbelt: { rows } }) => ({
      name: `${descriptor.name}/${name}`,
      rows,
      sha256: hash.replace(/^sha256:/, ''),
      primaryKey: schema.primaryKey,
      fields: schema.fields.map(({ unit, ...field }) =>
        unit === undefined ? field : { ...field, unit },
      ),
    })),
    state: { kind: 'ready' },
  };
}

function refusedSummary(folder: string, refused: Failure): DataSetSummary {
  return {
    name: folder,
    title: { en: folder, zh: folder },
    publisher: '',
    source: '',
    licence: '',
    version: '',
    retrieved: '',
    citation: '',
    passingOn: '',
    partialYears: [],
    tables: [],
    state: { kind: 'refused', failure: refused },
  };
}
