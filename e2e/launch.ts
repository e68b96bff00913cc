import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';

import type { Settings } from '../renderer/desktop.ts';

/** What to start the program with. */
export interface LaunchOptions {
  /** Folder of settings, log and window place; a fresh one by default. Gone at the end of the test. */
  readonly userData?: string;
  readonly options?: readonly string[];
  /** Starts a copy of the program, after doing this to its folder; without it, the program itself. */
  readonly damage?: (folder: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running program with what it complained of. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Everything the page asked for, by address. */
  readonly requests: readonly string[];
  /** Complaints that this journey provokes on purpose; all others fail it. */
  readonly expectComplaint: (pattern: RegExp) => void;
  /** The program's log file as it stands. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

interface Fixtures {
  /** Starts the built program; closes it, and checks its complaints, at the end of the test. */
  readonly launch: (more?: LaunchOptions) => Promise<Program>;
  /** A program started with nothing. */
  readonly program: Program;
  /**
   * A program that ran before, its page opened anew with nothing kept: as good as `program` to whoever
   * asks no more of the start than its screen, and sooner there.
   */
  readonly reopened: Program;
}

interface WorkerFixtures {
  readonly running: RunningProgram;
}

/** One program for many journeys. */
interface RunningProgram {
  readonly program: Program;
  readonly complaints: string[];
  /** As they were at the start. */
  readonly settings: Settings | null;
}

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..');

/** The program and flags that `npm run test:e2e` found. */
export function electronCommand(): { readonly path: string; readonly flags: readonly string[] } {
  const path = process.env['RISKBELT_ELECTRON'];
  if (path === undefined) throw new Error('journeys need an Electron: run npm run test:e2e');
  const flags = (process.env['RISKBELT_ELECTRON_FLAGS'] ?? '').split(' ');
  return { path, flags: flags.filter((flag) => flag !== '') };
}

/** A folder for one test's user data. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'riskbelt-journey-'));
}

function plainEnvironment(more: Readonly<Record<string, string>>): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  return { ...env, ...more };
}

function copyOfProgram(damage: (folder: string) => void): string {
  const folder = freshFolder();
  for (const part of ['package.json', 'out', 'datasets']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  damage(folder);
  return folder;
}

async function start(
  more: LaunchOptions,
  complaints: string[],
  program: string = root,
): Promise<Program> {
  const userData = more.userData ?? freshFolder();
  const { path, flags } = electronCommand();
  const app = await _electron.launch({
    executablePath: path,
    args: [...flags, program, `--user-data-dir=${userData}`, ...(more.options ?? [])],
    env: plainEnvironment(more.env ?? {}),
    cwd: root,
    colorScheme: null,
  });
  const requests: string[] = [];
  const expected: RegExp[] = [];
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complain(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complain(`page error: ${error.message}`));
    page.on('request', (request) => {
      requests.push(request.url());
      if (!/^(app:\/\/riskbelt\/|blob:|data:)/.test(request.url())) {
        complain(`request: ${request.url()}`);
      }
    });
  };
  app.on('window', listen);
  const page = await app.firstWindow();
  if (app.windows().length > 0 && requests.length === 0) listen(page);
  await page.waitForLoadState();
  const log = () => readFileSync(join(userData, 'riskbelt.log'), 'utf8');
  return {
    app,
    page,
    userData,
    requests,
    expectComplaint: (pattern) => expected.push(pattern),
    log,
    close: () => app.close(),
  };
}

/** A test with the program at hand; any console error, page error or request outside fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore format: Playwright reads the names out of this pattern
  launch: async ({}, use) => {
    const complaints: string[] = [];
    const programs: Program[] = [];
    const folders: string[] = [];
    await use(async (more = {}) => {
      // Removed when the programs have ended, so that none is left without its files.
      const copy = more.damage === undefined ? undefined : copyOfProgram(more.damage);
      if (copy !== undefined) folders.push(copy);
      const program = await start(more, complaints, copy);
      programs.push(program);
      folders.push(program.userData);
      return program;
    });
    for (const program of programs) await program.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    expect(complaints).toEqual([]);
  },
  program: async ({ launch }, use) => {
    await use(await launch());
  },
  running: [
    async ({}, use) => {
      const complaints: string[] = [];
      const program = await start({}, complaints);
      const settings = await program.page.evaluate(() => window.riskbelt?.['settings:read']({}));
      await use({ program, complaints, settings: settings?.ok === true ? settings.value : null });
      await program.close();
      rmSync(program.userData, { recursive: true, force: true, maxRetries: 20 });
    },
    { scope: 'worker' },
  ],
  reopened: async ({ running: { program, complaints, settings } }, use) => {
    await program.page.evaluate(async (first) => {
      window.localStorage.clear();
      if (first !== null) await window.riskbelt?.['settings:write'](first);
    }, settings);
    await program.page.reload();
    complaints.length = 0;
    await use(program);
    expect(complaints).toEqual([]);
  },
});

export { expect };
