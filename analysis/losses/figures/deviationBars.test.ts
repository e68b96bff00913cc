import { describe, expect, it } from 'vitest';
import { assessed } from '../testing/assessed.ts';
import { deviationBars } from './deviationBars.ts';

describe('deviationBars', () => {
  it('sets each year against the mean and the median of those before', () => {
    // deaths: 10 in 2018, 24 in 2019, 6 in 2020 of those who report; 2021 is not closed
    const bars = deviationBars(assessed());
    expect(bars.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    expect(bars[0]?.fromMeanPercent).toBe('no-baseline');
    expect(bars[1]).toMatchObject({ value: 24, mean: 10, fromMeanPercent: 140, yearsUsed: 1 });
    expect(bars[2]).toMatchObject({ mean: 17, median: 17, yearsUsed: 2, yearsAsked: 10 });
    expect(bars[2]?.fromMedianPercent).toBeCloseTo(-64.70588235294117, 12);
    expect(bars[3]).toMatchObject({ partial: true, fromMeanPercent: 'partial-year' });
  });
});
