import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { build } from 'vite';

/** How Electron is started here. */
export interface ElectronCommand {
  readonly path: string;
  readonly flags: readonly string[];
  readonly root: string;
}

/** Builds the bare page and its worker; the folder is the caller's to remove. */
export async function buildBare(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'riskbelt-bare-'));
  await build({
    root: join(root, 'e2e/bench/bare'),
    base: './',
    configFile: false,
    logLevel: 'silent',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome148', assetsInlineLimit: 0 },
  });
  return outDir;
}

/** Milliseconds from the start of the process to a mark that the page sets. */
async function timeToMark(
  command: ElectronCommand,
  program: string,
  mark: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'riskbelt-bench-'));
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const before = Date.now();
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.flags, program, `--user-data-dir=${userData}`],
    env: { ...Object.fromEntries(inherited), ...env },
    cwd: command.root,
  });
  try {
    const page = await app.firstWindow();
    return (await timeOfMark(page, mark)) - before;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

async function timeOfMark(page: Page, mark: string): Promise<number> {
  const found = await page.waitForFunction(
    (name) => {
      const [entry] = performance.getEntriesByName(name);
      return entry === undefined ? 0 : performance.timeOrigin + entry.startTime;
    },
    mark,
    { timeout: 120_000, polling: 50 },
  );
  return found.jsonValue();
}

/** Times both programs in turn, so that what else the machine does falls on both. */
export async function launches(
  command: ElectronCommand,
  bareFolder: string,
  rounds: number,
): Promise<{ readonly bare: readonly number[]; readonly program: readonly number[] }> {
  const bare: number[] = [];
  const program: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(
      await timeToMark(command, join(command.root, 'e2e/bench/bare/main.mjs'), 'engine-started', {
        RISKBELT_BARE: bareFolder,
      }),
    );
    program.push(await timeToMark(command, command.root, 'charts-drawn', {}));
  }
  return { bare, program };
}
