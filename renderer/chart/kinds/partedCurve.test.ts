import { describe, expect, it } from 'vitest';
import { partedCurve } from './partedCurve.ts';

const levelsOf = (level10: number, level1000: number) =>
  [
    [10, level10, false],
    [1000, level1000, true],
  ].map(([returnPeriodYears, level, isBeyondRecord]) => ({
    returnPeriodYears: Number(returnPeriodYears),
    level: Number(level),
    lower: 'not-calculable' as const,
    upper: 'not-calculable' as const,
    isBeyondRecord: isBeyondRecord === true,
  }));

describe('partedCurve', () => {
  it('meets at the end of what the record bears, half way between ten and a thousand years', () => {
    const linear = partedCurve({ levels: levelsOf(20, 40), scale: 'linear', trustedYears: 100 });
    expect(linear.within).toEqual([
      [10, 20],
      [100, 30],
    ]);
    expect(linear.beyond).toEqual([
      [100, 30],
      [1000, 40],
    ]);
    // half way between 1 and 100 on a scale of powers of ten
    const { within } = partedCurve({
      levels: levelsOf(1, 100),
      scale: 'logarithmic',
      trustedYears: 100,
    });
    expect(within[1]?.[1]).toBeCloseTo(10, 10);
  });

  it('meets at the last level within where the spec does not tell, and is whole without any beyond', () => {
    const levels = levelsOf(20, 40);
    expect(partedCurve({ levels, scale: 'linear' }).beyond).toEqual([
      [10, 20],
      [1000, 40],
    ]);
    expect(partedCurve({ levels: levels.slice(0, 1), scale: 'linear' })).toEqual({
      within: [[10, 20]],
      beyond: [],
    });
  });
});
