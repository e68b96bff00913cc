import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltDataset } from './buildDataset.ts';

/**
 * Writes the files of a data set below a folder: all beside their places first, then all moved, so
 * that a full disk leaves what was there. Other files of the folder (NOTES.md) stay.
 *
 * @param built - name and files
 * @param folder - the folder that holds the data sets
 */
export async function writeDataset(built: BuiltDataset, folder: string): Promise<void> {
  const home = join(folder, built.name);
  await mkdir(home, { recursive: true });
  const moves = [...built.files].map(([name, bytes]) => ({
    bytes,
    aside: join(home, `.${name}.new`),
    place: join(home, name),
  }));
  try {
    for (const { bytes, aside } of moves) await writeFile(aside, bytes, { flush: true });
    for (const { aside, place } of moves) await rename(aside, place);
  } finally {
    for (const { aside } of moves) await rm(aside, { force: true });
  }
}
