import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from './chiSquareDistribution.ts';
import { gammaDensity, incompleteGamma } from './incompleteGamma.ts';

const near = (got: number, wanted: number, tolerance = 1e-12): void =>
  expect(Math.abs(got / wanted - 1)).toBeLessThan(tolerance);

describe('incompleteGamma', () => {
  it('is the exponential distribution for shape one', () => {
    near(incompleteGamma(1, 2).upper, Math.exp(-2));
    near(incompleteGamma(1, 0.1).lower, -Math.expm1(-0.1));
    near(gammaDensity(1, 2), Math.exp(-2));
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });

  it('stays right around shapes of a thousand (SciPy 1.17)', () => {
    near(incompleteGamma(1000, 1100).lower, 0.9989406767460701);
    near(incompleteGamma(1116, 1180).upper, 0.02936042185252839, 1e-10);
    near(incompleteGamma(1000, 1000).lower, 0.5042052441802155);
  });

  it('adds Poisson probabilities', () => {
    let total = 0;
    let term = Math.exp(-7);
    for (let k = 0; k <= 11; k += 1) {
      total += term;
      term *= 7 / (k + 1);
    }
    near(incompleteGamma(12, 7).upper, total);
  });

  it('is undone by the quantile', () => {
    for (const freedom of [0.5, 1, 3, 20, 500, 2468, 60_000]) {
      for (const p of [1e-9, 0.025, 0.5, 0.9, 0.999999]) {
        const { lower, upper } = incompleteGamma(freedom / 2, chiSquareQuantile(p, freedom) / 2);
        near(p < 0.5 ? lower : upper, p < 0.5 ? p : 1 - p, 1e-9);
      }
    }
  });

  it('refuses a shape of zero', () => {
    expect(() => incompleteGamma(0, 1)).toThrow('shape above zero, got 0');
    expect(() => chiSquareQuantile(2, 1)).toThrow('got 2');
  });
});
