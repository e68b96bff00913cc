import { describe, expect, it } from 'vitest';
import { baselineOf } from './baselineOf.ts';

describe('baselineOf', () => {
  it('says how many of the years asked for stand behind the mean', () => {
    expect(baselineOf(3, [1, 'not-reported', 2], 10)).toEqual({
      mean: 1.5,
      yearsAsked: 10,
      yearsUsed: 2,
      deviationPercent: 100,
    });
  });

  it('counts a year without events as zero', () => {
    expect(baselineOf(3, [4, 0, 2, 0], 10).mean).toBe(1.5);
  });

  it('has no mean before the first year of the data', () => {
    const baseline = baselineOf(3, [], 30);
    expect(baseline.mean).toBe('no-baseline');
    expect(baseline.deviationPercent).toBe('no-baseline');
  });
});
