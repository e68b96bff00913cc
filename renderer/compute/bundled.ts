import type { BundledFiles } from '../../datasets/store/bundledFiles.ts';

/**
 * Fetches bundled data sets from the program's own origin, below `/datasets/`.
 *
 * @param origin - any address of the origin
 */
export function bundledAtOrigin(origin: string): BundledFiles {
  return {
    read: (folder, file) => fetchAtOrigin(`/datasets/${folder}/${file}`, origin),
  };
}

/**
 * Fetches a file of the program's own origin.
 *
 * @throws Error when there is none of this path
 */
export async function fetchAtOrigin(path: string, origin: string): Promise<Uint8Array> {
  const address = new URL(path, origin);
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) throw new Error(`${address.pathname} is not to be read`);
  return new Uint8Array(await response.arrayBuffer());
}
