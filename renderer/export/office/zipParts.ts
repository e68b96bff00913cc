import { type Zippable, zipSync } from 'fflate';

/** One file of a zip: its path and its text or bytes. */
export type ZipPart = readonly [path: string, content: string | Uint8Array];

/** A fixed time in the clock of wherever the program runs: the format keeps local times. */
const epoch = new Date(1980, 0, 1);

/**
 * Packs parts as a zip whose bytes depend on nothing but the parts: in order of their paths, at one
 * time, one level, without extra fields.
 */
export function zipParts(parts: readonly ZipPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  const sorted = parts.toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, content] of sorted) {
    files[path] = [
      typeof content === 'string' ? encoder.encode(content) : content,
      { mtime: epoch, level: path.endsWith('.png') ? 0 : 6 },
    ];
  }
  return zipSync(files);
}
