import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { exceedanceFigure } from './exceedanceFigure.ts';

const first = [4, 9, 2, 7, 30, 5, 11, 3, 1, 6, 8, 14];
const second = [1, 3, 8, 2, 4, 22, 6, 5, 0, 1, 9, 2];
const answer = assessed({ firstYear: 2000, lastYear: 2011 }, yearlyDeaths(first, second));

describe('exceedanceFigure', () => {
  it('orders the sums of the years, with limits of their return periods', () => {
    const { points, fit } = valueOf(exceedanceFigure(answer, 'yearlySums'));
    expect(fit).toBeNull();
    expect(points[0]).toMatchObject({ year: 2004, area: null, value: 34, returnPeriodYears: 13 });
    expect(points).toHaveLength(12);
    const [lower, upper] = points[0]?.interval ?? [0, 0];
    expect(lower).toBeLessThan(13);
    expect(upper).toBeGreaterThan(13);
  });

  it('refuses dollars of different years, whatever is ordered', () => {
    const years = { firstYear: 2000, lastYear: 2011, measure: 'lossUsd' } as const;
    const mixed = assessed(years, yearlyDeaths(first, second));
    for (const basis of ['yearlySums', 'areaYears'] as const) {
      expect(exceedanceFigure(mixed, basis)).toMatchObject({ failure: { kind: 'bad-setting' } });
    }
  });

  it('refuses years that are all the same', () => {
    const none = new Array<number>(12).fill(0);
    const quiet = assessed({ firstYear: 2000, lastYear: 2011 }, yearlyDeaths(none, none));
    expect(exceedanceFigure(quiet, 'yearlySums')).toMatchObject({
      failure: { kind: 'constant-values' },
    });
  });

  it('takes what lies over the threshold, and refuses where that is too little', () => {
    expect(exceedanceFigure(answer, 'areaYears')).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
    const many = Array.from({ length: 130 }, (_, place) => 1 + ((place * 37) % 101) ** 2);
    const long = assessed(
      { firstYear: 2000, lastYear: 2129 },
      yearlyDeaths(many, many.toReversed()),
    );
    const { points, fit } = valueOf(exceedanceFigure(long, 'areaYears'));
    expect(points).toHaveLength(fit?.count ?? 0);
    expect(points.every(({ value }) => value > (fit?.threshold ?? 0))).toBe(true);
    expect(points[0]?.returnPeriodYears).toBe(131);
  });
});
