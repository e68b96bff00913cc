import type { BundledFiles } from './bundledFiles.ts';
import type { DataSetSummary } from './catalogue.ts';
import { checkHash } from './checkHash.ts';
import { refusedSummary, summaryOf } from './dataSetSummary.ts';
import { readBundledFile } from './readBundledFile.ts';
import { readDescriptor } from './readDescriptor.ts';

/**
 * Checks a bundled data set that no question needs yet: its description, and each file's hash. Its
 * tables are not loaded.
 *
 * @param files -  where the files are
 * @param folder - the data set
 * @returns the data set as `checked`, or as refused with the reason
 */
export async function checkDataSet(files: BundledFiles, folder: string): Promise<DataSetSummary> {
  const described = await readBundledFile(files, folder, 'datapackage.json');
  const descriptor = described.ok ? readDescriptor(folder, described.value) : described;
  if (!descriptor.ok) return refusedSummary(folder, descriptor.failure);
  const summary = summaryOf(descriptor.value);
  for (const resource of descriptor.value.resources) {
    const bytes = await readBundledFile(files, folder, resource.path);
    const checked = bytes.ok ? checkHash(folder, resource, bytes.value) : bytes;
    if (!checked.ok) {
      return { ...summary, tables: [], state: { kind: 'refused', failure: checked.failure } };
    }
  }
  return { ...summary, state: { kind: 'checked' } };
}
