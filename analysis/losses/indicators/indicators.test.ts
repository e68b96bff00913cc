import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { madeUpIndicatorQuestion, madeUpIndicators } from '../testing/indicatorData.ts';
import { madeUpLosses } from '../testing/lossData.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import type { LossIndicators } from './lossIndicator.ts';
import { lossIndicators } from './lossIndicators.ts';
import { isMoney, priceLevelOf, rateRules } from './measures.ts';
import { numeratorOf, yearlyMeasureOf } from './numeratorOf.ts';
import { periods } from './periods.ts';
import { yearsBefore } from './yearsBefore.ts';

const question = madeUpIndicatorQuestion;

function data(): IndicatorData {
  const { economy } = madeUpLosses();
  return madeUpIndicators({
    // the product per person doubles in 2020; B has none
    gdpPpp2021PerPerson: column(
      Array.from(economy.area, (area, row) => {
        if (area === 1) return 'no-denominator';
        return economy.year[row] === 2020 ? 2 : 1;
      }),
    ),
    consumerPriceIndex: new Map([
      [2018, 90],
      [2019, 100],
      [2020, 125],
    ]),
  });
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
      ownYearsUsed: 1,
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

  it('tells losses at every price level', () => {
    // A 2018: 1000 dollars, 1 million people with a product of 100,000; the next year twice of both
    const [first] = asked({ firstYear: 2018, lastYear: 2018 }).rows;
    expect(first?.figures.lossUsdScaled.value).toBe(1000 * 2);
    expect(first?.figures.lossUsdNormalised.value).toBeCloseTo(1000 * (100 / 90) * 1 * 2, 9);
    // a hundredth of the product, which is 1 million international dollars
    expect(first?.figures.lossPpp2021.value).toBe(10_000);
    const [, second] = asked({ firstYear: 2020, lastYear: 2020, measure: 'lossUsd' }).rows;
    expect(second?.figures.lossUsd.value).toBe(500);
    expect(second?.figures.lossPpp2021.value).toBe('no-denominator');
  });

  it('sets events, deaths and losses against land', () => {
    // A 2018: 2 events, 10 deaths and 1000 dollars on 500 km²; a rate over two years is per year
    const [first, second] = asked({ firstYear: 2018, lastYear: 2018 }).rows;
    expect(first?.figures.eventsPer1000Km2.value).toBe(4);
    expect(first?.figures.deathsPer1000Km2.value).toBe(20);
    expect(first?.figures.lossUsdPerKm2.value).toBe(2);
    expect(second?.figures.eventsPer1000Km2.value).toBe('no-denominator');
    expect(asked().rows[0]?.figures.eventsPer1000Km2.value).toBe((1000 * 5) / 1000);
  });

  it('never divides money of two price levels', () => {
    for (const { above, below } of Object.values(rateRules)) {
      if (isMoney(above) && isMoney(below)) expect(priceLevelOf[above]).toBe(priceLevelOf[below]);
    }
    expect(Object.values(rateRules).filter(({ below }) => below === 'gdpUsd')).toHaveLength(1);
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
