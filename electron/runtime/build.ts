import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';

const sources = [
  'analysis',
  'datasets',
  'electron/cli',
  'electron/ipc',
  'electron/main',
  'electron/preload',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/**
 * Whether every product of the build is younger than every source.
 *
 * Folders count too, because a removed file changes only its folder's time.
 *
 * @param root - the project's folder
 */
export function buildIsFresh(root: string): boolean {
  const built = products.map((path) => modified(join(root, path)));
  if (built.includes(null)) return false;
  const oldest = Math.min(...built.map((time) => time ?? 0));
  return sources.every((path) => newest(join(root, path)) < oldest);
}

function modified(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}

/** Builds the program unless the last build is younger than all sources. */
export async function build(host: Host): Promise<Outcome<null>> {
  if (buildIsFresh(host.root)) return done(null);
  host.say('Building …');
  const tool = join(host.root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = await host.run(process.execPath, [tool, 'build']);
  return result.status === 0 ? done(null) : refused(`The build failed:\n${result.output.trim()}`);
}
