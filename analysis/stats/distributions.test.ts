import { describe, expect, it } from 'vitest';
import { chiSquareExceedance, chiSquareQuantile } from './chiSquareDistribution.ts';
import { fExceedance, fQuantile } from './fDistribution.ts';
import { normalCumulative, normalQuantile, normalTwoSided } from './normalDistribution.ts';
import { poissonCumulative, poissonProbability, poissonQuantile } from './poissonDistribution.ts';
import { tCumulative, tQuantile, tTwoSided } from './tDistribution.ts';

const near = (got: number, wanted: number): void =>
  expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-12);

describe('normal distribution', () => {
  it('has its well-known points', () => {
    near(normalCumulative(1.959963984540054), 0.975);
    near(normalTwoSided(-1.959963984540054), 0.05);
    near(normalQuantile(0.975), 1.959963984540054);
    near(normalQuantile(0.1), -1.2815515655446004);
  });

  it('keeps small tails', () => {
    // R: pnorm(-10)
    near(normalCumulative(-10), 7.619853024160527e-24);
  });
});

describe('t distribution', () => {
  it('has the points of the printed table', () => {
    near(tTwoSided(2.2281388519862744, 10), 0.05);
    near(tCumulative(2.2281388519862744, 10), 0.975);
    near(tQuantile(0.975, 10), 2.2281388519862744);
    near(tQuantile(0.025, 10), -2.2281388519862744);
    // one degree of freedom is the Cauchy distribution: quantile tan(pi (p - 1/2))
    near(tQuantile(0.975, 1), Math.tan(Math.PI * 0.475));
    // two degrees of freedom: t = (2p - 1) / sqrt(2 p (1 - p))
    near(tQuantile(0.9, 2), 0.8 / Math.sqrt(0.18));
    near(tCumulative(-0.8 / Math.sqrt(0.18), 2), 0.1);
  });

  it('is one half in the middle and nothing at infinity', () => {
    expect(tQuantile(0.5, 3)).toBe(0);
    expect(tCumulative(0, 3)).toBe(0.5);
    expect(tTwoSided(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(() => tQuantile(1, 3)).toThrow('got 1');
  });
});

describe('chi-square distribution', () => {
  it('has the points of the printed table', () => {
    near(chiSquareExceedance(3.841458820694124, 1), 0.05);
    near(chiSquareQuantile(0.95, 1), 3.841458820694124);
    // two degrees of freedom: exponential
    near(chiSquareExceedance(7, 2), Math.exp(-3.5));
    expect(chiSquareExceedance(0, 4)).toBe(1);
  });
});

describe('F distribution', () => {
  it('has the points of the printed table', () => {
    near(fExceedance(4.964602743730711, 1, 10), 0.05);
    near(fQuantile(0.95, 1, 10), 4.964602743730711);
    // one numerator degree of freedom is a squared t
    near(fQuantile(0.95, 1, 7), tQuantile(0.975, 7) ** 2);
    expect(fExceedance(0, 2, 3)).toBe(1);
    expect(() => fQuantile(0, 2, 3)).toThrow('got 0');
  });
});

describe('Poisson distribution', () => {
  it('adds up its probabilities', () => {
    near(poissonProbability(2, 1), Math.exp(-1) / 2);
    near(poissonCumulative(2, 1), 2.5 * Math.exp(-1));
    near(poissonCumulative(0, 3), Math.exp(-3));
    expect(poissonCumulative(-1, 3)).toBe(0);
    expect(poissonProbability(0, 0)).toBe(1);
  });

  it('finds the least count that reaches a probability', () => {
    // R: qpois(c(.025, .975), 10) is 4 and 17
    expect(poissonQuantile(0.975, 10)).toBe(17);
    expect(poissonQuantile(0.025, 10)).toBe(4);
    expect(poissonQuantile(0, 10)).toBe(0);
    expect(() => poissonQuantile(1, 10)).toThrow('below 1, got 1');
  });
});
