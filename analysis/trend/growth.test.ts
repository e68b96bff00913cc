import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hasReference, ReferenceTable, referenceFolder, valueOf } from '../testing/reference.ts';
import { compoundGrowth, percentChange } from './growth.ts';
import { observedSeries } from './series.ts';

const made = (times: readonly number[], values: readonly unknown[]) =>
  valueOf(
    observedSeries(
      times,
      column(values.map((value) => (typeof value === 'number' ? value : 'no-data'))),
    ),
  );

describe('growth', () => {
  it('leads from the first value to the last', () => {
    expect(compoundGrowth(made([2018, 2019, 2020, 2021], [1, 2, 4, 8]))).toBeCloseTo(1, 14);
    expect(compoundGrowth(made([2000, 2010], [5, 5]))).toBe(0);
  });

  it('measures a line against its beginning', () => {
    expect(percentChange(made([2015, 2020], [10, 8]))).toBeCloseTo(-4, 12);
    expect(percentChange(made([2015, 2020], [10, 8]), 10)).toBeCloseTo(-40, 12);
    expect(percentChange(made([2015, 2020], [3, 3]))).toBe(0);
  });

  it('says why there is none', () => {
    expect(compoundGrowth(made([1, 2, 3], ['gap', 'gap', 4]))).toBe('too-few-values');
    expect(compoundGrowth(made([1, 2], [0, 4]))).toBe('zero-baseline');
    expect(compoundGrowth(made([1, 2], [-2, 4]))).toBe('invalid');
    expect(percentChange(made([1], [4]))).toBe('too-few-values');
    expect(percentChange(made([0, 1], [0, 4]))).toBe('zero-baseline');
  });
});

interface Case {
  readonly fn: string;
  readonly args: { readonly x: number[]; readonly y: unknown[]; readonly per?: number };
  readonly out: unknown;
}

describe.skipIf(!hasReference('coinr'))('growth against COINr (needs ../shared)', () => {
  const cases = hasReference('coinr')
    ? (
        JSON.parse(readFileSync(`${referenceFolder}/coinr/fn/vector_cases.json`, 'utf8')) as Case[]
      ).filter(({ fn }) => fn === 'CAGR' || fn === 'prc_change')
    : [];
  it.each(cases)('$fn of $args.y', ({ fn, args, out }) => {
    const series = made(args.x, args.y);
    const got = fn === 'CAGR' ? compoundGrowth(series) : percentChange(series, args.per);
    if (typeof out !== 'number') expect(typeof got).toBe('string');
    else expect(Math.abs(Number(got) - out)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(out)));
  });

  it('gives the trends of the complete series of the panel', () => {
    let compared = 0;
    const panel = new ReferenceTable('coinr/panel/iData_p.csv');
    const times = [...new Set(panel.numbers('Time'))].sort((a, b) => a - b);
    for (const [file, head] of [
      ['trend_CAGR', 'CAGR'],
      ['trend_prc_change', 'prc_change'],
    ] as const) {
      const wanted = new ReferenceTable(`coinr/panel/${file}.csv`);
      wanted.text('uCode').forEach((unit, row) => {
        const values = panel.numbers(wanted.text('iCode')[row] ?? '');
        const byTime = times.map((time) => {
          const place = panel
            .text('uCode')
            .findIndex((code, k) => code === unit && panel.numbers('Time')[k] === time);
          const value = values[place];
          return value === undefined || Number.isNaN(value) ? 'gap' : value;
        });
        // COINr's table was made before gaps were cut into the panel
        if (byTime.includes('gap')) return;
        compared += 1;
        const series = made(times, byTime);
        const got = head === 'CAGR' ? compoundGrowth(series) : percentChange(series);
        const expected = wanted.numbers(head)[row] ?? Number.NaN;
        expect(Math.abs(Number(got) - expected), `${unit} ${head}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(expected)),
        );
      });
    }
    expect(compared).toBeGreaterThan(100);
  });
});
