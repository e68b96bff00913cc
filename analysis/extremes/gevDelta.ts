import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { entry } from '../stats/matrix.ts';
import { normalQuantile } from '../stats/normalDistribution.ts';
import { sum } from '../stats/sum.ts';
import { type GevFit, gevCovariance } from './fitGev.ts';
import { gevLevel } from './gevDistribution.ts';
import type { Interval } from './profileInterval.ts';

/** Of the shape, which has no unit, and of a scale of one. */
const STEP = 1e-5;

/**
 * The interval of a return level by the delta method: the level plus and minus so many of its standard
 * errors, as if it were spread evenly to both sides.
 *
 * Good for periods well inside the record. For longer ones the likelihood is skew, and the interval too
 * low at both ends: take the profile, `gevLevelInterval`.
 *
 * @param fit - result of `fitGev`
 * @param maxima - the same n block maxima
 * @param returnPeriod - in blocks, above one
 * @param confidence - 0 to 1
 * @returns lower and upper level
 * @fails singular  the likelihood is not curved in every direction, or not regular, a shape of -0.5 and
 * below
 * @cost some dozen evaluations of O(n)
 * @source coles2001, section 3.3.3
 * @example gevLevelDelta(fit, maxima, 100, 0.95) // 4.377 to 5.000 for Port Pirie
 */
export function gevLevelDelta(
  fit: GevFit,
  maxima: Numbers,
  returnPeriod: number,
  confidence = 0.95,
): Result<Interval> {
  if (!(fit.parameters.shape > -0.5)) {
    const message = `gevLevelDelta needs a shape above -0.5, got ${fit.parameters.shape}`;
    return failure('singular', 'gevLevelDelta', message);
  }
  const covariance = gevCovariance(fit.parameters, maxima);
  if (!covariance.ok) return covariance;
  const { location, scale, shape } = fit.parameters;
  const levelOf = ([mu = 0, sigma = 0, xi = 0]: readonly number[]): number =>
    gevLevel({ location: mu, scale: sigma, shape: xi }, 1 / returnPeriod);
  const best = [location, scale, shape];
  const steps = [STEP * scale, STEP * scale, STEP];
  const slopes = best.map((_, moved) => {
    const at = (side: 1 | -1): number =>
      levelOf(best.map((value, k) => (k === moved ? value + side * (steps[k] ?? 0) : value)));
    return (at(1) - at(-1)) / (2 * (steps[moved] ?? 1));
  });
  const variance = sum(
    slopes.flatMap((one, a) =>
      slopes.map((other, b) => one * other * entry(covariance.value, a, b)),
    ),
  );
  const level = levelOf(best);
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return success({ lower: level - reach, upper: level + reach });
}
