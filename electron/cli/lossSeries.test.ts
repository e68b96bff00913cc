import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { riskbelt } from './riskbelt.ts';

async function go(...args: readonly string[]): Promise<{ code: number; err: string }> {
  const err: string[] = [];
  const code = await riskbelt(args, {
    print: () => undefined,
    say: (text) => err.push(text),
    progress: () => undefined,
    datasets: 'datasets',
  });
  return { code, err: err.join('\n') };
}

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'riskbelt-series-'));
const world = ['--areas', 'WORLD', '--years', '2001-2022'];

describe('riskbelt trend', () => {
  it('writes the series, the tests and the sentences', async () => {
    const out = await folder();
    expect(await go('trend', ...world, '--measure', 'deaths', '--out', out)).toMatchObject({
      code: 0,
    });
    expect((await readdir(out)).sort()).toEqual([
      'provenance.json',
      'sentences.en.md',
      'sentences.zh.md',
      'series.csv',
      'trend.csv',
    ]);
    const series = (await readFile(join(out, 'series.csv'), 'utf8')).trimEnd().split('\n').slice(1);
    const values = series.map((line) => Number(line.split(',')[1]));
    expect(values).toHaveLength(22);
    // Mann-Kendall's score and Sen's slope by the plain definition
    let score = 0;
    const slopes: number[] = [];
    values.forEach((later, second) => {
      values.slice(0, second).forEach((earlier, first) => {
        score += Math.sign(later - earlier);
        slopes.push((later - earlier) / (second - first));
      });
    });
    slopes.sort((a, b) => a - b);
    expect(slopes).toHaveLength(231);
    const text = await readFile(join(out, 'trend.csv'), 'utf8');
    expect(text).toContain(`\nmannKendall,score,${score},\n`);
    const slope = Number(/\ntheilSen,slope,([^,]+),/.exec(text)?.[1]);
    expect(slope).toBeCloseTo(slopes[115] ?? Number.NaN, 9);
  }, 30_000);

  it('refuses too few years, with a reason and no file', async () => {
    const out = join(await folder(), 'result');
    const few = await go('trend', '--areas', 'ASEAN', '--years', '2020-2022', '--out', out);
    expect(few).toMatchObject({ code: 2 });
    expect(few.err).toContain('too-few-values');
    await expect(readdir(out)).rejects.toThrow();
    expect((await go('trend', ...world, '--by', 'year', '--out', out)).code).toBe(3);
  }, 30_000);
});

describe('riskbelt extremes', () => {
  it.each(['gev', 'gpd'])(
    'writes return levels with intervals by %s',
    async (model) => {
      const out = await folder();
      const args = ['--areas', 'WORLD', '--years', '2000-2023', '--model', model, '--out', out];
      expect(await go('extremes', ...args)).toMatchObject({ code: 0 });
      const rows = (await readFile(join(out, 'extremes.csv'), 'utf8')).split('\n');
      const level = (quantity: string, period: number): number =>
        Number(
          rows.find((line) => line.startsWith(`${quantity},${period},`))?.split(',')[2] ??
            Number.NaN,
        );
      for (const period of [10, 50]) {
        expect(level('lower', period)).toBeLessThan(level('level', period));
        expect(level('upper', period)).toBeGreaterThan(level('level', period));
      }
      expect(level('level', 50)).toBeGreaterThan(level('level', 10));
      expect(rows.find((line) => line.startsWith('level,100,'))).toMatch(/beyond-record$/);
      // of 24 yearly values some two exceed the level of ten years
      const values = (await readFile(join(out, 'values.csv'), 'utf8'))
        .trimEnd()
        .split('\n')
        .slice(1);
      const above = values.filter((line) => Number(line.split(',')[2]) > level('level', 10)).length;
      expect(above).toBeGreaterThanOrEqual(1);
      expect(above).toBeLessThanOrEqual(5);
    },
    60_000,
  );

  it('refuses too little data and mixed price levels', async () => {
    const out = join(await folder(), 'result');
    const few = await go('extremes', '--areas', 'FJI', '--years', '2010-2015', '--out', out);
    expect(few).toMatchObject({ code: 2 });
    expect(few.err).toContain('too-few-values');
    const mixed = await go('extremes', ...world, '--measure', 'lossUsd', '--out', out);
    expect(mixed).toMatchObject({ code: 3 });
    expect(mixed.err).toContain('price level');
    await expect(readdir(out)).rejects.toThrow();
  }, 30_000);
});
