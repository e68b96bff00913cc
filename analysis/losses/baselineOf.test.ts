import { describe, expect, it } from 'vitest';
import { baselineOf } from './baselineOf.ts';

describe('baselineOf', () => {
  it('says how many of the years asked for stand behind the mean', () => {
    expect(baselineOf(3, [1, 'not-reported', 2], 10)).toEqual({
      mean: 1.5,
      median: 1.5,
      yearsAsked: 10,
      yearsUsed: 2,
      deviationPercent: 100,
      deviationFromMedianPercent: 100,
    });
  });

  it('counts a year without events as zero', () => {
    expect(baselineOf(3, [4, 0, 2, 0], 10)).toMatchObject({ mean: 1.5, median: 1 });
  });

  it('lets no single disaster move the median', () => {
    expect(baselineOf(3, [1, 2, 300], 10)).toMatchObject({
      median: 2,
      deviationFromMedianPercent: 50,
    });
  });

  it('has no mean before the first year of the data', () => {
    const baseline = baselineOf(3, [], 30);
    expect(baseline.mean).toBe('no-baseline');
    expect(baseline.deviationPercent).toBe('no-baseline');
    expect(baseline.median).toBe('no-baseline');
  });
});
