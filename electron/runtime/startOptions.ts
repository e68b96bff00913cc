import { resolve } from 'node:path';
import { done, type Outcome, refused } from './outcome.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Full path of the report's folder, or null for the window. */
  readonly reportFolder: string | null;
}

/**
 * Reads what stands after `npm start --`.
 *
 * @param words - the words of the command line
 * @param cwd   - folder that a relative path starts from
 * @example startOptions(['--report', 'out'], '/home/a') // report into /home/a/out
 */
export function startOptions(words: readonly string[], cwd: string): Outcome<StartOptions> {
  const [first, ...rest] = words;
  if (first === undefined) return done({ reportFolder: null });
  const [name, inline] = first.split(/=(.*)/s);
  const folder = inline ?? rest[0];
  const excess = inline === undefined ? rest.slice(1) : rest;
  if (name !== '--report' || excess.length > 0) {
    return refused(`npm start takes nothing or -- --report DIR, got ${words.join(' ')}`);
  }
  if (folder === undefined || folder === '' || folder.startsWith('--')) {
    return refused('--report needs a folder, got none');
  }
  return done({ reportFolder: resolve(cwd, folder) });
}
