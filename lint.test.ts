import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = import.meta.dirname;

interface Rule {
  readonly name: string;
  readonly from: { readonly pathNot?: readonly string[] };
  readonly to: { readonly path?: string };
}
const { forbidden } = createRequire(import.meta.url)('./.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Rule[];
};
const doors = forbidden.filter(({ name }) => name.startsWith('door-'));

/** A library that a door's pattern stands for: `^node_modules/(echarts|zrender)` is echarts. */
function sampleLibrary(door: Rule): string {
  const pattern = (door.to.path ?? '').replace('^node_modules/', '');
  const name = pattern.replace(/\(([^|)]*)[^)]*\)/g, '$1');
  return name.startsWith('@') && !name.includes('/') ? `${name}/sample` : name;
}

/** The file of a door: `^renderer/words/` is any file below. */
function doorFile(door: Rule): string {
  const path = (door.from.pathNot?.[0] ?? '').slice(1);
  return path.endsWith('.ts') ? path : `${path.replace(/\/?$/, '/')}door.ts`;
}

/** Importer, what it imports, and the rule that must stop it. */
const stopped: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['analysis/enters.ts', '../renderer/target.ts', 'room-analysis'],
  ['analysis/entersData.ts', '../datasets/target.ts', 'room-analysis'],
  ['datasets/enters.ts', '../electron/ipc/target.ts', 'room-datasets'],
  ['electron/ipc/enters.ts', '../main/target.ts', 'room-ipc'],
  ['electron/main/enters.ts', '../../renderer/target.ts', 'room-main'],
  ['electron/main/entersPreload.ts', '../preload/target.ts', 'room-main'],
  ['electron/cli/enters.ts', '../main/target.ts', 'room-cli'],
  ['electron/preload/enters.ts', '../main/target.ts', 'room-preload'],
  ['electron/runtime/enters.ts', '../main/target.ts', 'room-runtime'],
  ['renderer/enters.ts', '../electron/main/target.ts', 'room-renderer'],
  ['renderer/passesDesktop.ts', '../electron/ipc/target.ts', 'renderer-desktop-door'],
  ['renderer/chart/enters.ts', '../state/target.ts', 'room-chart'],
  ['renderer/compute/enters.ts', '../views/one/target.ts', 'room-compute'],
  ['renderer/ui/enters.ts', '../../analysis/target.ts', 'room-ui'],
  ['renderer/words/enters.ts', '../ui/target.ts', 'room-words'],
  ['renderer/state/enters.ts', '../views/one/target.ts', 'room-state'],
  ['renderer/export/enters.ts', '../state/target.ts', 'room-export'],
  ['renderer/views/two/enters.ts', '../one/target.ts', 'views-apart'],
  ['renderer/importsJourney.ts', '../e2e/target.ts', 'e2e-nobody'],
  ['analysis/importsTest.ts', './target.test.ts', 'not-to-test'],
  ['analysis/importsNothing.ts', './absent.ts', 'resolvable'],
  ['renderer/importsUndeclared.ts', 'undeclared', 'declared'],
  ['analysis/importsReact.ts', 'react', 'analysis-libraries'],
  ['analysis/importsNode.ts', 'node:fs', 'no-node-outside'],
  ['renderer/importsNode.ts', 'node:fs', 'no-node-outside'],
  ['analysis/circleOne.ts', './circleTwo.ts', 'no-cycle'],
  ...doors.map(
    (door) => [`datasets/wants-${door.name}.ts`, sampleLibrary(door), door.name] as const,
  ),
];

