import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { isConstant } from './isConstant.ts';
import { entry, matrix } from './matrix.ts';
import { inverse } from './solve.ts';
import { sum } from './sum.ts';
import { tQuantile, tTwoSided } from './tDistribution.ts';

/** One coefficient of a regression. */
export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  /** Two-sided. */
  readonly pValue: number;
  readonly interval: readonly [number, number];
}

/** A straight-line fit by least squares. */
export interface Regression {
  /** The constant first, then one coefficient for each explaining variable. */
  readonly coefficients: readonly Coefficient[];
  /** Share of the variance that the fit explains. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly residualDegreesOfFreedom: number;
  readonly residuals: Float64Array;
}

/**
 * Regression of one variable on others, with a constant, by least squares.
 *
 * The explaining variables are centred and scaled before the normal equations are solved, which
 * keeps them well conditioned unless the variables depend on each other.
 *
 * @param explained - n observed values
 * @param explaining - k lists of n observed values
 * @param confidence - of the coefficients' intervals, 0 to 1
 * @returns coefficients with intervals, and how well they fit
 * @fails too-few-values  n is not above k + 1
 * @fails constant-values  the explained or an explaining variable has no spread
 * @fails singular  the explaining variables depend on each other
 * @cost O(n k^2 + k^3)
 * @source draper1998, chapters 5 and 6
 * @example `leastSquares([1, 3, 5, 7.5], [[0, 1, 2, 3]])` has slope 2.15
 */
export function leastSquares(
  explained: Numbers,
  explaining: readonly Numbers[],
  confidence = 0.95,
): Result<Regression> {
  const count = explained.length;
  const freedom = count - explaining.length - 1;
  if (freedom < 1) {
    return failure(
      'too-few-values',
      'leastSquares',
      `leastSquares needs more than ${explaining.length + 1} values, got ${count}`,
    );
  }
  if (isConstant(explained) || explaining.some(isConstant)) {
    return failure('constant-values', 'leastSquares', 'leastSquares needs variables with spread');
  }
  const y = deviations(explained);
  const centred = explaining.map(deviations);
  const scales = centred.map((x) => Math.sqrt(dot(x, x)));
  const unit = centred.map((x, k) => x.map((value) => value / at(scales, k)));
  const inverted = inverse(matrix(unit.map((a) => unit.map((b) => dot(a, b)))));
  if (!inverted.ok) {
    return failure(
      'singular',
      'leastSquares',
      'leastSquares needs explaining variables that do not depend on each other',
    );
  }
  const shared = unit.map((x) => dot(x, y));
  const slopes = unit.map(
    (_, k) => sum(shared.map((value, j) => value * entry(inverted.value, k, j))) / at(scales, k),
  );
  const residuals = y.map((value, row) => {
    return value - sum(centred.map((x, k) => at(x, row) * at(slopes, k)));
  });
  const unexplained = dot(residuals, residuals);
  const variance = unexplained / freedom;
  const centres = explaining.map((x) => sum(x) / count);
  const constant = sum(explained) / count - sum(slopes.map((slope, k) => slope * at(centres, k)));
  const spread = unit.map((_, j) =>
    unit.map((__, k) => entry(inverted.value, j, k) / at(scales, j) / at(scales, k)),
  );
  const constantSpread =
    1 / count +
    sum(spread.flatMap((row, j) => row.map((value, k) => value * at(centres, j) * at(centres, k))));
  const factor = tQuantile((1 + confidence) / 2, freedom);
  const errors = [constantSpread, ...spread.map((row, k) => at(row, k))].map((share) =>
    Math.sqrt(variance * share),
  );
  const coefficients = [constant, ...slopes].map((estimate, k): Coefficient => {
    const standardError = at(errors, k);
    const t = estimate / standardError;
    return {
      estimate,
      standardError,
      t,
      pValue: tTwoSided(t, freedom),
      interval: [estimate - factor * standardError, estimate + factor * standardError],
    };
  });
  const rSquared = 1 - unexplained / dot(y, y);
  return success({
    coefficients,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (count - 1)) / freedom,
    residualDegreesOfFreedom: freedom,
    residuals,
  });
}
