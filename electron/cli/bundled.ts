import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledFiles } from '../../datasets/store/bundledFiles.ts';

/**
 * Reads bundled data sets from the disk.
 *
 * @param root - the folder `datasets` of the program
 */
export function bundledOnDisk(root: string): BundledFiles {
  return {
    read: async (folder, file) => new Uint8Array(await readFile(join(root, folder, file))),
  };
}
