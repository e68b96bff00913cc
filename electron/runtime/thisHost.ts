import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host, RunOptions, RunResult } from './host.ts';

/** The machine we are on. */
export const thisHost: Host = {
  platform: process.platform,
  arch: process.arch,
  userId: process.getuid?.() ?? null,
  env: process.env,
  root: resolve(import.meta.dirname, '..', '..'),
  say: (line) => console.log(line),
  exists: existsSync,
  read(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
  run,
};

function run(
  command: string,
  options: readonly string[],
  more: RunOptions = {},
): Promise<RunResult> {
  return new Promise((end) => {
    const child = spawn(command, options, {
      cwd: thisHost.root,
      env: { ...process.env, ...more.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const stopWatching =
      more.stall === undefined ? () => undefined : watch(more.stall, () => child.kill('SIGKILL'));
    const forward = () => child.kill();
    process.once('exit', forward);
    const finish = (status: number | null) => {
      stopWatching();
      process.off('exit', forward);
      end({ status, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.once('close', finish);
  });
}

function watch(stall: NonNullable<RunOptions['stall']>, stalled: () => void): () => void {
  let size = -1;
  let since = Date.now();
  const timer = setInterval(() => {
    const now = stall.folders.reduce((sum, folder) => sum + folderBytes(folder), 0);
    if (now !== size) {
      size = now;
      since = Date.now();
    } else if (Date.now() - since >= stall.milliseconds) {
      stalled();
    }
  }, 500);
  return () => clearInterval(timer);
}

function folderBytes(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}
