import { unzipSync, zipSync } from 'fflate';

/** Parts of more bytes together are not unpacked: a small file may pretend to hold more than any memory. */
const MOST_BYTES = 2 ** 30;

/** The earliest time that the format knows, so that nothing depends on the clock. */
const epoch = new Date(1980, 0, 1);

/**
 * The XML parts of a zip, packed anew without compression. Libraries inflate large parts in workers made
 * from texts; the window's policy refuses these, and the library would wait for an answer for ever.
 *
 * @param bytes - a zip
 * @returns a zip with the same XML parts, each as it is; null where the bytes are no zip
 * @throws RangeError when the parts are larger than 1 GiB together, or than the memory
 * @cost as much memory as the parts take
 */
export function inflatedZip(bytes: Uint8Array): Uint8Array | null {
  let whole = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml(\.rels)?$/.test(name)) return false;
        whole += originalSize;
        if (whole > MOST_BYTES) {
          throw new RangeError(`its parts are ${whole} bytes or more, above ${MOST_BYTES}`);
        }
        return true;
      },
    });
    return zipSync(parts, { level: 0, mtime: epoch });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}
