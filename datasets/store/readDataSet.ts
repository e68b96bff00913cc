import { type Failure, type Result, success } from '../../analysis/failure.ts';
import type { Descriptor } from '../descriptor.ts';
import type { BundledFiles } from './bundledFiles.ts';
import type { DataSetSummary } from './catalogue.ts';
import { checkHash, type Resource } from './checkHash.ts';
import { refusedSummary, summaryOf } from './dataSetSummary.ts';
import { readBundledFile } from './readBundledFile.ts';
import { readDescriptor } from './readDescriptor.ts';

/** A bundled data set whose files are byte for byte as published, or why it is refused. */
export type ReadDataSet =
  | {
      readonly kind: 'read';
      readonly descriptor: Descriptor;
      readonly files: readonly { readonly resource: Resource; readonly bytes: Uint8Array }[];
    }
  | { readonly kind: 'refused'; readonly summary: DataSetSummary };

/**
 * Reads a bundled data set and checks its description and each file's hash. It needs no engine, so
 * it can go on while one starts.
 *
 * @param files -  where the files are
 * @param folder - the data set
 */
export async function readDataSet(files: BundledFiles, folder: string): Promise<ReadDataSet> {
  const described = await readBundledFile(files, folder, 'datapackage.json');
  const descriptor = described.ok ? readDescriptor(folder, described.value) : described;
  if (!descriptor.ok) {
    return { kind: 'refused', summary: refusedSummary(folder, descriptor.failure) };
  }
  const read = await Promise.all(
    descriptor.value.resources.map((resource) => readResource(files, folder, resource)),
  );
  const failed = read.find((result) => !result.ok);
  if (failed?.ok === false) {
    return { kind: 'refused', summary: refusal(descriptor.value, failed.failure) };
  }
  return {
    kind: 'read',
    descriptor: descriptor.value,
    files: read.flatMap((result) => (result.ok ? [result.value] : [])),
  };
}

/** Reads several data sets at once, each a promise of its own. */
export function readDataSets(
  files: BundledFiles,
  folders: readonly string[],
): readonly Promise<ReadDataSet>[] {
  return folders.map((folder) => readDataSet(files, folder));
}

/**
 * Checks a bundled data set that no question needs yet; its tables are not loaded.
 *
 * @returns the data set as `checked`, or as refused with the reason
 */
export async function checkDataSet(files: BundledFiles, folder: string): Promise<DataSetSummary> {
  const read = await readDataSet(files, folder);
  if (read.kind === 'refused') return read.summary;
  return { ...summaryOf(read.descriptor), state: { kind: 'checked' } };
}

/** The summary of a described data set that is not used, with the reason. */
export function refusal(descriptor: Descriptor, failure: Failure): DataSetSummary {
  return { ...summaryOf(descriptor), tables: [], state: { kind: 'refused', failure } };
}

async function readResource(
  files: BundledFiles,
  folder: string,
  resource: Resource,
): Promise<Result<{ readonly resource: Resource; readonly bytes: Uint8Array }>> {
  const bytes = await readBundledFile(files, folder, resource.path);
  if (!bytes.ok) return bytes;
  const checked = checkHash(folder, resource, bytes.value);
  return checked.ok ? success({ resource, bytes: bytes.value }) : checked;
}
