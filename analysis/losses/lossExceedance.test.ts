import { describe, expect, it } from 'vitest';
import { success } from '../failure.ts';
import { valueOf } from '../testing/reference.ts';
import { lossExceedance } from './lossExceedance.ts';
import type { LossExtremes } from './lossExtremes.ts';
import { exceedanceSentences } from './sentences/exceedanceSentences.ts';

// yearly losses of the worked example, two of them in two countries
const given = {
  years: [2001, 2001, 2003, 2004, 2004, 2005, 2007, 2008, 2009, 2010],
  values: [2, 10, 3, 40, 5, 8, 150, 20, 5, 2],
  yearsOfRecord: 10,
};
const model: LossExtremes = {
  model: 'gpd',
  threshold: 5,
  parameters: {},
  count: 10,
  yearsOfRecord: 10,
  warnings: [],
  levels: [5, 50].map((returnPeriodYears) => ({
    returnPeriodYears,
    level: success(returnPeriodYears * 10),
    interval: success({ lower: 1, upper: 2 }),
    bootstrap: undefined,
    isBeyondRecord: false,
  })),
  diagnostics: { quantiles: [], returnLevels: [], meanResidualLife: [] },
};

describe('lossExceedance', () => {
  it('has the average and the return periods of the worked example', () => {
    const made = valueOf(lossExceedance(given, model));
    expect(made.averageAnnualLoss).toBeCloseTo(24.5, 12);
    expect(made.yearly.map(({ loss }) => loss)).toEqual([150, 45, 20, 12, 8, 5, 3, 2, 0, 0]);
    expect(made.yearly[0]?.returnPeriodYears).toBe(11);
    expect(made.yearly[1]?.returnPeriodYears).toBe(5.5);
    expect(made.yearly[2]?.returnPeriodYears).toBeCloseTo(11 / 3, 12);
    const hazen = valueOf(lossExceedance(given, model, { position: 'hazen' }));
    expect(hazen.yearly[0]?.returnPeriodYears).toBe(20);
  });

  it('takes each value as an event, and reads losses off the curve in both ways', () => {
    const made = valueOf(lossExceedance(given, model));
    expect(made.events.slice(0, 3).map(({ loss }) => loss)).toEqual([150, 40, 20]);
    expect(made.events[1]?.returnPeriodYears).toBe(5);
    const [five, fifty] = made.maximumLosses;
    expect(five).toEqual({ returnPeriodYears: 5, linear: 40, log: 40, isBeyondData: false });
    expect(fifty).toMatchObject({ linear: 150, log: 150, isBeyondData: true });
  });

  it('goes on with the model beyond the switch, and never falls', () => {
    const { hybrid } = valueOf(lossExceedance(given, model, { switchYears: 30 }));
    const points = valueOf(hybrid);
    expect(points.at(-1)).toEqual({
      returnPeriodYears: 50,
      loss: 500,
      origin: 'modelled',
      isRaised: false,
    });
    const raised = valueOf(valueOf(lossExceedance(given, model, { switchYears: 4 })).hybrid);
    expect(raised.map(({ loss }) => loss)).toEqual(
      raised.map(({ loss }) => loss).toSorted((a, b) => a - b),
    );
  });

  it('tells chances in some years and spreads the years by information diffusion', () => {
    const made = valueOf(lossExceedance(given, model));
    expect(
      made.chances.find(({ returnPeriodYears, years }) => returnPeriodYears === 50 && years === 50)
        ?.yearly,
    ).toBeCloseTo(1 - 0.98 ** 50, 12);
    const { width, exceedances, points } = valueOf(made.diffusion);
    expect(width).toBeCloseTo(0.2986 * 150, 10);
    expect(points.at(-1)).toBeCloseTo(180, 10);
    expect(exceedances[0]).toBeCloseTo(1, 12);
  });

  it('refuses what is no loss', () => {
    const none = { years: [], values: [], yearsOfRecord: 0 };
    expect(lossExceedance(none, model)).toMatchObject({ failure: { kind: 'too-few-values' } });
    const bad = { years: [2001], values: [-1], yearsOfRecord: 5 };
    expect(lossExceedance(bad, model)).toMatchObject({ failure: { kind: 'bad-input' } });
  });
});

describe('exceedanceSentences', () => {
  it('states how it interpolates and where the data end', () => {
    const told = exceedanceSentences(valueOf(lossExceedance(given, model)), 'deaths');
    expect(told[0]?.en).toContain('an average year has 25 deaths');
    expect(told[0]?.en).toContain('Weibull plotting positions of 10 years');
    expect(told[1]?.en).toBe(
      'The probable maximum loss of 5 years is 40 deaths by linear and 40 by logarithmic interpolation of the return period.',
    );
    expect(told[2]?.en).toContain('beyond the data');
    expect(told[2]?.zh).toContain('超出数据范围');
    expect(told.at(-1)?.en).toContain(
      'A loss with a return period of 50 years has a chance of 63.6 % in 50 years',
    );
  });
  it('writes thousands of years apart', () => {
    const made = valueOf(lossExceedance(given, model, { horizons: [10_000] }));
    const last = exceedanceSentences(made, 'deaths').at(-1);
    // Of a period of 50 years it is 1 − 0.98^10,000, which no number can tell from one.
    expect(last?.en).toContain('a chance of > 99.9 % in 10,000 years');
    expect(last?.zh).toContain('在10,000年内');
  });
});
