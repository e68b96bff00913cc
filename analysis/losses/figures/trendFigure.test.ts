import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { failure } from '../../failure.ts';
import { valueOf } from '../../testing/reference.ts';
import { mannKendall } from '../../trend/mannKendall.ts';
import { observedSeries } from '../../trend/series.ts';
import type { LossQuestion } from '../question.ts';
import { trendComputation } from '../sentences/trendComputation.ts';
import { madeUpQuestion, yearlyDeaths } from '../testing/assessed.ts';
import { type Entry, entriesOf, madeUpLosses } from '../testing/lossData.ts';
import { halvesOf, trendFigure, trendQuestion } from './trendFigure.ts';

const question: LossQuestion = { ...madeUpQuestion, firstYear: 2000, lastYear: 2009 };

/** Floods by year, as many as they are given, without any other year. */
function floods(counts: readonly number[]) {
  const rows = counts.map((count, year): Entry => [0, 2000 + year, 0, count, 1, 1, 1]);
  return {
    ...yearlyDeaths(counts, counts),
    entries: entriesOf(rows.filter(([, , , count]) => count > 0)),
  };
}

describe('trendFigure', () => {
  it('compares the later half of the years with the earlier one', () => {
    const data = floods([1, 2, 0, 1, 1, 3, 2, 4, 1, 5]);
    const { periods, events, hazards } = valueOf(trendFigure(data, { question, periods: null }));
    expect(periods).toEqual([
      { firstYear: 2005, lastYear: 2009 },
      { firstYear: 2000, lastYear: 2004 },
    ]);
    // 15 events in five years against 5 in five years
    const comparison = valueOf(events.comparison ?? none());
    expect(comparison.first).toMatchObject({ count: 15, exposure: 5 });
    expect(comparison.second).toMatchObject({ count: 5, exposure: 5 });
    // binomial: 2 · P(at most 5 of 20 at one half) = 43400 / 2^20
    expect(valueOf(comparison.ratio)).toMatchObject({ ratio: 3 });
    expect(valueOf(comparison.ratio).pValue).toBeCloseTo(43_400 / 2 ** 20, 12);
    expect(valueOf(events.rates)).toMatchObject({ events: 20, years: 10 });
    // squared differences from two: 1 0 4 1 1 1 0 4 1 9 = 22; index 22 / 9 / 2
    const { dispersion } = valueOf(events.rates);
    expect(valueOf(dispersion).index).toBeCloseTo(22 / 18, 12);
    expect(hazards[0]?.hazard).toBe('flood');
    expect(valueOf(hazards[0]?.rates ?? none()).events).toBe(20);
    expect(valueOf(hazards[1]?.rates ?? none()).events).toBe(0);
  });

  it('takes periods outside of the years of the question, which keep their own tests', () => {
    const data = floods([1, 2, 0, 1, 1, 3, 2, 4, 1, 5]);
    const asked = {
      question: { ...question, firstYear: 2004, lastYear: 2009 },
      periods: [
        { firstYear: 2008, lastYear: 2009 },
        { firstYear: 2000, lastYear: 2001 },
      ],
    } as const;
    expect(trendQuestion(asked)).toMatchObject({ firstYear: 2000, lastYear: 2009 });
    const made = valueOf(trendFigure(data, asked));
    expect(valueOf(made.events.comparison ?? none()).second.count).toBe(3);
    expect(valueOf(made.events.rates)).toMatchObject({ events: 16, years: 6 });
    expect(valueOf(made.measures[0]?.trend ?? none()).mannKendall.count).toBe(6);
    expect(valueOf(made.hazards[0]?.trend ?? none()).mannKendall.count).toBe(6);
  });

  it('refuses periods with a common year, and those that the source does not cover', () => {
    const data = floods([1, 2, 0, 1, 1, 3, 2, 4, 1, 5]);
    const compare = (...years: readonly [number, number, number, number]) =>
      valueOf(
        trendFigure(data, {
          question,
          periods: [
            { firstYear: years[0], lastYear: years[1] },
            { firstYear: years[2], lastYear: years[3] },
          ],
        }),
      ).events.comparison;
    expect(compare(2005, 2009, 2000, 2005)).toMatchObject({ failure: { kind: 'bad-setting' } });
    expect(compare(2005, 2009, 1990, 1995)).toMatchObject({ failure: { kind: 'too-few-values' } });
  });

  it('leaves a year out that is not closed, and has no periods of a single year', () => {
    const { coverage } = madeUpLosses();
    const years = { firstYear: 2018, lastYear: 2021, withPartialYears: false };
    expect(halvesOf(years, coverage)).toEqual([
      { firstYear: 2019, lastYear: 2020 },
      { firstYear: 2018, lastYear: 2018 },
    ]);
    expect(halvesOf({ ...years, withPartialYears: true }, coverage)?.[0].lastYear).toBe(2021);
    expect(halvesOf({ ...years, firstYear: 2020 }, coverage)).toBeNull();
    const single = { ...question, firstYear: 2020, lastYear: 2021 };
    const made = valueOf(trendFigure(madeUpLosses(), { question: single, periods: null }));
    expect(made.events.comparison).toBeNull();
    expect(made.events.rates).toMatchObject({ failure: { kind: 'too-few-values' } });
  });
});

describe('trendComputation', () => {
  const data = yearlyDeaths([5, 6, 4, 7, 8, 8, 9, 7, 10, 12], new Array<number>(10).fill(0));
  const made = valueOf(trendFigure(data, { question, periods: null }));
  const trend = valueOf(made.measures.find(({ measure }) => measure === 'deaths')?.trend ?? none());
  const rates = {
    ...valueOf(made.events.rates),
    comparison: valueOf(made.events.comparison ?? none()),
  };
  const inputsOf = (test: string, quantity: string) =>
    trendComputation({ trend, rates }, { key: { test, quantity } })?.inputs.map(
      ({ value }) => value,
    );

  it('has what each number is made from', () => {
    expect(inputsOf('mannKendall', 'pValue')).toEqual([10, 33, 123]);
    expect(inputsOf('poisson', 'rate')).toEqual([20, 10]);
    expect(inputsOf('rateRatio', 'ratio')).toEqual([10, 5, 10, 5]);
    const slope = inputsOf('theilSen', 'lower')?.[1];
    expect(slope).toBeCloseTo(2 / 3, 12);
    expect(inputsOf('landmark', 'progressPerYear')).toEqual([slope]);
    for (const test of ['hamedRao', 'yueWang', 'pettitt', 'dispersion']) {
      expect(inputsOf(test, 'pValue')?.length, test).toBeGreaterThan(1);
    }
  });

  it('knows nothing of what is not there', () => {
    expect(inputsOf('seasonal', 'pValue')).toBeUndefined();
    expect(inputsOf('negativeBinomial', 'size')).toBeUndefined();
    expect(inputsOf('nothing', 'pValue')).toBeUndefined();
    expect(trendComputation({}, { key: { test: 'mannKendall' } })).toBeUndefined();
    // months of the season figure have tests of their own
    const within = mannKendall(valueOf(observedSeries([1, 2, 3, 4], column([1, 2, 2, 5]))));
    const seasons = { within, plain: failure('too-few-values', 'mannKendall', 'too few') };
    const summed = trendComputation({ seasons }, { key: { test: 'seasonal', quantity: 'z' } });
    expect(summed?.inputs.map(({ value }) => value)).toEqual([5, (4 * 3 * 13 - 2 * 9) / 18]);
    expect(trendComputation({ seasons }, { key: { test: 'mannKendall' } })).toBeUndefined();
  });
});

function none(): never {
  throw new Error('no such row');
}
