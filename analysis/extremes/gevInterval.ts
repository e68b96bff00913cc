import { type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { percentileInterval } from '../stats/bootstrapInterval.ts';
import { minimise } from '../stats/minimise.ts';
import type { Random } from '../stats/random.ts';
import { fitGev, type GevFit } from './fitGev.ts';
import { gevLevel, gevNegativeLogLikelihood } from './gevDistribution.ts';
import { type Interval, profileInterval } from './profileInterval.ts';

/**
 * The profile interval of a return level: the likelihood written with the level in place of the
 * location.
 *
 * @param fit - result of `fitGev`
 * @param maxima - the same n block maxima
 * @param returnPeriod - in blocks, above one
 * @param confidence - 0 to 1
 * @returns lower and upper level
 * @fails not-converged  closing in on a limit fails
 * @cost some thousand evaluations of O(n)
 * @source coles2001, section 3.3.4
 * @example gevLevelInterval(fit, maxima, 100, 0.95) // 4.491 to 5.261 for Port Pirie
 */
export function gevLevelInterval(
  fit: GevFit,
  maxima: Numbers,
  returnPeriod: number,
  confidence = 0.95,
): Result<Interval> {
  const exceedance = 1 / returnPeriod;
  const { scale, shape } = fit.parameters;
  const level = gevLevel(fit.parameters, exceedance);
  const warm = warmStart([scale, shape], [0.1 * scale, 0.05]);
  const profile = (wanted: number): number => {
    // the location stays where it is: a heavy tail moved up as it is would leave small maxima out
    const wider = (scale * (wanted - fit.parameters.location)) / (level - fit.parameters.location);
    return warm(
      ([s = 0, xi = 0]) => {
        if (!(s > 0)) return Number.POSITIVE_INFINITY;
        const location = wanted - gevLevel({ location: 0, scale: s, shape: xi }, exceedance);
        return gevNegativeLogLikelihood({ location, scale: s, shape: xi }, maxima);
      },
      wider > 0 ? [[wider, shape]] : [],
    );
  };
  const step = 0.2 * (level - fit.parameters.location) + 0.1 * scale;
  return profileInterval(profile, level, fit.negativeLogLikelihood, step, confidence);
}

/**
 * The profile interval of the shape.
 *
 * @param fit - result of `fitGev`
 * @param maxima - the same n block maxima
 * @param confidence - 0 to 1
 * @returns lower and upper shape
 * @fails not-converged  closing in on a limit fails
 * @cost some thousand evaluations of O(n)
 * @source coles2001, section 3.3.4
 * @example gevShapeInterval(fit, maxima, 0.95) // -0.218 to 0.170 for Port Pirie
 */
export function gevShapeInterval(
  fit: GevFit,
  maxima: Numbers,
  confidence = 0.95,
): Result<Interval> {
  const { location, scale, shape } = fit.parameters;
  const warm = warmStart([location, scale], [0.1 * scale, 0.1 * scale]);
  const profile = (xi: number): number =>
    warm(([mu = 0, s = 0]) =>
      gevNegativeLogLikelihood({ location: mu, scale: s, shape: xi }, maxima),
    );
  return profileInterval(profile, shape, fit.negativeLogLikelihood, 0.1, confidence);
}

/** Least values of functions that change little from call to call: each search starts at the last. */
export function warmStart(
  start: Numbers,
  steps: Numbers,
): (objective: (point: Float64Array) => number, others?: readonly Numbers[]) => number {
  let last: Numbers = start;
  return (objective, others = []) => {
    for (const from of [last, start, ...others]) {
      const found = minimise(objective, from, { steps, tolerance: 1e-9 });
      if (found.ok) {
        last = found.value.point;
        return found.value.value;
      }
    }
    return Number.POSITIVE_INFINITY;
  };
}

/**
 * The bootstrap interval of a return level: maxima drawn from the fit and fitted again.
 *
 * @param fit - result of `fitGev`
 * @param returnPeriod - in blocks, above one
 * @param random - seeded generator; draw k has its own stream
 * @param draws - how many, 500 or more
 * @param confidence - 0 to 1
 * @returns lower and upper level, and the draws that could not be fitted
 * @fails too-few-values  no draw could be fitted
 * @cost draws × fit
 * @source efron1993, section 6.5 (parametric bootstrap)
 * @example gevLevelBootstrap(fit, 100, random(1), 500) // lower, upper
 */
export function gevLevelBootstrap(
  fit: GevFit,
  returnPeriod: number,
  random: Random,
  draws: number,
  confidence = 0.95,
): Result<Interval & { readonly failed: number }> {
  const levels: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const own = random.stream(draw);
    const maxima = Float64Array.from({ length: fit.count }, () =>
      gevLevel(fit.parameters, own.open()),
    );
    const again = fitGev(maxima, 1e-8);
    if (again.ok) levels.push(gevLevel(again.value.parameters, 1 / returnPeriod));
  }
  const interval = percentileInterval(levels, confidence);
  if (!interval.ok) return interval;
  const [lower, upper] = interval.value;
  return success({ lower, upper, failed: draws - levels.length });
}
