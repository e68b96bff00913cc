import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './testing/runCommand.ts';

const world = ['--areas', 'WORLD', '--years', '2001-2022'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'riskbelt-unused-'));
  await writeFile(join(folder, 'series.csv'), 'time,value\n1,2\n2,3\n3,5\n4,4\n5,6\n');
  await writeFile(join(folder, 'events.csv'), 'id\n1\n');
});
afterAll(() => rm(folder, { recursive: true }));

const calls: readonly (readonly [option: string, ...args: string[]])[] = [
  ['--baseline', 'trend', ...world, '--baseline', '5'],
  ['--top', 'trend', ...world, '--top=5'],
  ['--by', 'trend', ...world, '--by', 'year'],
  ['--seasons', 'trend', ...world, '--seasons', '12'],
  ['--against', 'trend', ...world, '--measure', 'deaths', '--against', '1990-2000'],
  ['--scale-year', 'trend', ...world, '--measure', 'deaths', '--scale-year', '2010'],
  ['--partial', 'trend', '--series', 'series.csv', '--partial'],
  ['--top', 'trend', '--series', 'series.csv', '--top', '3'],
  ['--areas', 'trend', '--series', 'series.csv', '--areas', 'WORLD'],
  ['--partial-years', 'trend', '--series', 'series.csv', '--partial-years', '2020'],
  ['--baseline', 'extremes', ...world, '--baseline', '5'],
  ['--top', 'extremes', ...world, '--top', '5'],
  ['--threshold', 'extremes', ...world, '--model', 'gev', '--threshold', '1000'],
  ['--seed', 'extremes', ...world, '--draws', '0', '--seed', '3'],
  ['--scale-year', 'extremes', ...world, '--measure', 'deaths', '--scale-year', '2010'],
  ['--mapping', 'import', 'events.csv', '--format', 'emdat', '--mapping', 'mapping.json'],
  ['--country', 'import', 'events.csv', '--format', 'emdat', '--country', 'CHN'],
  ['--classes', 'import', 'events.csv', '--format', 'noaa', '--classes', 'natural'],
  ['--drought-by-year', 'import', 'events.csv', '--format', 'generic', '--drought-by-year'],
  ['--zeros-are-none', 'import', 'events.csv', '--format', 'emdat', '--zeros-are-none'],
  ['--encoding', 'import', 'events.csv', '--format', 'riskbelt', '--encoding', 'gb18030'],
  ['--keep-doubtful', 'import', 'events.csv', '--format', 'riskbelt', '--keep-doubtful'],
  [
    '--resamples',
    ...['robustness', 'inform-risk-2025', '--runs', '5', '--seed', '1'],
    ...['--samples', '0', '--resamples', '10'],
  ],
];

describe('an option that would change nothing', () => {
  it.each(calls)(
    'is refused by its name and with the reason: %s of %s',
    async (option, ...args) => {
      const out = join(folder, 'out');
      const own = args.map((arg) => (/^(series|events)\.csv$/.test(arg) ? join(folder, arg) : arg));
      const { code, err } = await runCommand(...own, '--out', out);
      expect(err).toMatch(new RegExp(`^bad-input: ${args[0]} takes no ${option}: .+`));
      expect(code).toBe(3);
      expect(existsSync(out)).toBe(false);
    },
  );

  it('is named with every other one, each with its reason', async () => {
    const asked = ['--top', '3', '--baseline', '5', '--out', join(folder, 'out')];
    const { err } = await runCommand('extremes', ...world, ...asked);
    expect(err).toMatch(/takes no --baseline: .*years before; no --top: .*ranks nothing/);
  });

  it.each([
    ['list', '--top', '3'],
    ['list', 'more'],
    ['schema', '--out', 'x'],
    ['comparison', '--years', '2020-2022'],
    ['table', 'inform-risk-2025', '--areas', 'ASEAN'],
    ['table', 'inform-risk-2025', 'more'],
    ['explain', 'folder', 'CHN', 'INFORM', '--years', '2020'],
    ['explain', 'folder', 'CHN', 'INFORM', 'more'],
  ])('is refused by a command without options: %s %s %s', async (...args) => {
    const { code, out, err } = await runCommand(...args);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(args.findLast((arg) => /^--|^more$/.test(arg)));
  });
});
