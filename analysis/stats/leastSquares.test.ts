import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastSquares } from './leastSquares.ts';

const REFERENCE = '../shared/reference/rstats/ols.json';
interface Case {
  readonly x1: number[];
  readonly x2: number[];
  readonly y: number[];
  readonly coef: number[];
  readonly se: number[];
  readonly t: number[];
  readonly p: number[];
  readonly r2: number;
  readonly adj_r2: number;
  readonly ci95: number[][];
}

describe('leastSquares', () => {
  it('finds slope and constant of a line with an error', () => {
    const fit = leastSquares([1, 3, 5, 7.5], [[0, 1, 2, 3]]);
    if (!fit.ok) throw new Error(fit.failure.message);
    expect(fit.value.coefficients[1]?.estimate).toBeCloseTo(2.15, 13);
    expect(fit.value.coefficients[0]?.estimate).toBeCloseTo(0.9, 13);
  });

  it('refuses too few values, no spread and dependent variables', () => {
    expect(leastSquares([1, 2], [[1, 2]])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(leastSquares([1, 2, 4], [[1, 1, 1]])).toMatchObject({
      failure: { kind: 'constant-values' },
    });
    expect(
      leastSquares(
        [1, 2, 4, 3],
        [
          [1, 2, 3, 5],
          [2, 4, 6, 10],
        ],
      ),
    ).toMatchObject({ failure: { kind: 'singular' } });
  });
});

describe.skipIf(!existsSync(REFERENCE))('leastSquares against R (needs ../shared)', () => {
  it('gives the coefficients, errors, tests and intervals of lm', () => {
    const one = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case;
    const fit = leastSquares(one.y, [one.x1, one.x2]);
    if (!fit.ok) throw new Error(fit.failure.message);
    fit.value.coefficients.forEach((coefficient, k) => {
      const near = (got: number, wanted: number | undefined): void =>
        expect(Math.abs(got / (wanted ?? Number.NaN) - 1)).toBeLessThan(1e-9);
      near(coefficient.estimate, one.coef[k]);
      near(coefficient.standardError, one.se[k]);
      near(coefficient.t, one.t[k]);
      near(coefficient.pValue, one.p[k]);
      near(coefficient.interval[0], one.ci95[k]?.[0]);
      near(coefficient.interval[1], one.ci95[k]?.[1]);
    });
    expect(fit.value.rSquared).toBeCloseTo(one.r2, 11);
    expect(fit.value.adjustedRSquared).toBeCloseTo(one.adj_r2, 11);
  });
});
