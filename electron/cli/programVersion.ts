import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The version of the program, from its package. */
export async function programVersion(): Promise<string> {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url));
  const given: unknown = JSON.parse(await readFile(path, 'utf8'));
  const version =
    typeof given === 'object' && given !== null && 'version' in given ? given.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
}
