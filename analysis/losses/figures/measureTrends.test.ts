import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { measureTrends } from './measureTrends.ts';

describe('measureTrends', () => {
  it('tests each measure over the years', () => {
    // deaths of the worked example: S = 33, Var = 123, slope 2/3; affected are ten times as many
    const data = yearlyDeaths([5, 6, 4, 7, 8, 8, 9, 7, 10, 12], new Array<number>(10).fill(0));
    const rows = measureTrends(assessed({ firstYear: 2000, lastYear: 2009 }, data));
    expect(rows.map(({ measure }) => measure)).toEqual([
      'events',
      'distinctEvents',
      'deaths',
      'affected',
      'lossUsd',
      'lossUsdAdjusted',
      'deathsPerMillion',
      'lossPercentOfGdp',
    ]);
    const deaths = valueOf(rows[2]?.trend ?? { ok: false, failure: never() });
    expect(deaths.mannKendall).toMatchObject({ score: 33, variance: 123 });
    expect(deaths.theilSen.slope).toBeCloseTo(2 / 3, 12);
    const affected = valueOf(rows[3]?.trend ?? { ok: false, failure: never() });
    expect(affected.theilSen.slope).toBeCloseTo(20 / 3, 12);
  });

  it('refuses what has too few years, the one not closed left out', () => {
    const [events] = measureTrends(assessed());
    expect(events?.trend).toMatchObject({ failure: { kind: 'too-few-values' } });
    const [withOpen] = measureTrends(assessed({ withPartialYears: true }));
    expect(withOpen?.trend.ok).toBe(true);
  });
});

function never(): never {
  throw new Error('no such row');
}
