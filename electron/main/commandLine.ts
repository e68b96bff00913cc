import { resolve } from 'node:path';

/** How the program was started. */
export type Start =
  | { readonly mode: 'window' }
  | { readonly mode: 'report'; readonly folder: string }
  | { readonly mode: 'refused'; readonly message: string };

/**
 * Reads the program's own arguments; Chromium's are none of its business.
 *
 * @param argv - the arguments as the system gave them
 * @param cwd  - folder that a relative path starts from
 * @example commandLine(['electron', '.', '--report=out'], '/home/a') // report to /home/a/out
 */
export function commandLine(argv: readonly string[], cwd: string): Start {
  const place = argv.findIndex((text) => text === '--report' || text.startsWith('--report='));
  const found = argv[place];
  if (found === undefined) return { mode: 'window' };
  const folder = found.includes('=') ? found.slice('--report='.length) : argv[place + 1];
  if (folder === undefined || folder === '' || folder.startsWith('--')) {
    return { mode: 'refused', message: '--report needs a folder, got none' };
  }
  return { mode: 'report', folder: resolve(cwd, folder) };
}
