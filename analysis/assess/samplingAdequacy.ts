import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { at } from '../stats/at.ts';
import { chiSquareExceedance } from '../stats/chiSquareDistribution.ts';
import { cholesky, diagonal } from '../stats/cholesky.ts';
import { isConstant } from '../stats/isConstant.ts';
import { entry, type Matrix, matrix } from '../stats/matrix.ts';
import { pearson } from '../stats/pearson.ts';
import { inverse } from '../stats/solve.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from '../weight/completeAreas.ts';

/** Whether indicators share enough for factors. */
export interface SamplingAdequacy {
  /** Kaiser, Meyer and Olkin's measure, 0 to 1; above 0.6 is enough. */
  readonly overall: number;
  readonly byIndicator: Float64Array;
}

/** Whether the correlations differ from none at all. */
export interface SphericityTest {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Kaiser, Meyer and Olkin's measure: correlations against what is left of them once all other
 * indicators are held fixed.
 *
 * @param indicators - k columns of n scores; areas with a gap are left out
 * @returns the measure of the set and of each indicator
 * @fails too-few-values  no more complete areas than indicators, or fewer than two indicators
 * @fails constant-values  an indicator has no spread
 * @fails singular  an indicator depends on the others completely
 * @cost O(n k^2 + k^3)
 * @source kaiser1974
 * @example samplingAdequacy([column([0, 1, 2, 3]), column([0, 2, 1, 3])]).value.overall // 0.5
 */
export function samplingAdequacy(indicators: readonly Column[]): Result<SamplingAdequacy> {
  const made = correlationsOf(indicators, 'samplingAdequacy');
  if (!made.ok) return made;
  const { correlations } = made.value;
  const inverted = inverse(correlations);
  if (!inverted.ok) return inverted;
  const size = correlations.rows;
  const squares = (value: (a: number, b: number) => number): Float64Array =>
    Float64Array.from({ length: size }, (_, a) =>
      sum(Array.from({ length: size }, (__, b) => (a === b ? 0 : value(a, b) * value(a, b)))),
    );
  const plain = squares((a, b) => entry(correlations, a, b));
  const partial = squares(
    (a, b) =>
      entry(inverted.value, a, b) /
      Math.sqrt(entry(inverted.value, a, a) * entry(inverted.value, b, b)),
  );
  return success({
    overall: sum(plain) / (sum(plain) + sum(partial)),
    byIndicator: plain.map((value, k) => value / (value + at(partial, k))),
  });
}

/**
 * Bartlett's test of sphericity: whether the indicators are correlated at all.
 *
 * @param indicators - k columns of n scores; areas with a gap are left out
 * @returns chi-square, degrees of freedom and p-value
 * @fails too-few-values  no more complete areas than indicators, or fewer than two indicators
 * @fails constant-values  an indicator has no spread
 * @fails singular  an indicator depends on the others completely
 * @cost O(n k^2 + k^3)
 * @source bartlett1951
 * @example sphericityTest([column([0, 1, 2, 3]), column([0, 2, 1, 3])]).value.degreesOfFreedom // 1
 */
export function sphericityTest(indicators: readonly Column[]): Result<SphericityTest> {
  const made = correlationsOf(indicators, 'sphericityTest');
  if (!made.ok) return made;
  const { correlations, areas } = made.value;
  const lower = cholesky(correlations);
  if (!lower.ok) return lower;
  const logDeterminant = 2 * sum(diagonal(lower.value).map((value) => ln(value)));
  const size = correlations.rows;
  const chiSquare = -logDeterminant * (areas - 1 - (2 * size + 5) / 6);
  const degreesOfFreedom = (size * (size - 1)) / 2;
  return success({
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareExceedance(chiSquare, degreesOfFreedom),
  });
}

function correlationsOf(
  indicators: readonly Column[],
  step: string,
): Result<{ readonly correlations: Matrix; readonly areas: number }> {
  if (indicators.length < 2) {
    return failure(
      'too-few-values',
      step,
      `${step} needs two indicators, got ${indicators.length}`,
    );
  }
  const complete = completeAreas(indicators, step, indicators.length + 1);
  if (!complete.ok) return complete;
  const constant = complete.value.flatMap((values, k) => (isConstant(values) ? [`${k}`] : []));
  if (constant.length > 0) {
    return failure('constant-values', step, `${step} needs indicators with spread`, constant);
  }
  const rows = complete.value.map((a) =>
    complete.value.map((b) => (a === b ? 1 : Number(pearson(a, b)))),
  );
  return success({ correlations: matrix(rows), areas: complete.value[0]?.length ?? 0 });
}
