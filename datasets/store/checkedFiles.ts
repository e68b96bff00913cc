import { failure, type Result, success } from '../../analysis/failure.ts';
import type { BundledFiles } from './bundledFiles.ts';
import { readDataSets } from './readDataSet.ts';

/**
 * Reads bundled data sets whole and checks each file's hash, so that what is then read from them is
 * byte for byte as published.
 *
 * @param files -   where the files are
 * @param folders - the data sets
 * @returns the same files from memory; others are not there
 * @fails hash-differs  a file differs from its description
 * @fails bad-input     a file cannot be read
 * @cost O(bytes)
 */
export async function checkedFiles(
  files: BundledFiles,
  folders: readonly string[],
): Promise<Result<BundledFiles>> {
  const bytesOf = new Map<string, Uint8Array>();
  for (const [place, reading] of readDataSets(files, folders).entries()) {
    const read = await reading;
    const folder = folders[place] ?? '';
    if (read.kind === 'refused') {
      const { state } = read.summary;
      if (state.kind === 'refused') return { ok: false, failure: state.failure };
      return failure('bad-input', 'checkedFiles', `${folder} is refused`, [folder]);
    }
    for (const { resource, bytes } of read.files) bytesOf.set(`${folder}/${resource.path}`, bytes);
  }
  return success({
    read: (folder, file) => {
      const bytes = bytesOf.get(`${folder}/${file}`);
      return bytes === undefined
        ? Promise.reject(new Error(`${folder}/${file} is not among the checked files`))
        : Promise.resolve(bytes);
    },
  });
}
