import { describe, expect, it } from 'vitest';
import { testSeries } from '../../export/testing/specs.ts';
import { columnTexts } from './columnTexts.ts';

const size = { width: 400, fontSize: 8 };
const rows = (values: readonly number[]) =>
  values.map((value, i) => ({
    year: 2000 + i,
    value,
    baseline: 10,
    baselineYearsUsed: 10,
    partial: false,
    deviationPercent: 10 * value - 100,
  }));
const textsOf = (language: 'en' | 'zh', values: readonly number[], width = size.width) => [
  ...columnTexts({ ...testSeries(language), years: rows(values) }, { ...size, width }),
];

describe('columnTexts', () => {
  it('names the year where a higher column beside it lifts the text', () => {
    // Columns of 16: a text of some 20 reaches into the higher one before it.
    const low = [...Array.from({ length: 17 }, () => 5), 15, 20, 5];
    expect(textsOf('en', low)).toEqual([[2019, '2019: −50\u00a0%']]);
    expect(textsOf('zh', low)).toEqual([[2019, '2019：−50%']]);
  });
  it('leaves the year out over a column that is as high as those beside it', () => {
    const flat = [20, ...Array.from({ length: 19 }, () => 5)];
    expect(textsOf('en', flat)).toEqual([
      [2019, '−50\u00a0%'],
      [2000, '+100\u00a0%'],
    ]);
  });
  it('leaves the year out where columns are wider than the text', () => {
    const texts = textsOf('en', [5, 20, 5], 400);
    expect(texts).toEqual([
      [2002, '−50\u00a0%'],
      [2001, '+100\u00a0%'],
    ]);
  });
  it('writes nothing where no year has a deviation', () => {
    expect([...columnTexts({ ...testSeries('en'), years: [] }, size)]).toEqual([]);
  });
});
