import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { extremesComputation } from '../sentences/extremesComputation.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { extremesFigure, fittedExtremes } from './extremesFigure.ts';

const first = [4, 9, 2, 7, 30, 5, 11, 3, 1, 6, 8, 14];
const second = [1, 3, 8, 2, 4, 22, 6, 5, 0, 1, 9, 2];
const data = yearlyDeaths(first, second);
const years = { firstYear: 2000, lastYear: 2011 };
const asked = { position: 'weibull', switchYears: 8, horizonYears: 7 } as const;

describe('fittedExtremes', () => {
  it('takes the greatest of each year, or refuses what is too little, without intervals', () => {
    const maxima = valueOf(
      fittedExtremes(assessed(years, data), { model: 'gev', belowThreshold: 0.9 }),
    );
    const model = valueOf(maxima.extremes);
    expect(model.count).toBe(12);
    expect(model.levels.every(({ interval }) => interval === undefined)).toBe(true);
    expect(maxima.threshold).toBeNull();
    const tail = valueOf(
      fittedExtremes(assessed(years, data), { model: 'gpd', belowThreshold: 0.9 }),
    );
    expect(tail.extremes).toMatchObject({ failure: { kind: 'too-few-values' } });
    // 23 values above zero: the quantile of 0.9 lies at the place 19.8 from zero, at 11 + 0.8 · (14 − 11)
    expect(tail.threshold).toBeCloseTo(13.4, 12);
  });

  it('knows that rates of several areas do not add up', () => {
    const model = { model: 'gev', belowThreshold: 0.9 } as const;
    const rates = assessed({ ...years, measure: 'deathsPerMillion' }, data);
    expect(valueOf(fittedExtremes(rates, model)).isAdditive).toBe(false);
    expect(valueOf(fittedExtremes(assessed(years, data), model)).isAdditive).toBe(true);
  });

  it('refuses dollars of different years, and takes those of one', () => {
    const model = { model: 'gev', belowThreshold: 0.9 } as const;
    const mixed = fittedExtremes(assessed({ ...years, measure: 'lossUsd' }, data), model);
    expect(mixed).toMatchObject({ failure: { kind: 'bad-setting', at: ['lossUsd'] } });
    const one = valueOf(
      fittedExtremes(assessed({ ...years, measure: 'lossUsdAdjusted' }, data), model),
    );
    // the made-up losses are 2000 dollars of one year for each death
    expect(one.yearlyTotals).toEqual(
      first.map((count, year) => 2000 * (count + (second[year] ?? 0))),
    );
    expect(valueOf(one.extremes).count).toBe(12);
  });
});

describe('extremesFigure', () => {
  const fitted = valueOf(
    fittedExtremes(assessed(years, data), { model: 'gpd', belowThreshold: 0.9 }),
  );
  const made = extremesFigure(fitted, asked);
  const curves = valueOf(made.curves);

  it('tells what needs no model where the model is refused', () => {
    expect(curves.averageAnnualLoss).toBeCloseTo(163 / 12, 12);
    expect(curves.yearly.map(({ loss }) => loss).slice(0, 3)).toEqual([34, 27, 17]);
    expect(curves.hybrid).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(valueOf(curves.diffusion).width).toBeCloseTo((2.6851 / 11) * (34 - 1), 12);
    // once in twelve years 30, once in six 22, in between by the period
    const ten = curves.maximumLosses.find(({ returnPeriodYears }) => returnPeriodYears === 10);
    expect(ten?.linear).toBeCloseTo(22 + (4 / 6) * 8, 12);
    expect(ten?.isBeyondData).toBe(false);
  });

  it('tells the chance within the years that were asked for', () => {
    const ten = curves.chances.find(({ returnPeriodYears }) => returnPeriodYears === 10);
    expect(ten?.years).toBe(7);
    expect(ten?.yearly).toBeCloseTo(1 - 0.9 ** 7, 12);
  });

  it('says how its numbers are computed', () => {
    const average = extremesComputation(made, {
      table: 'exceedance',
      key: { curve: 'average-annual-loss', returnPeriodYears: '' },
    });
    expect(average?.inputs.map(({ value }) => value).slice(0, 2)).toEqual([163, 12]);
    const maximum = extremesComputation(made, {
      table: 'exceedance',
      key: { curve: 'probable-maximum-loss-linear', returnPeriodYears: 10 },
    });
    expect(maximum?.inputs.map(({ value }) => value)).toEqual([22, 30]);
    expect(
      extremesComputation(made, { table: 'extremes', key: { quantity: 'level' } }),
    ).toBeUndefined();
  });
});
