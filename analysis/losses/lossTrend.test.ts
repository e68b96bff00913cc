import { describe, expect, it } from 'vitest';
import { lossTrend } from './lossTrend.ts';
import { trendSentences } from './sentences/trendSentences.ts';

const values = [5, 6, 4, 7, 8, 8, 9, 7, 10, 12];
const years = values.map((_, place) => 2001 + place);

describe('lossTrend', () => {
  it('has the test and the slope of the worked example', () => {
    // computed by hand and with pyMannKendall's formulas: S = 33, Var = 123, Sen 95 % 0.5 to 1
    const trend = lossTrend(years, values);
    if (!trend.ok) throw new Error(trend.failure.message);
    expect(trend.value.mannKendall).toMatchObject({ score: 33, variance: 123 });
    expect(trend.value.mannKendall.pValue).toBeCloseTo(0.003_909_88, 8);
    expect(trend.value.theilSen.slope).toBeCloseTo(2 / 3, 12);
    expect(trend.value.theilSen.interval).toEqual([0.5, 1]);
  });

  it('leaves gaps out, keeps the years, and refuses too few', () => {
    const gappy = lossTrend([2001, 2002, 2003, 2004, 2006], [1, 'not-reported', 3, 4, 6]);
    if (!gappy.ok) throw new Error(gappy.failure.message);
    expect(gappy.value.theilSen.slope).toBe(1);
    expect([...gappy.value.series.times]).toEqual([2001, 2003, 2004, 2006]);
    expect(lossTrend([2001, 2002, 2003], [1, 2, 3])).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });
});

describe('trendSentences', () => {
  it('tells rise, slope and its limits, each with its figure', () => {
    const trend = lossTrend(years, values);
    if (!trend.ok) throw new Error(trend.failure.message);
    const [first, second] = trendSentences(trend.value, 'deaths');
    expect(first?.en).toContain('From 2001 to 2010 (10 of 10 years with a value), deaths: a rise');
    expect(first?.en).toContain('Theil-Sen slope 0.667 a year (95 %: 0.5 to 1)');
    expect(first?.zh).toContain('死亡失踪显著上升');
    expect(second?.figures.map(({ name }) => name)).toEqual(['pettittYear', 'pettittP']);
  });

  it('says that there is no trend', () => {
    const trend = lossTrend([1, 2, 3, 4, 5], [3, 1, 4, 1, 3]);
    if (!trend.ok) throw new Error(trend.failure.message);
    const [first] = trendSentences(trend.value, 'events');
    expect(first?.en).toContain('no trend beyond chance');
    expect(first?.en).toContain('p-values are rough');
  });
});