/** Imports that no rule may stop. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['datasets/clean.ts', '../analysis/target.ts'],
  ['electron/main/clean.ts', '../ipc/target.ts'],
  ['electron/main/cleanNode.ts', 'node:fs'],
  ['renderer/desktop.ts', '../electron/ipc/target.ts'],
  ['renderer/state/clean.ts', '../chart/target.ts'],
  ['renderer/views/one/clean.ts', '../../ui/target.ts'],
  ['analysis/clean.test.ts', '../renderer/target.ts'],
  ['e2e/clean.ts', './target.ts'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}
let folder = '';
let violations: readonly Violation[] = [];

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function importing(to: string): string {
  return `import '${to}';\n`;
}

function cruiseProbes(): readonly Violation[] {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-lint-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.test.json']) {
    copyFileSync(join(here, name), join(folder, name));
  }
  const libraries = ['react', ...doors.map(sampleLibrary)];
  for (const name of [...libraries, 'undeclared']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    put(`node_modules/${name}/index.js`, 'exports.target = 1;\n');
  }
  const dependencies = Object.fromEntries(libraries.map((name) => [name, '1.0.0']));
  put('package.json', JSON.stringify({ name: 'probe', dependencies }));
  for (const [from, to] of [...stopped, ...allowed]) put(from, importing(to));
  put('analysis/circleTwo.ts', importing('./circleOne.ts'));
  for (const file of new Set(doors.map(doorFile))) {
    const behind = doors.filter((door) => doorFile(door) === file);
    put(file, behind.map((door) => importing(sampleLibrary(door))).join(''));
  }
  put(
    'renderer/typeOnly.ts',
    "import type { target } from 'echarts';\nexport type Probe = target;\n",
  );
  for (const [from, to] of [...stopped, ...allowed]) {
    if (/\/target(\.test)?\.ts$/.test(to))
      put(join(dirname(from), to), 'export const target = 1;\n');
  }
  const tool = join(here, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rooms = ['analysis', 'datasets', 'electron', 'renderer', 'e2e'];
  const result = spawnSync(
    process.execPath,
    [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(result.stdout) as {
    readonly summary: { readonly violations: readonly Violation[] };
  };
  return report.summary.violations;
}

describe('the rooms and doors', () => {
  beforeAll(() => {
    violations = cruiseProbes();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rulesAgainst = (path: string) =>
    violations.filter((violation) => violation.from === path).map(({ rule }) => rule.name);

  it.each(stopped)('%s may not import %s: %s', (from, _to, rule) => {
    expect(rulesAgainst(from)).toContain(rule);
  });

  it.each(allowed)('%s may import %s', (from) => {
    expect(rulesAgainst(from)).toEqual([]);
  });

  it.each(doors.map((door) => [doorFile(door), sampleLibrary(door), door.name]))(
    '%s is the door of %s',
    (from, _library, name) => {
      expect(rulesAgainst(from)).not.toContain(name);
    },
  );

  it('lets types of a library pass outside of its door', () => {
    expect(rulesAgainst('renderer/typeOnly.ts')).toEqual([]);
  });

  it('has a forbidden import tried for every rule', () => {
    const tried = new Set(stopped.map(([, , rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

/** A file that stands there (rules with types need one), a text in its place, the rule that fires. */
const faults: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  [
    'Math.pow in analysis',
    'analysis/column.ts',
    'export const x = Math.pow(2, 3);',
    'no-restricted-syntax',
  ],
  [
    'Math.log1p in analysis',
    'analysis/column.ts',
    'export const x = Math.log1p(2);',
    'no-restricted-syntax',
  ],
  ['** in analysis', 'analysis/column.ts', 'export const x = 2 ** 3;', 'no-restricted-syntax'],
  ['**= in analysis', 'analysis/column.ts', 'export let x = 2;\nx **= 3;', 'no-restricted-syntax'],
  [
    'Math.random in analysis',
    'analysis/column.ts',
    'export const x = Math.random();',
    'no-restricted-syntax',
  ],
  [
    'Date.now in analysis',
    'analysis/column.ts',
    'export const x = Date.now();',
    'no-restricted-syntax',
  ],
  [
    'new Date in analysis',
    'analysis/column.ts',
    'export const x = new Date(0);',
    'no-restricted-syntax',
  ],
  ['a default export', 'analysis/column.ts', 'export default 1;', 'no-restricted-syntax'],
  [
    'any',
    'analysis/column.ts',
    'export const x = (y: any): number => Number(y);',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a silenced rule',
    'analysis/column.ts',
    '// @ts-ignore\nexport const x = 1;',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'a comment of the wrong form',
    'analysis/column.ts',
    '/** @nonsense */\nexport const x = 1;',
    'tsdoc/syntax',
  ],
  [
    'a switch that forgets a member',
    'analysis/column.ts',
    "export function x(y: 'a' | 'b'): void {\n  switch (y) {\n    case 'a':\n      break;\n  }\n}",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a promise that nobody waits for',
    'electron/main/assets.ts',
    'export function x(): void {\n  Promise.resolve(1);\n}',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'ipcMain outside of its door',
    'electron/main/assets.ts',
    "import { ipcMain } from 'electron';\nexport const x = ipcMain;",
    'no-restricted-imports',
  ],
  [
    'contextBridge outside of its door',
    'electron/main/assets.ts',
    "import { contextBridge } from 'electron';\nexport const x = contextBridge;",
    'no-restricted-imports',
  ],
  [
    'console in the program',
    'electron/main/assets.ts',
    "console.log('x');\nexport const x = 1;",
    'no-console',
  ],
];

const clean: readonly (readonly [what: string, file: string, text: string])[] = [
  ['plain arithmetic in analysis', 'analysis/column.ts', 'export const x = Math.sqrt(2) * 3;'],
  [
    'ipcMain at its door',
    'electron/main/ipc.ts',
    "import { ipcMain } from 'electron';\nexport const x = ipcMain;",
  ],
  ['Date in main', 'electron/main/assets.ts', 'export const x = Date.now();'],
];

describe('the rules of the text', { timeout: 180_000 }, () => {
  // In CI the parser reads every file from the disk once and never looks at the text given here.
  const parserOptions = { disallowAutomaticSingleRunInference: true };
  const override = { files: ['**/*.ts'], languageOptions: { parserOptions } };
  const linter = new ESLint({ cwd: here, overrideConfig: [override] });
  const rulesFired = async (file: string, text: string) => {
    const [result] = await linter.lintText(`${text}\n`, { filePath: join(here, file) });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  };

  it.each(faults)('stop %s', async (_what, file, text, rule) => {
    expect(await rulesFired(file, text)).toContain(rule);
  });

  it.each(clean)('let %s pass', async (_what, file, text) => {
    expect(await rulesFired(file, text)).toEqual([]);
  });
});
