import { describe, expect, it } from 'vitest';
import { baselineOf } from './baselineOf.ts';
import { comparedBaseline } from './comparedBaseline.ts';

describe('comparedBaseline', () => {
  // mean 4, median 2: one catastrophe among the years before
  const baseline = baselineOf(6, [1, 2, 9], 10);

  it('takes the mean unless told otherwise', () => {
    expect(comparedBaseline(baseline, {})).toEqual({
      statistic: 'mean',
      level: 4,
      deviationPercent: 50,
    });
  });

  it('takes the median where the question says so', () => {
    expect(comparedBaseline(baseline, { baselineStatistic: 'median' })).toEqual({
      statistic: 'median',
      level: 2,
      deviationPercent: 200,
    });
  });
});
