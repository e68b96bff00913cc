import type { BundledFiles } from '../../datasets/store/bundledFiles.ts';

/**
 * Fetches bundled data sets from the program's own origin, below `/datasets/`.
 *
 * @param origin - any address of the origin
 */
export function bundledAtOrigin(origin: string): BundledFiles {
  return {
    read: async (folder, file) => {
      const address = new URL(`/datasets/${folder}/${file}`, origin);
      const response = await fetch(address).catch(() => null);
      if (response?.ok !== true) throw new Error(`${address.pathname} is not to be read`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
