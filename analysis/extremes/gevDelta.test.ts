import { describe, expect, it } from 'vitest';
import { hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { fitGev } from './fitGev.ts';
import { gevLevelDelta } from './gevDelta.ts';
import { gevLevel } from './gevDistribution.ts';

describe.skipIf(!hasReference('series'))('gevLevelDelta (needs ../shared)', () => {
  const maxima = hasReference('series')
    ? new ReferenceTable('series/gev_portpirie.csv').numbers('SeaLevel')
    : [];

  it.each([
    // R's evd on the sea levels of Port Pirie; Coles (2001) prints the same to two digits
    [10, 4.188391, 4.40405],
    [100, 4.377123, 4.999703],
  ])('gives the published limits of %d years', (period, lower, upper) => {
    const fit = valueOf(fitGev(maxima));
    const found = valueOf(gevLevelDelta(fit, maxima, period));
    expect(Math.abs(found.lower - lower)).toBeLessThan(1e-4);
    expect(Math.abs(found.upper - upper)).toBeLessThan(1e-4);
  });

  it('lies evenly around the level and narrows with less confidence', () => {
    const fit = valueOf(fitGev(maxima));
    const [wide, narrow] = [0.95, 0.5].map((share) =>
      valueOf(gevLevelDelta(fit, maxima, 50, share)),
    );
    const level = gevLevel(fit.parameters, 0.02);
    for (const found of [wide, narrow]) {
      expect(((found?.lower ?? 0) + (found?.upper ?? 0)) / 2).toBeCloseTo(level, 10);
    }
    // quantiles of the normal distribution at 97.5 and 75 %
    const ratio = ((wide?.upper ?? 0) - level) / ((narrow?.upper ?? 0) - level);
    expect(ratio).toBeCloseTo(1.959963984540054 / 0.6744897501960817, 8);
  });

  it('refuses a likelihood that is not regular', () => {
    const fit = valueOf(fitGev(maxima));
    const short = { ...fit, parameters: { ...fit.parameters, shape: -0.6 } };
    expect(gevLevelDelta(short, maxima, 10)).toMatchObject({ failure: { kind: 'singular' } });
  });
});
