import { describe, expect, it } from 'vitest';
import { gevLevel } from '../extremes/gevDistribution.ts';
import { diagnosticsTimes, maximaDiagnostics, thresholdDiagnostics } from './extremeDiagnostics.ts';

const gumbel = { location: 10, scale: 2, shape: 0 };

describe('maximaDiagnostics', () => {
  it('puts values that are the fit itself on the diagonal', () => {
    const maxima = Array.from({ length: 9 }, (_, place) => gevLevel(gumbel, (place + 1) / 10));
    const { quantiles, returnLevels } = maximaDiagnostics(gumbel, maxima, maxima);
    for (const { fitted, observed } of quantiles) expect(fitted).toBeCloseTo(observed, 10);
    for (const { fitted, observed } of returnLevels) expect(fitted).toBeCloseTo(observed, 10);
    expect(returnLevels.at(-1)?.returnPeriodYears).toBe(10);
  });
});

describe('thresholdDiagnostics', () => {
  it('counts return periods in years', () => {
    // 4 of 8 values exceed, 2 values a year: one exceedance a year
    const fit = {
      threshold: 10,
      parameters: { scale: 3, shape: 0 },
      standardErrors: undefined,
      negativeLogLikelihood: 0,
      count: 4,
      exceedanceShare: 0.5,
      warnings: [],
    };
    const values = [1, 2, 3, 4, 11, 12, 14, 20];
    const { returnLevels, quantiles, meanResidualLife } = thresholdDiagnostics(fit, values, 2);
    expect(returnLevels.map(({ observed }) => observed)).toEqual([11, 12, 14, 20]);
    expect(returnLevels.at(-1)?.returnPeriodYears).toBe(5);
    expect(returnLevels.at(-1)?.fitted).toBeCloseTo(10 + 3 * Math.log(5), 10);
    expect(quantiles[0]?.fitted).toBeCloseTo(10 + 3 * Math.log(5 / 4), 10);
    // over the least value: seven excesses of 1 to 19
    expect(meanResidualLife[0]).toMatchObject({ threshold: 1, count: 7 });
    expect(meanResidualLife[0]?.meanExcess).toBeCloseTo((1 + 2 + 3 + 10 + 11 + 13 + 19) / 7, 12);
  });
});

describe('diagnosticsTimes', () => {
  it('changes the unit of levels, not of periods', () => {
    const maxima = [8, 9, 11, 12, 15];
    const plain = maximaDiagnostics(gumbel, maxima, maxima);
    const scaled = diagnosticsTimes(plain, 1000);
    expect(scaled.returnLevels[0]?.observed).toBe(8000);
    expect(scaled.returnLevels[0]?.returnPeriodYears).toBe(
      plain.returnLevels[0]?.returnPeriodYears,
    );
    expect(scaled.meanResidualLife[0]?.count).toBe(plain.meanResidualLife[0]?.count);
    expect(scaled.quantiles[4]?.observed).toBe(15_000);
  });
});
