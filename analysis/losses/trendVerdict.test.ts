import { describe, expect, it } from 'vitest';
import { failure, success } from '../failure.ts';
import { valueOf } from '../testing/reference.ts';
import type { TrendTest } from '../trend/mannKendall.ts';
import { lossTrend } from './lossTrend.ts';
import { trendSentences } from './sentences/trendSentences.ts';
import { trendVerdict } from './trendVerdict.ts';

const test = (pValue: number, count = 23, score = -54): TrendTest => ({
  count,
  score,
  variance: 1433,
  z: score / Math.sqrt(1433),
  pValue,
  tau: score / 253,
  isRough: false,
});
const tests = (plain: number, corrected: number, count?: number) => ({
  mannKendall: test(plain, count),
  hamedRao: success({ ...test(corrected, count), factor: 0.05 }),
  seasonal: undefined,
});

describe('trendVerdict', () => {
  it('follows the corrected test, and says when a short series hangs on it alone', () => {
    expect(trendVerdict(tests(0.12, 0.0005))).toEqual({
      direction: 'falls',
      pValue: 0.0005,
      onlyCorrected: true,
    });
    expect(trendVerdict(tests(0.01, 0.0005)).onlyCorrected).toBe(false);
    expect(trendVerdict(tests(0.12, 0.0005, 30)).onlyCorrected).toBe(false);
    expect(trendVerdict(tests(0.01, 0.3))).toEqual({
      direction: 'none',
      pValue: 0.3,
      onlyCorrected: false,
    });
  });

  it('falls back to the plain test, and prefers the one within seasons', () => {
    const none = failure('not-positive', 'hamedRao', 'no variance left');
    const plain = { ...tests(0.01, 0.3), hamedRao: none };
    expect(trendVerdict(plain)).toMatchObject({ direction: 'falls', pValue: 0.01 });
    const seasonal = success(test(0.02, 240, 400));
    expect(trendVerdict({ ...tests(0.12, 0.0005), seasonal })).toEqual({
      direction: 'rises',
      pValue: 0.02,
      onlyCorrected: false,
    });
  });

  it('finds nothing in a score of zero', () => {
    const flat = { ...tests(0.9, 0), mannKendall: test(0.9, 23, 0) };
    const level = success({ ...test(0, 23, 0), factor: 1 });
    expect(trendVerdict({ ...flat, hamedRao: level }).direction).toBe('none');
  });
});

describe('the remark on a finding that hangs on the correction', () => {
  // made up so that high and low years take turns around a weak rise
  const years = Array.from({ length: 12 }, (_, place) => 2000 + place);
  const turns = [1, 9, 2, 10, 1, 9, 3, 10, 2, 9, 1, 11];
  const name = { en: 'deaths', zh: '死亡失踪人数' };

  it('stands in the sentence, in both languages, with the factor', () => {
    const made = valueOf(lossTrend(years, turns));
    const plain = made.mannKendall.pValue;
    expect(plain).toBeGreaterThan(0.05);
    const shrunk = {
      ...made,
      hamedRao: success({ ...made.mannKendall, pValue: 0.0004, factor: 0.05 }),
    };
    const [first] = trendSentences(shrunk, name);
    expect(first?.en).toContain('multiplies the variance by 0.05, judged from 12 values only');
    expect(first?.zh).toContain('方差乘以0.05');
    expect(first?.zh).toContain('12个值');
    expect(first?.figures.map(({ name: each }) => each)).toContain('hamedRao.factor');
  });

  it('is absent where both tests agree', () => {
    const rising = valueOf(lossTrend(years, years));
    const [first] = trendSentences(rising, name);
    expect(first?.en).toContain('a rise beyond chance');
    expect(first?.en).not.toContain('hint');
  });
});
