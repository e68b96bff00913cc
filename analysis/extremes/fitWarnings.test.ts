import { describe, expect, it } from 'vitest';
import { hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { trustedPeriod } from './diagnostics.ts';
import { fitGev } from './fitGev.ts';
import { fitGpd } from './fitGpd.ts';
import { gevLevel } from './gevDistribution.ts';
import { gpdLevel } from './gpdDistribution.ts';

/** As many values as evenly spread chances, so that a fit finds the shape that they are made of. */
const spread = (count: number, at: (chance: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, place) => at((place + 0.5) / count));
const gev = (count: number, shape: number): readonly number[] =>
  spread(count, (chance) => gevLevel({ location: 100, scale: 10, shape }, chance));
const gpd = (count: number, shape: number): readonly number[] =>
  spread(count, (chance) => gpdLevel({ scale: 10, shape }, 1 / chance));

describe('warnings of fits', () => {
  it('speak of fewer than twenty values', () => {
    expect(valueOf(fitGev(gev(19, 0.1))).warnings).toEqual(['few-values']);
    expect(valueOf(fitGev(gev(20, 0.1))).warnings).toEqual([]);
    expect(valueOf(fitGpd(gpd(19, 0.1), 0)).warnings).toEqual(['few-values']);
    expect(valueOf(fitGpd(gpd(20, 0.1), 0)).warnings).toEqual([]);
    expect(fitGev(gev(9, 0.1))).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(fitGpd(gpd(9, 0.1), 0)).toMatchObject({ failure: { kind: 'too-few-values' } });
  });

  it('speak of a shape below -0.5, which has no standard errors, and of one above one', () => {
    const short = valueOf(fitGev(gev(200, -0.7)));
    expect(short.parameters.shape).toBeLessThan(-0.5);
    expect(short.warnings).toContain('very-short-tail');
    expect(short.standardErrors).toBeUndefined();
    const heavy = valueOf(fitGev(gev(200, 1.3)));
    expect(heavy.parameters.shape).toBeGreaterThan(1);
    expect(heavy.warnings).toEqual(['no-mean']);
    expect(valueOf(fitGpd(gpd(200, 1.3), 0)).warnings).toEqual(['no-mean']);
    expect(valueOf(fitGpd(gpd(200, -0.7), 0)).warnings).toContain('very-short-tail');
  });

  it('trust periods of three to four times the record', () => {
    for (const years of [10, 26, 65]) {
      expect(trustedPeriod(years) / years).toBeGreaterThanOrEqual(3);
      expect(trustedPeriod(years) / years).toBeLessThanOrEqual(4);
    }
  });

  it('come as a failure where no search settles', () => {
    expect(fitGev(gev(30, 0.1), 0)).toMatchObject({ failure: { kind: 'not-converged' } });
  });
});

describe.skipIf(!hasReference('rstats'))('rain over thirty millimetres (needs ../shared)', () => {
  it('has the published standard errors and likelihood', () => {
    const rain = new ReferenceTable('rstats/ismev_rain.csv').numbers('rain');
    const { standardErrors = new Float64Array(), ...fit } = valueOf(fitGpd(rain, 30));
    // R's evd stopped a little before the greatest likelihood, at 0.958750 and 0.101227
    expect(Math.abs((standardErrors[0] ?? 0) - 0.95875)).toBeLessThan(5e-4);
    expect(Math.abs((standardErrors[1] ?? 0) - 0.101227)).toBeLessThan(5e-5);
    expect(fit.negativeLogLikelihood).toBeCloseTo(485.0937, 4);
    expect(fit.exceedanceShare).toBeCloseTo(0.0086704, 7);
  });
});
