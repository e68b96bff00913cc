import { failure, type Result, success } from '../../analysis/failure.ts';
import type { BundledFiles } from './bundledFiles.ts';

/**
 * Reads a file of a bundled data set.
 *
 * @fails bad-input  the file is not there or cannot be read
 */
export async function readBundledFile(
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
