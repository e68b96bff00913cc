import { describe, expect, it } from 'vitest';
import { lossTrend } from './lossTrend.ts';
import { measureWords } from './sentences/measureWords.ts';
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

describe('lossTrend in seasons', () => {
  it('compares each season with itself', () => {
    // two seasons, one rising by one a round, one high and falling: S = 3 - 3
    const even = lossTrend([0, 1, 2, 3, 4, 5], [1, 90, 2, 80, 3, 70], 2);
    if (!even.ok) throw new Error(even.failure.message);
    expect(even.value.seasonal).toMatchObject({ ok: true, value: { score: 0, pValue: 1 } });
    const rising = lossTrend([0, 1, 2, 3, 4, 5], [1, 70, 2, 80, 3, 90], 2);
    if (!rising.ok) throw new Error(rising.failure.message);
    expect(rising.value.seasonal).toMatchObject({ ok: true, value: { score: 6 } });
    const yearly = lossTrend(years, values);
    expect(yearly.ok && yearly.value.seasonal).toBeUndefined();
  });

  it('reads a rise of losses as ground lost', () => {
    const trend = lossTrend(years, values);
    if (!trend.ok) throw new Error(trend.failure.message);
    expect(trend.value.landmark.progressPerYear).toBeCloseTo(-2 / 3, 12);
  });
});

const name = measureWords.deaths.name;

describe('trendSentences', () => {
  it('tells rise, slope and its limits, each with its figure', () => {
    const trend = lossTrend(years, values);
    if (!trend.ok) throw new Error(trend.failure.message);
    const [first, second, third] = trendSentences(trend.value, name);
    expect(first?.en).toContain('From 2001 to 2010 (10 of 10 with a value), deaths: a rise');
    expect(first?.en).toContain('Mann-Kendall p = 0.0039');
    expect(first?.en).toContain('Theil-Sen slope 0.667 a year (95 %: 0.5 to 1)');
    expect(first?.zh).toContain('死亡失踪人数显著上升');
    expect(first?.zh).toContain('2001—2010年（10个时点中10个有数据）');
    expect(second?.zh).toMatch(/水平变化最大处为20\d\d年之后上升/);
    const months = trendSentences(trend.value, name, { en: 'a step', zh: '每步' });
    expect(months[0]?.zh).toContain('2001—2010（10个时点');
    expect(first?.linked.en).toContain('[0.667](#theilSen.slope)');
    expect(second?.figures.map((each) => each.name)).toEqual(['pettitt.year', 'pettitt.pValue']);
    expect(third?.en).toContain('less is better: a loss of ground of 0.667');
    expect(third?.zh).toContain('恶化0.667。');
  });

  it('says that there is no trend', () => {
    const trend = lossTrend([1, 2, 3, 4, 5], [3, 1, 4, 1, 3]);
    if (!trend.ok) throw new Error(trend.failure.message);
    const [first, , third] = trendSentences(trend.value, name);
    expect(first?.en).toContain('no trend beyond chance');
    expect(first?.en).toContain('p-values are rough');
    expect(third?.en).toContain('no change');
  });

  it('says of progress without a trend that it may be chance', () => {
    // of ten pairs six rise and three fall, and the median of their slopes is 0.5
    const trend = lossTrend([1, 2, 3, 4, 5], [3, 1, 4, 1, 5]);
    if (!trend.ok) throw new Error(trend.failure.message);
    const third = trendSentences(trend.value, name)[2];
    expect(third?.en).toMatch(/a loss of ground of 0.5 a year, not beyond chance\.$/);
    expect(third?.zh).toMatch(/恶化.*，但不显著。$/);
  });
});
