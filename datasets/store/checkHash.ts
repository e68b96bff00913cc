import { failure, type Result, success } from '../../analysis/failure.ts';
import { sha256 } from '../../analysis/sha256.ts';
import type { Descriptor } from '../descriptor.ts';

/** One table of a data package. */
export type Resource = Descriptor['resources'][number];

/**
 * Whether a bundled file is byte for byte the one that was published with the program.
 *
 * @param folder -   the data set
 * @param resource - the table's description
 * @param bytes -    the file
 * @fails hash-differs  length or SHA-256 are not those of the description
 */
export function checkHash(folder: string, resource: Resource, bytes: Uint8Array): Result<null> {
  const hash = `sha256:${sha256(bytes)}`;
  if (bytes.length === resource.bytes && hash === resource.hash) return success(null);
  const place = `${folder}/${resource.path}`;
  return failure('hash-differs', 'loadTable', `${place} needs ${resource.hash}, got ${hash}`, [
    place,
  ]);
}
