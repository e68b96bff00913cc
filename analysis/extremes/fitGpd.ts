import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { minimise } from '../stats/minimise.ts';
import type { FitWarning } from './fitGev.ts';
import { type GpdParameters, gpdLevel, gpdNegativeLogLikelihood } from './gpdDistribution.ts';
import { type LMoments, lMoments } from './lMoments.ts';
import { standardErrors } from './standardErrors.ts';

/** A fitted distribution of values over a threshold. */
export interface GpdFit {
  readonly threshold: number;
  readonly parameters: GpdParameters;
  /** In the order scale, shape; none where the likelihood is not regular. */
  readonly standardErrors: Float64Array | undefined;
  readonly negativeLogLikelihood: number;
  /** Values over the threshold. */
  readonly count: number;
  /** Share of all values that are over the threshold. */
  readonly exceedanceShare: number;
  readonly warnings: readonly FitWarning[];
}

/**
 * Fits the generalised Pareto distribution to what exceeds a threshold, by greatest likelihood.
 *
 * Values at the threshold do not exceed it. The search starts from the L-moments of the excesses.
 *
 * @param values - all observed values in one unit
 * @param threshold - in that unit
 * @param tolerance - of the search, 1e-13
 * @returns parameters, standard errors, likelihood and share of exceedances
 * @fails too-few-values  fewer than ten values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged  the search does not settle
 * @cost some hundred evaluations of O(n)
 * @source coles2001, section 4.3
 * @source hosking1987
 * @example fitGpd(rain, 30).value.parameters // 7.44027, 0.18450
 */
export function fitGpd(values: Numbers, threshold: number, tolerance = 1e-13): Result<GpdFit> {
  const excesses = Float64Array.from(values)
    .filter((value) => value > threshold)
    .map((value) => value - threshold);
  const count = excesses.length;
  if (count < 10) {
    return failure(
      'too-few-values',
      'fitGpd',
      `fitGpd needs at least ten values over ${threshold}, got ${count}`,
    );
  }
  const moments = lMoments(excesses);
  if (!moments.ok) return moments;
  const start = gpdByLMoments(moments.value);
  const possible = Number.isFinite(gpdNegativeLogLikelihood(start, excesses))
    ? start
    : { scale: moments.value.location, shape: 0.01 };
  const objective = ([scale = 0, shape = 0]: Float64Array): number =>
    gpdNegativeLogLikelihood({ scale, shape }, excesses);
  const found = minimise(objective, [possible.scale, possible.shape], {
    steps: [0.2 * possible.scale, 0.1],
    tolerance,
  });
  if (!found.ok) return found;
  const [scale = 0, shape = 0] = found.value.point;
  const errors = standardErrors(objective, found.value.point, Float64Array.of(1e-4 * scale, 1e-4));
  return success({
    threshold,
    parameters: { scale, shape },
    standardErrors: errors.ok && shape > -0.5 ? errors.value : undefined,
    negativeLogLikelihood: found.value.value,
    count,
    exceedanceShare: count / values.length,
    warnings: [
      ...(count < 20 ? (['few-values'] as const) : []),
      ...(shape < -0.5 ? (['very-short-tail'] as const) : []),
      ...(shape >= 1 ? (['no-mean'] as const) : []),
      ...(errors.ok ? [] : (['no-standard-errors'] as const)),
    ],
  });
}

/**
 * The generalised Pareto distribution with given L-moments.
 *
 * @param moments - of excesses
 * @returns scale and shape
 * @cost O(1)
 * @source hosking1987
 * @example gpdByLMoments(moments) // start of fitGpd
 */
export function gpdByLMoments({ location, scale }: LMoments): GpdParameters {
  const k = location / scale - 2;
  return { scale: (1 + k) * location, shape: -k };
}

/**
 * The level that is exceeded once in a number of years.
 *
 * @param fit - result of `fitGpd`
 * @param returnPeriodYears - above zero
 * @param valuesPerYear - observations a year, for instance 365
 * @returns level in the unit of the values
 * @fails bad-setting  the level lies below the threshold, where the fit says nothing
 * @cost O(1)
 * @source coles2001, equation 4.13
 * @example gpdReturnLevel(fit, 100, 365) // 106.34 for the rain series
 */
export function gpdReturnLevel(
  fit: GpdFit,
  returnPeriodYears: number,
  valuesPerYear: number,
): Result<number> {
  const excesses = returnPeriodYears * valuesPerYear * fit.exceedanceShare;
  if (!(excesses >= 1)) {
    return failure(
      'bad-setting',
      'gpdReturnLevel',
      `gpdReturnLevel needs a period of at least one exceedance, got ${excesses} in ${returnPeriodYears} years`,
    );
  }
  return success(fit.threshold + gpdLevel(fit.parameters, excesses));
}
