import { unzipSync, zipSync } from 'fflate';

/** The earliest time that the format knows, so that nothing depends on the clock. */
const epoch = new Date(1980, 0, 1);

/**
 * The XML parts of a zip, packed anew without compression. Libraries inflate large parts in workers made
 * from texts; the window's policy refuses these, and the library would wait for an answer for ever.
 *
 * @param bytes - a zip
 * @returns a zip with the same XML parts, each as it is; null where the bytes are no zip
 * @cost as much memory as the parts take
 */
export function inflatedZip(bytes: Uint8Array): Uint8Array | null {
  try {
    const isXml = ({ name }: { readonly name: string }): boolean => /\.xml(\.rels)?$/.test(name);
    return zipSync(unzipSync(bytes, { filter: isXml }), { level: 0, mtime: epoch });
  } catch {
    return null;
  }
}
