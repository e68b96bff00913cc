import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { riskbelt } from './riskbelt.ts';
import { linkedCells } from './testing/linkedCells.ts';
import { newFolder } from './testing/runCommand.ts';

const ORACLE = '../shared/reference/series/pymannkendall_arbitrary_1d.csv';

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

const world = ['--areas', 'WORLD', '--years', '2001-2022'];

describe('riskbelt trend', () => {
  it('writes the series, the tests and the sentences', async () => {
    const out = await newFolder();
    expect(await go('trend', ...world, '--measure', 'deaths', '--out', out)).toMatchObject({
      code: 0,
    });
    expect((await readdir(out)).sort()).toEqual([
      'provenance.json',
      'quality.csv',
      'sentences.en.md',
      'sentences.json',
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
    expect(await linkedCells(out)).toBeGreaterThan(8);
    const slope = Number(/\ntheilSen,slope,([^,]+),/.exec(text)?.[1]);
    expect(slope).toBeCloseTo(slopes[115] ?? Number.NaN, 9);
  }, 120_000);

  it('tells the rate of events, whether they cluster, and how two periods compare', async () => {
    const out = await newFolder();
    const args = ['--areas', 'ASEAN', '--years', '2012-2022', '--against', '2001-2011'];
    expect(await go('trend', ...args, '--measure', 'events', '--out', out)).toMatchObject({
      code: 0,
    });
    expect(await linkedCells(out)).toBeGreaterThan(15);
    const series = (await readFile(join(out, 'series.csv'), 'utf8')).trimEnd().split('\n').slice(1);
    const counts = new Map(
      series.map((line) => [Number(line.split(',')[0]), Number(line.split(',')[1])]),
    );
    expect(counts.size).toBe(22);
    const between = (first: number, last: number): number =>
      [...counts].reduce(
        (sum, [year, count]) => sum + (year >= first && year <= last ? count : 0),
        0,
      );
    const text = await readFile(join(out, 'trend.csv'), 'utf8');
    const told = (test: string): number =>
      Number(new RegExp(`\\n${test},([^,]+),`).exec(text)?.[1]);
    expect(told('poisson,events')).toBe(between(2001, 2022));
    expect(told('rateRatio,ratio')).toBeCloseTo(between(2012, 2022) / between(2001, 2011), 12);
    expect(told('yueWang,factor')).toBeGreaterThan(0);
    // the trend is that of the years asked for, not of the years to compare with
    expect(told('mannKendall,count')).toBe(11);
    const overlap = await go('trend', ...args.slice(0, 4), '--against', '2010-2014', '--out', out);
    expect(overlap).toMatchObject({ code: 3 });
    expect(overlap.err).toContain('do not overlap');
  }, 60_000);

  it.skipIf(!existsSync(ORACLE))(
    'tests a file of months within seasons (needs ../shared)',
    async () => {
      const out = await newFolder();
      const file = join(out, 'months.csv');
      const cells = (await readFile(ORACLE, 'utf8')).trimEnd().split('\n').slice(1);
      const lines = cells.map((cell, month) =>
        [month, Number.isFinite(Number.parseFloat(cell)) ? cell : ''].join(','),
      );
      await writeFile(file, `time,value\n${lines.join('\n')}\n`);
      const made = join(out, 'made');
      expect(await go('trend', '--series', file, '--seasons', '12', '--out', made)).toMatchObject({
        code: 0,
      });
      expect(await linkedCells(made)).toBeGreaterThan(8);
      const text = await readFile(join(made, 'trend.csv'), 'utf8');
      const told = (test: string): number =>
        Number(new RegExp(`\\n${test},([^,]+),`).exec(text)?.[1]);
      // the series that pyMannKendall publishes
      expect(told('mannKendall,score')).toBe(-1959);
      expect(told('mannKendall,pValue')).toBeCloseTo(0.37591058740506833, 14);
      expect(told('hamedRao,z')).toBeCloseTo(-3.84199506, 8);
      expect(told('yueWang,z')).toBeCloseTo(-2.63549776, 8);
      expect(told('seasonal,score')).toBe(-399);
      expect(told('seasonal,z')).toBeCloseTo(-2.1365041, 7);
      expect(await readFile(join(made, 'sentences.en.md'), 'utf8')).toContain('within seasons');
    },
  );

  it('refuses a series that is none, and seasons of yearly losses', async () => {
    const out = await newFolder();
    const file = join(out, 'series.csv');
    const bad = [
      ['time\n1\n', 'time and value'],
      ['time,value\n1,2\n2,x\n3,4\n', 'series.csv:3:value'],
      ['time,value\n2,2\n1,3\n', 'rising'],
      ['time,value\n1,2\n2,3\n', 'too-few-values'],
    ] as const;
    for (const [text, reason] of bad) {
      await writeFile(file, text);
      const { code, err } = await go('trend', '--series', file, '--out', join(out, 'x'));
      expect(code).not.toBe(0);
      expect(err).toContain(reason);
    }
    const args = [
      ['--series', file, '--areas', 'ASEAN'],
      ['--series', file, '--seasons', 'four'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--seasons', '12'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--against', '99'],
    ];
    for (const each of args) {
      expect((await go('trend', ...each, '--out', join(out, 'x'))).code, each.join(' ')).toBe(3);
    }
    expect((await go('trend', '--series', join(out, 'none.csv'), '--out', out)).code).not.toBe(0);
    expect(await readdir(out)).toEqual(['series.csv']);
  });

  it('refuses too few years, with a reason and no file', async () => {
    const out = join(await newFolder(), 'result');
    const few = await go('trend', '--areas', 'ASEAN', '--years', '2020-2022', '--out', out);
    expect(few).toMatchObject({ code: 2 });
    expect(few.err).toContain('too-few-values');
    await expect(readdir(out)).rejects.toThrow();
    expect((await go('trend', ...world, '--by', 'year', '--out', out)).code).toBe(3);
  }, 120_000);
});

describe('riskbelt extremes', () => {
  it.each(['gev', 'gpd'])(
    'writes return levels with intervals by %s',
    async (model) => {
      const out = await newFolder();
      const args = ['--areas', 'WORLD', '--years', '2000-2023', '--model', model, '--draws', '60'];
      expect(await go('extremes', ...args, '--out', out)).toMatchObject({ code: 0 });
      const rows = (await readFile(join(out, 'extremes.csv'), 'utf8')).split('\n');
      const level = (quantity: string, period: number): number =>
        Number(
          rows.find((line) => line.startsWith(`${quantity},${period},`))?.split(',')[2] ??
            Number.NaN,
        );
      for (const period of [10, 50]) {
        for (const kind of ['profile', 'bootstrap']) {
          expect(level(`${kind}Lower`, period)).toBeLessThan(level('level', period));
          expect(level(`${kind}Upper`, period)).toBeGreaterThan(level('level', period));
        }
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
      expect(await linkedCells(out)).toBeGreaterThan(15);

      const read = async (file: string): Promise<string[][]> =>
        (await readFile(join(out, file), 'utf8'))
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split(','));
      const curves = await read('exceedance.csv');
      const total = values.reduce((sum, line) => sum + Number(line.split(',')[2]), 0);
      const of = (curve: string): string[][] => curves.filter(([name]) => name === curve);
      expect(Number(of('average-annual-loss')[0]?.[2]) / (total / 24)).toBeCloseTo(1, 12);
      expect(of('yearly')).toHaveLength(24);
      expect(of('yearly')[0]?.[1]).toBe('25');
      expect(of('yearly')[0]?.[6]).toBe('weibull');
      expect(of('event-set')).toHaveLength(new Set(values.map((line) => line.split(',')[2])).size);
      expect(new Set(of('hybrid').map(([, , , , , , note]) => note))).toContain('modelled');
      const cumulated = of('information-diffusion').map((cells) => Number(cells[3]));
      expect(cumulated[0]).toBeCloseTo(1, 12);
      expect(cumulated.toSorted((a, b) => b - a)).toEqual(cumulated);
      const plots = new Set((await read('diagnostics.csv')).map(([plot]) => plot));
      expect([...plots]).toEqual(['quantile', 'return-level', 'mean-residual-life']);
      const chances = await read('chances.csv');
      expect(
        Number(chances.find(([period, span]) => period === '10' && span === '10')?.[2]),
      ).toBeCloseTo(0.6513215599, 10);
      const again = await newFolder();
      await go('extremes', ...args, '--out', again);
      for (const file of await readdir(out)) {
        expect(await readFile(join(again, file), 'utf8')).toBe(
          await readFile(join(out, file), 'utf8'),
        );
      }
    },
    60_000,
  );

  it('takes the rate of all countries together by year, and adds up no rates', async () => {
    const out = await newFolder();
    const asked = ['--areas', 'ASEAN', '--years', '2000-2025', '--measure', 'lossPercentOfGdp'];
    expect(await go('extremes', ...asked, '--draws', '0', '--out', out)).toMatchObject({ code: 0 });
    const curves = (await readFile(join(out, 'exceedance.csv'), 'utf8'))
      .split('\n')
      .map((line) => line.split(','));
    const yearly = curves.filter(([curve]) => curve === 'yearly').map(([, , loss]) => Number(loss));
    const answer = await newFolder();
    await go('losses', ...asked, '--by', 'year', '--out', answer);
    const rates = (await readFile(join(answer, 'losses.csv'), 'utf8'))
      .split('\n')
      .map((line) => line.split(','))
      .filter(([code, , , name]) => code !== 'TOTAL' && name === 'lossPercentOfGdp')
      .flatMap(([, , , , value = '']) => (value === '' ? [] : [Number(value)]));
    // the product of 2024 and 2025 is not known: they are no years of the record
    expect(rates).toHaveLength(24);
    expect(await readFile(join(out, 'extremes.csv'), 'utf8')).toContain('\nyearsOfRecord,,24,');
    expect(yearly).toEqual(rates.toSorted((a, b) => b - a));
    const average = curves.find(([curve]) => curve === 'average-annual-loss');
    expect([average?.[2], average?.[6]]).toEqual(['', 'not-applicable']);
    for (const file of ['sentences.en.md', 'sentences.zh.md']) {
      expect(await readFile(join(out, file), 'utf8')).not.toMatch(/average year has|年均损失为/);
    }
  }, 60_000);

  it('refuses too little data and mixed price levels', async () => {
    const out = join(await newFolder(), 'result');
    const few = await go('extremes', '--areas', 'FJI', '--years', '2010-2015', '--out', out);
    expect(few).toMatchObject({ code: 2 });
    expect(few.err).toContain('too-few-values');
    const mixed = await go('extremes', ...world, '--measure', 'lossUsd', '--out', out);
    expect(mixed).toMatchObject({ code: 3 });
    expect(mixed.err).toContain('price level');
    const bad = [
      ['--model', 'gumbel'],
      ['--periods', '0'],
      ['--position', 'middle'],
      ['--draws', 'many'],
      ['--seed', '-1'],
      ['--switch', '0'],
      ['--threshold', ''],
      ['--by', 'year'],
    ];
    for (const args of bad) {
      expect((await go('extremes', ...world, ...args, '--out', out)).code, args.join(' ')).toBe(3);
    }
    await expect(readdir(out)).rejects.toThrow();
  }, 120_000);
});
