import type { Host } from './host.ts';

/**
 * Flags for Electron in development and tests: Chromium's own sandbox cannot run as root.
 *
 * Decided here and never in the program itself: a package has no such flag.
 *
 * @example launchFlags(\{ ...host, userId: 0 \}) // ['--no-sandbox']
 */
export function launchFlags(host: Pick<Host, 'platform' | 'userId'>): readonly string[] {
  return host.platform === 'linux' && host.userId === 0 ? ['--no-sandbox'] : [];
}
