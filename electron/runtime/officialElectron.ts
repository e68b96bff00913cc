import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';

const stallMilliseconds = 20_000;

/**
 * The path of Electron's program inside an unpacked build, or null on a system it is not built for.
 *
 * @example programPath('darwin') // 'Electron.app/Contents/MacOS/Electron'
 */
export function programPath(platform: NodeJS.Platform): string | null {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  if (platform === 'win32') return 'electron.exe';
  if (platform === 'linux') return 'electron';
  return null;
}

/** The version of Electron that package.json asks for and `npm ci` has put there. */
export function officialVersion(host: Host): string | null {
  const text = host.read(join(host.root, 'node_modules', 'electron', 'package.json'));
  const parsed: unknown = text === null ? null : JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('version' in parsed)) return null;
  return typeof parsed.version === 'string' ? parsed.version : null;
}

/**
 * The official program, when its installer has been here and finished.
 *
 * The package itself is never imported for that: it would download and print a stack trace.
 */
export function officialElectron(host: Host): string | null {
  const program = programPath(host.platform);
  const version = officialVersion(host);
  if (program === null || version === null) return null;
  const folder = join(host.root, 'node_modules', 'electron');
  const unpacked = host
    .read(join(folder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  const path = join(folder, 'dist', program);
  const whole = unpacked === version && host.read(join(folder, 'path.txt')) === program;
  return whole && host.exists(path) ? path : null;
}

/**
 * Downloads the official build by Electron's own installer, which checks its checksum.
 *
 * The installer is killed when nothing has arrived for twenty seconds; it marks its work as
 * finished last, so that a part of a build is never taken for one.
 */
export async function downloadOfficialElectron(host: Host): Promise<Outcome<string>> {
  if (host.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] !== undefined) {
    return refused('ELECTRON_SKIP_BINARY_DOWNLOAD is set');
  }
  const folder = join(host.root, 'node_modules', 'electron');
  const downloads = join(
    host.root,
    'node_modules',
    '.cache',
    'riskbelt',
    `download-${process.pid}`,
  );
  const useProxy = (host.env['HTTPS_PROXY'] ?? host.env['https_proxy']) !== undefined;
  mkdirSync(downloads, { recursive: true });
  try {
    const result = await host.run(process.execPath, [join(folder, 'install.js')], {
      env: {
        TMPDIR: downloads,
        TEMP: downloads,
        TMP: downloads,
        ...(useProxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}),
      },
      stall: { folders: [downloads, join(folder, 'dist')], milliseconds: stallMilliseconds },
    });
    const path = officialElectron(host);
    if (path !== null) return done(path);
    return refused(reason(result.status, result.output));
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

/** One line out of an installer's stack trace. */
function reason(status: number | null, output: string): string {
  if (status === null) return 'nothing arrived for twenty seconds';
  const line = output.split('\n').find((text) => /error|failed|cannot/i.test(text));
  return line === undefined ? `its installer left with ${status}` : line.trim();
}
