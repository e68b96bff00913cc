import { describe, expect, it } from 'vitest';
import { madeUpLosses } from '../testing/lossData.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import type { LossIndicators } from './lossIndicator.ts';
import { lossIndicators } from './lossIndicators.ts';
import { numeratorOf, yearlyMeasureOf } from './numeratorOf.ts';
import { periods } from './periods.ts';
import { yearsBefore } from './yearsBefore.ts';

const question: IndicatorQuestion = {
  countrySet: 'MADE_UP',
  hazards: ['flood', 'storm'],
  firstYear: 2019,
  lastYear: 2020,
  measure: 'deaths',
  dimension: 'country',
  baselineYears: 10,
  topCount: 1,
  scaleYear: 2019,
  withPartialYears: false,
};

function data(): IndicatorData {
  const losses = madeUpLosses();
  return {
    ...losses,
    entries: { ...losses.entries, lossUsdAdjusted: losses.entries.lossUsd },
    groups: losses.areas,
    groupOfArea: Int32Array.from(losses.areas, (_, place) => place),
  };
}

function asked(changes: Partial<IndicatorQuestion> = {}): LossIndicators {
  const made = lossIndicators(data(), { ...question, ...changes }, data());
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

describe('yearsBefore', () => {
  it('compares with mean and median', () => {
    expect(yearsBefore([6], [1, 2, 9], 10)).toEqual({
      perYear: 6,
      mean: 4,
      median: 2,
      deviationFromMeanPercent: 50,
      deviationFromMedianPercent: 200,
      yearsUsed: 3,
      yearsAsked: 10,
    });
  });

  it('finds the deaths of 2022 half below the mean and twice the median of 2002-2021', () => {
    // CRED, 2022 Disasters in Numbers: 30,704 deaths, mean 60,955, median 16,011.
    expect(yearsBefore([30_704], [60_955], 20).deviationFromMeanPercent).toBeCloseTo(-49.6, 1);
    expect(yearsBefore([30_704], [16_011], 20).deviationFromMedianPercent).toBeCloseTo(91.8, 1);
  });

  it('says why there is nothing to compare', () => {
    expect(yearsBefore([6], [], 10)).toMatchObject({ mean: 'no-baseline', median: 'no-baseline' });
    expect(yearsBefore([6], [0, 0], 10).deviationFromMeanPercent).toBe('zero-baseline');
    expect(yearsBefore(['not-reported'], [1], 10).perYear).toBe('not-reported');
  });
});

describe('periods', () => {
  it('cuts decades to the years asked for', () => {
    expect(periods('decade', 2008, 2011)).toEqual([
      { code: '2000s', firstYear: 2008, lastYear: 2009 },
      { code: '2010s', firstYear: 2010, lastYear: 2011 },
    ]);
    expect(periods('year', 2008, 2010).map(({ code }) => code)).toEqual(['2008', '2009', '2010']);
    expect(periods('hazard', 2008, 2010)).toEqual([{ code: '', firstYear: 2008, lastYear: 2010 }]);
  });
});

describe('numeratorOf', () => {
  it('leads from a rate to what is shared out, and to its yearly rate', () => {
    expect(numeratorOf('affectedPer100k')).toBe('affected');
    expect(yearlyMeasureOf('meanLossPercentOfGdp')).toBe('lossPercentOfGdp');
  });
});

describe('lossIndicators', () => {
  it('tells rates of sums and means of yearly rates apart', () => {
    const [first] = asked().rows;
    // A 2019: 24 deaths of 2 million, A 2020: 6 of 2 million.
    expect(first?.figures.deathsPerMillion.value).toBe(7.5);
    expect(first?.figures.meanDeathsPerMillion.value).toBe((12 + 3) / 2);
    expect(first?.figures.deathsPer100k.value).toBe(0.75);
  });

  it('keeps reasons and coverage', () => {
    const [, second, third] = asked().rows;
    expect(second?.figures.deaths).toEqual({ value: 'not-reported', reported: 0, entries: 1 });
    expect(second?.rank).toBe('not-reported');
    expect(third?.figures.events.value).toBe('not-covered');
    expect(asked().areasWithoutEntries).toEqual(['CCC']);
  });

  it('shares the whole out and sees that one area has all', () => {
    const { rows, total, topSharePercent } = asked();
    expect(rows[0]).toMatchObject({ rank: 1, sharePercent: 100, shareOfWorldPercent: 100 });
    expect(total).toMatchObject({ rank: 1, sharePercent: 100 });
    expect(total.figures.deaths).toEqual({ value: 30, reported: 3, entries: 4 });
    expect(topSharePercent).toBe(100);
  });

  it('refuses numbers of years and rows that are none', () => {
    expect(lossIndicators(data(), { ...question, baselineYears: 0 })).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
    expect(lossIndicators(data(), { ...question, hazards: [] })).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });
});
