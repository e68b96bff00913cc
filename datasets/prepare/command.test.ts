import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'datasets/prepare/index.ts', ...args],
    { encoding: 'utf8' },
  );

describe('npm run datasets', () => {
  it('tells how it is called, exit code 2', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^datasets needs --from DIR\nusage: /);
    expect(run('--from', folder, '--only', 'nothing').stderr).toMatch(
      /^datasets knows no data set nothing\n/,
    );
  });

  it('names absent files and writes nothing, exit code 1', () => {
    const { status, stderr } = run('--from', folder, '--to', folder, '--only', 'noaa-earthquakes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^noaa-earthquakes refused: .*noaa\/earthquakes-2025-04-19\.tsv/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a damaged file with its place and without a stack trace, exit code 1', () => {
    mkdirSync(join(folder, 'noaa'));
    writeFileSync(join(folder, 'noaa', 'earthquakes-2025-04-19.tsv'), 'Year\n2008\t1\n');
    const { status, stderr } = run('--from', folder, '--to', folder, '--only', 'noaa-earthquakes');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'noaa-earthquakes refused: noaa/earthquakes-2025-04-19.tsv:2 needs 1 cells as the header has, got 2',
    );
  });
});
