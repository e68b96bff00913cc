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

/** Milliseconds from the start of the process to each of some marks that the page sets. */
async function timeToMarks<Mark extends string>(
  command: ElectronCommand,
  program: string,
  marks: readonly Mark[],
  env: Readonly<Record<string, string>>,
): Promise<Readonly<Record<Mark, number>>> {
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
    const times = new Map<Mark, number>();
    for (const mark of marks) times.set(mark, (await timeOfMark(page, mark)) - before);
    return Object.fromEntries(times) as Record<Mark, number>;
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

/** Milliseconds of each launch. */
export interface Launches {
  /** A bare window until its engine has started. */
  readonly bare: readonly number[];
  /** The program until its first charts are drawn. */
  readonly program: readonly number[];
  /** The same launches until the engine has its tables. */
  readonly engine: readonly number[];
}

/** Times both programs in turn, so that what else the machine does falls on both. */
export async function launches(
  command: ElectronCommand,
  bareFolder: string,
  rounds: number,
): Promise<Launches> {
  const bare: number[] = [];
  const program: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bareMain = join(command.root, 'e2e/bench/bare/main.mjs');
    const started = await timeToMarks(command, bareMain, ['engine-started'], {
      RISKBELT_BARE: bareFolder,
    });
    bare.push(started['engine-started']);
    const opened = await timeToMarks(command, command.root, ['charts-drawn', 'engine ready'], {});
    program.push(opened['charts-drawn']);
    engine.push(opened['engine ready']);
  }
  return { bare, program, engine };
}
