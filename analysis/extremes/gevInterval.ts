import type { Result } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { minimise } from '../stats/minimise.ts';
import type { Random } from '../stats/random.ts';
import { fitGev, type GevFit } from './fitGev.ts';
import { gevLevel, gevNegativeLogLikelihood } from './gevDistribution.ts';
import {
  type BootstrapSettings,
  type DrawnInterval,
  firstInterval,
  type LevelOfPeriod,
  levelBootstraps,
} from './levelBootstraps.ts';
import { type Interval, profileInterval } from './profileInterval.ts';

/**
 * The profile interval of a return level: the likelihood written with the level in place of the
 * scale or, for short periods, of the location.
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
  const { location, scale, shape } = fit.parameters;
  const level = gevLevel(fit.parameters, exceedance);
  const reduced = (xi: number): number =>
    gevLevel({ location: 0, scale: 1, shape: xi }, exceedance);
  const profile =
    returnPeriod >= 5
      ? levelByShape({ location, scale, shape }, maxima, reduced)
      : levelByScale({ location, scale, shape }, maxima, reduced);
  const step = 0.2 * Math.abs(level - location) + 0.1 * scale;
  return profileInterval(profile, level, fit.negativeLogLikelihood, step, confidence);
}

type Profile = (wanted: number) => number;

/**
 * Of long periods: location and shape are sought, and the scale follows from the level. Written by
 * scale and shape the likelihood is a narrow bent ridge, on which a simplex stops early.
 */
function levelByShape(
  { location, scale, shape }: GevFit['parameters'],
  maxima: Numbers,
  reduced: (xi: number) => number,
): Profile {
  const steps = [0.1 * scale, 0.1];
  const least = Math.min(...maxima);
  let last: Numbers = [location, shape];
  return (wanted) => {
    const objective = ([mu = 0, xi = 0]: Float64Array): number => {
      const own = (wanted - mu) / reduced(xi);
      if (!(own > 0)) return Number.POSITIVE_INFINITY;
      return gevNegativeLogLikelihood({ location: mu, scale: own, shape: xi }, maxima);
    };
    let best = Number.POSITIVE_INFINITY;
    // the last point, the shape that reaches the level with the scale of the fit from the least
    // maximum on, and no shape: the last two leave no maximum out
    const matched = Math.max(0, shapeFor((wanted - least) / scale, reduced));
    for (const from of [last, [least, matched], [wanted - scale * reduced(0), 0]]) {
      const found = minimise(objective, from, { steps, tolerance: 1e-9 });
      if (!found.ok || found.value.value >= best) continue;
      best = found.value.value;
      last = found.value.point;
    }
    return best;
  };
}

/** The shape whose reduced level is so great; it rises with the shape. */
function shapeFor(wanted: number, reduced: (xi: number) => number): number {
  let [low, high] = [-0.9, 20];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (reduced(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Of short periods, whose level lies near the location: scale and shape are sought. */
function levelByScale(
  { location, scale, shape }: GevFit['parameters'],
  maxima: Numbers,
  reduced: (xi: number) => number,
): Profile {
  const warm = warmStart([scale, shape], [0.1 * scale, 0.05]);
  const level = location + scale * reduced(shape);
  return (wanted) => {
    // the location stays where it is: a heavy tail moved up as it is would leave small maxima out
    const wider = (scale * (wanted - location)) / (level - location);
    return warm(
      ([s = 0, xi = 0]) => {
        if (!(s > 0)) return Number.POSITIVE_INFINITY;
        return gevNegativeLogLikelihood(
          { location: wanted - s * reduced(xi), scale: s, shape: xi },
          maxima,
        );
      },
      wider > 0 ? [[wider, shape]] : [],
    );
  };
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
): Result<DrawnInterval> {
  return firstInterval(gevLevelBootstraps(fit, [returnPeriod], random, draws, { confidence }));
}

/**
 * The bootstrap intervals of several return levels from the same draws, each as if it were alone.
 *
 * @param fit -      result of `fitGev`
 * @param periods -  in blocks, above one
 * @param random -   seeded generator; draw k has its own stream
 * @param draws -    how many, 500 or more
 * @param settings - confidence, and who is told of the draws
 * @returns for each period lower and upper level, or why there are none
 * @cost draws × fit
 * @source efron1993, section 6.5 (parametric bootstrap)
 * @example gevLevelBootstraps(fit, [10, 100], random(1), 500) // two intervals
 */
export function gevLevelBootstraps(
  fit: GevFit,
  periods: Numbers,
  random: Random,
  draws: number,
  settings: BootstrapSettings = {},
): readonly Result<DrawnInterval>[] {
  const refit = (own: Random): LevelOfPeriod | undefined => {
    const maxima = Float64Array.from({ length: fit.count }, () =>
      gevLevel(fit.parameters, own.open()),
    );
    const again = fitGev(maxima, 1e-8);
    return again.ok ? (period) => gevLevel(again.value.parameters, 1 / period) : undefined;
  };
  return levelBootstraps(refit, periods, random, draws, settings);
}
