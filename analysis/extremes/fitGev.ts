import { failure, type Result, success } from '../failure.ts';
import { gamma, ln, pow } from '../math.ts';
import type { Numbers } from '../stats/at.ts';
import type { Matrix } from '../stats/matrix.ts';
import { minimise } from '../stats/minimise.ts';
import { type GevParameters, gevNegativeLogLikelihood } from './gevDistribution.ts';
import { type LMoments, lMoments } from './lMoments.ts';
import { likelihoodCovariance, standardErrors } from './standardErrors.ts';

/** What to keep in mind about a fit. */
export type FitWarning = 'few-values' | 'very-short-tail' | 'no-mean' | 'no-standard-errors';

/** A fitted distribution of block maxima. */
export interface GevFit {
  readonly parameters: GevParameters;
  /** In the order location, scale, shape; none where the likelihood is not regular. */
  readonly standardErrors: Float64Array | undefined;
  readonly negativeLogLikelihood: number;
  readonly count: number;
  readonly warnings: readonly FitWarning[];
}

/**
 * Fits the generalised extreme value distribution to block maxima by greatest likelihood.
 *
 * The search starts from the L-moments. Maxima of years come from one year each; fit losses in one
 * price level. Fewer than twenty maxima, a shape below -0.5 or above one are warned of.
 *
 * @param maxima - n block maxima in one unit
 * @param tolerance - of the search, 1e-13
 * @returns parameters, standard errors and likelihood
 * @fails too-few-values  fewer than ten maxima
 * @fails constant-values  all maxima are equal
 * @fails not-converged  the search does not settle
 * @cost some hundred evaluations of O(n)
 * @source coles2001, section 3.3
 * @source hosking1990, section 4
 * @example fitGev(portPirie).value.parameters // 3.87475, 0.19804, -0.05011
 */
export function fitGev(maxima: Numbers, tolerance = 1e-13): Result<GevFit> {
  const count = maxima.length;
  if (count < 10) {
    return failure('too-few-values', 'fitGev', `fitGev needs at least ten maxima, got ${count}`);
  }
  const moments = lMoments(maxima);
  if (!moments.ok) return moments;
  const start = gevByLMoments(moments.value);
  const possible = Number.isFinite(gevNegativeLogLikelihood(start, maxima))
    ? start
    : { ...gumbelByLMoments(moments.value), shape: 0.01 };
  const objective = (point: Float64Array): number =>
    gevNegativeLogLikelihood(toParameters(point), maxima);
  const found = minimise(objective, [possible.location, possible.scale, possible.shape], {
    steps: [0.2 * possible.scale, 0.2 * possible.scale, 0.1],
    tolerance,
  });
  if (!found.ok) return found;
  const parameters = toParameters(found.value.point);
  const errors = standardErrors(objective, found.value.point, stepsAround(parameters));
  return success({
    parameters,
    standardErrors: errors.ok && parameters.shape > -0.5 ? errors.value : undefined,
    negativeLogLikelihood: found.value.value,
    count,
    warnings: [
      ...(count < 20 ? (['few-values'] as const) : []),
      ...(parameters.shape < -0.5 ? (['very-short-tail'] as const) : []),
      ...(parameters.shape >= 1 ? (['no-mean'] as const) : []),
      ...(errors.ok ? [] : (['no-standard-errors'] as const)),
    ],
  });
}

/**
 * Covariances of the parameters of greatest likelihood, in the order location, scale, shape.
 *
 * @param parameters - of `fitGev`
 * @param maxima - the same n block maxima
 * @returns 3 by 3 covariances
 * @fails singular  the likelihood is not curved in every direction there
 * @cost some dozen evaluations of O(n)
 * @source coles2001, section 3.3.2
 * @example gevCovariance(fit.parameters, portPirie).value // 0.00078 for the location
 */
export function gevCovariance(parameters: GevParameters, maxima: Numbers): Result<Matrix> {
  const { location, scale, shape } = parameters;
  return likelihoodCovariance(
    (point) => gevNegativeLogLikelihood(toParameters(point), maxima),
    Float64Array.of(location, scale, shape),
    stepsAround(parameters),
  );
}

function stepsAround({ scale }: GevParameters): Float64Array {
  return Float64Array.of(1e-4 * scale, 1e-4 * scale, 1e-4);
}

const toParameters = ([location = 0, scale = 0, shape = 0]: Float64Array): GevParameters => ({
  location,
  scale,
  shape,
});

/**
 * The generalised extreme value distribution with given L-moments, by Hosking's approximation.
 *
 * @param moments - of block maxima
 * @returns parameters, the shape good to 9e-4
 * @cost O(1)
 * @source hosking1985
 * @example gevByLMoments(moments) // start of fitGev
 */
export function gevByLMoments({ location, scale, skewness }: LMoments): GevParameters {
  const c = 2 / (3 + skewness) - ln(2) / ln(3);
  const k = 7.859 * c + 2.9554 * c * c;
  if (Math.abs(k) < 1e-6) return { ...gumbelByLMoments({ location, scale }), shape: 0 };
  const gammaK = gamma(1 + k);
  const width = (scale * k) / ((1 - pow(2, -k)) * gammaK);
  return { location: location - (width * (1 - gammaK)) / k, scale: width, shape: -k };
}

function gumbelByLMoments({ location, scale }: Pick<LMoments, 'location' | 'scale'>) {
  const width = scale / ln(2);
  const euler = 0.577_215_664_901_532_9;
  return { location: location - euler * width, scale: width };
}
