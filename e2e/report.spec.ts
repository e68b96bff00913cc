import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import Papa from 'papaparse';
import { electronCommand, freshFolder, root } from './launch.ts';

function report(
  folder: string,
  temporary?: string,
): { readonly status: number | null; readonly output: string } {
  const { path, flags } = electronCommand();
  const result = spawnSync(path, [...flags, root, `--report=${folder}`], {
    cwd: root,
    encoding: 'utf8',
    ...(temporary === undefined
      ? {}
      : { env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary } }),
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

base('the report is written below the folder asked for and lists every file', () => {
  base.setTimeout(120_000);
  const folder = freshFolder();
  const target = join(folder, 'made', 'by report');
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const { status, output } = report(target, temporary);
  // Started by nobody who would remove what it leaves, as an installed program is.
  expect(readdirSync(temporary)).toEqual([]);
  expect(status, output).toBe(0);
  const files = readdirSync(target);
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(output).toContain(join(target, name));
  const figures = ['losses-map', 'losses-ranking', 'losses-series'].flatMap((name) =>
    ['en', 'zh'].flatMap((language) =>
      ['pdf', 'png', 'svg'].map((format) => `${name}-${language}.${format}`),
    ),
  );
  const tables = ['country', 'hazard', 'year'].flatMap((by) =>
    ['en', 'zh'].map((language) => `losses-by-${by}-${language}.csv`),
  );
  expect(files.toSorted()).toEqual(
    [...figures, ...tables, 'losses-en.md', 'losses-zh.md'].toSorted(),
  );

  const hazards = Papa.parse<Record<string, string>>(
    readFileSync(join(target, 'losses-by-hazard-en.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;
  const most = (measure: string): readonly string[] =>
    hazards
      .filter((row) => row[measure] !== '')
      .toSorted((one, other) => Number(other[measure]) - Number(one[measure]))
      .slice(0, 3)
      .map((row) => `${row['hazard'] ?? ''} ${row[measure] ?? ''}`);
  expect(most('deaths')).toEqual([
    'earthquake 349290',
    'storm 177507',
    'extreme-temperature 127652',
  ]);
  expect(most('events')[0]).toBe('flood 2627');
  expect(most('lossUsd')[0]).toMatch(/^flood /);
  expect(readFileSync(join(target, 'losses-zh.md'), 'utf8')).toContain('349,290');
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

base('a report into a place that takes no files says so and leaves with one', () => {
  base.skip(process.platform !== 'linux', 'needs a folder that refuses even root');
  base.setTimeout(120_000);
  const { status, output } = report('/proc/riskbelt-report');
  expect(status).toBe(1);
  expect(output).toContain('not made');
});

base('a report without a folder is refused with two', () => {
  const { path, flags } = electronCommand();
  const result = spawnSync(path, [...flags, root, '--report='], { encoding: 'utf8' });
  expect(result.status).toBe(2);
  expect(result.stderr).toContain('--report needs a folder, got none');
});
