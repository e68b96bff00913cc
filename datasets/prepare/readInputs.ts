import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../../analysis/failure.ts';

/**
 * Reads the named files below a folder, or below the folder beside it.
 *
 * The publishers' files lie in one folder, our own lists of countries and cooperation beside it.
 *
 * @param folder - given with `--from`
 * @param paths - paths of the plan, with forward slashes
 * @returns bytes by path
 * @fails bad-input  files are absent or unreadable; all of them are named
 */
export async function readInputs(
  folder: string,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const inputs = new Map<string, Uint8Array>();
  const absent: string[] = [];
  for (const path of paths) {
    const bytes = await firstReadable([join(folder, path), join(folder, '..', path)]);
    if (bytes === undefined) absent.push(path);
    else inputs.set(path, bytes);
  }
  if (absent.length === 0) return success(inputs);
  const message = `readInputs needs ${absent.join(', ')} below ${folder} or beside it`;
  return failure('bad-input', 'readInputs', message, absent);
}

async function firstReadable(places: readonly string[]): Promise<Uint8Array | undefined> {
  for (const place of places) {
    try {
      return new Uint8Array(await readFile(place));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return undefined;
}
