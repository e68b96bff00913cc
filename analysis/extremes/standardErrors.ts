import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { entry, type Matrix, matrix } from '../stats/matrix.ts';
import { inverse } from '../stats/solve.ts';

/**
 * Standard errors of parameters of greatest likelihood, from the curvature around them.
 *
 * @param negativeLogLikelihood - of k parameters
 * @param best - k parameters where it is least
 * @param steps - k small steps for the differences
 * @returns k standard errors in the parameters' units
 * @fails singular  the likelihood is not curved in every direction there
 * @cost O(k^2) evaluations
 * @source coles2001, section 2.6.4
 * @example standardErrors(parabola, best, steps) // roots of the inverse curvature
 */
export function standardErrors(
  negativeLogLikelihood: (point: Float64Array) => number,
  best: Float64Array,
  steps: Float64Array,
): Result<Float64Array> {
  const covariance = likelihoodCovariance(negativeLogLikelihood, best, steps);
  if (!covariance.ok) return covariance;
  return success(Float64Array.from(best, (_, k) => Math.sqrt(entry(covariance.value, k, k))));
}

/**
 * Covariances of parameters of greatest likelihood, from the curvature around them.
 *
 * @param negativeLogLikelihood - of k parameters
 * @param best - k parameters where it is least
 * @param steps - k small steps for the differences
 * @returns k by k covariances in the products of the parameters' units
 * @fails singular  the likelihood is not curved in every direction there
 * @cost O(k^2) evaluations
 * @source coles2001, section 2.6.4
 * @example likelihoodCovariance(parabola, best, steps) // the inverse curvature
 */
export function likelihoodCovariance(
  negativeLogLikelihood: (point: Float64Array) => number,
  best: Float64Array,
  steps: Float64Array,
): Result<Matrix> {
  const moved = (a: number, stepsA: number, b: number, stepsB: number): number => {
    const point = best.slice();
    point[a] = at(point, a) + stepsA * at(steps, a);
    point[b] = at(point, b) + stepsB * at(steps, b);
    return negativeLogLikelihood(point);
  };
  const curvature = Array.from(best, (_, a) =>
    Array.from(best, (__, b) => {
      const difference =
        moved(a, 1, b, 1) - moved(a, 1, b, -1) - moved(a, -1, b, 1) + moved(a, -1, b, -1);
      return difference / (4 * at(steps, a) * at(steps, b));
    }),
  );
  const inverted = curvature.flat().every(Number.isFinite) ? inverse(matrix(curvature)) : undefined;
  const isCurved = inverted?.ok === true && best.every((_, k) => entry(inverted.value, k, k) > 0);
  if (isCurved) return inverted;
  return failure(
    'singular',
    'standardErrors',
    'standardErrors needs a likelihood that falls in every direction from its greatest',
  );
}
