import type { Result } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import type { Random } from '../stats/random.ts';
import { fitGpd, type GpdFit, gpdReturnLevel } from './fitGpd.ts';
import { warmStart } from './gevInterval.ts';
import { gpdLevel, gpdNegativeLogLikelihood } from './gpdDistribution.ts';
import {
  type BootstrapSettings,
  type DrawnInterval,
  firstInterval,
  type LevelOfPeriod,
  levelBootstraps,
} from './levelBootstraps.ts';
import { type Interval, profileInterval } from './profileInterval.ts';

/**
 * The profile interval of a return level over a threshold.
 *
 * The share of exceedances is held at its estimate, as usual: its own uncertainty is small beside
 * that of the tail.
 *
 * @param fit - result of `fitGpd`
 * @param values - the same observed values
 * @param returnPeriodYears - above zero
 * @param valuesPerYear - observations a year
 * @param confidence - 0 to 1
 * @returns lower and upper level
 * @fails bad-setting  the level lies below the threshold
 * @fails not-converged  closing in on a limit fails
 * @cost some thousand evaluations of O(n)
 * @source coles2001, section 4.3.3
 * @example gpdLevelInterval(fit, values, 100, 365, 0.95) // 80.9 to 185.0 for the rain series
 */
export function gpdLevelInterval(
  fit: GpdFit,
  values: Numbers,
  returnPeriodYears: number,
  valuesPerYear: number,
  confidence = 0.95,
): Result<Interval> {
  const level = gpdReturnLevel(fit, returnPeriodYears, valuesPerYear);
  if (!level.ok) return level;
  const excesses = excessesOf(fit, values);
  const wanted = returnPeriodYears * valuesPerYear * fit.exceedanceShare;
  const warm = warmStart([fit.parameters.shape], [0.05]);
  const profile = (tried: number): number =>
    warm(([shape = 0]) => {
      const scale = (tried - fit.threshold) / gpdLevel({ scale: 1, shape }, wanted);
      return gpdNegativeLogLikelihood({ scale, shape }, excesses);
    });
  const step = 0.15 * (level.value - fit.threshold);
  return profileInterval(profile, level.value, fit.negativeLogLikelihood, step, confidence);
}

/**
 * The profile interval of the shape.
 *
 * @param fit - result of `fitGpd`
 * @param values - the same observed values
 * @param confidence - 0 to 1
 * @returns lower and upper shape
 * @fails not-converged  closing in on a limit fails
 * @cost some thousand evaluations of O(n)
 * @source coles2001, section 4.3.3
 * @example gpdShapeInterval(fit, values, 0.95) // lower, upper
 */
export function gpdShapeInterval(
  fit: GpdFit,
  values: Numbers,
  confidence = 0.95,
): Result<Interval> {
  const excesses = excessesOf(fit, values);
  const { scale, shape } = fit.parameters;
  const warm = warmStart([scale], [0.1 * scale]);
  const profile = (tried: number): number =>
    warm(([own = 0]) => gpdNegativeLogLikelihood({ scale: own, shape: tried }, excesses));
  return profileInterval(profile, shape, fit.negativeLogLikelihood, 0.1, confidence);
}

/**
 * The bootstrap interval of a return level: excesses drawn from the fit and fitted again.
 *
 * @param fit - result of `fitGpd`
 * @param returnPeriodYears - above zero
 * @param valuesPerYear - observations a year
 * @param random - seeded generator; draw k has its own stream
 * @param draws - how many, 500 or more
 * @param confidence - 0 to 1
 * @returns lower and upper level, and the draws that could not be fitted
 * @fails too-few-values  no draw could be fitted
 * @cost draws × fit
 * @source efron1993, section 6.5 (parametric bootstrap)
 * @example gpdLevelBootstrap(fit, 100, 365, random(1), 500) // lower, upper
 */
export function gpdLevelBootstrap(
  fit: GpdFit,
  returnPeriodYears: number,
  valuesPerYear: number,
  random: Random,
  draws: number,
  confidence = 0.95,
): Result<DrawnInterval> {
  return firstInterval(
    gpdLevelBootstraps(fit, [returnPeriodYears], valuesPerYear, random, draws, { confidence }),
  );
}

/**
 * The bootstrap intervals of several return levels from the same draws, each as if it were alone.
 *
 * @param fit -           result of `fitGpd`
 * @param periodsYears -  above zero
 * @param valuesPerYear - observations a year
 * @param random -        seeded generator; draw k has its own stream
 * @param draws -         how many, 500 or more
 * @param settings -      confidence, and who is told of the draws
 * @returns for each period lower and upper level, or why there are none
 * @cost draws × fit
 * @source efron1993, section 6.5 (parametric bootstrap)
 * @example gpdLevelBootstraps(fit, [10, 100], 365, random(1), 500) // two intervals
 */
export function gpdLevelBootstraps(
  fit: GpdFit,
  periodsYears: Numbers,
  valuesPerYear: number,
  random: Random,
  draws: number,
  settings: BootstrapSettings = {},
): readonly Result<DrawnInterval>[] {
  const refit = (own: Random): LevelOfPeriod | undefined => {
    const values = Float64Array.from(
      { length: fit.count },
      () => fit.threshold + gpdLevel(fit.parameters, 1 / own.open()),
    );
    const again = fitGpd(values, fit.threshold, 1e-8);
    if (!again.ok) return undefined;
    const refitted = { ...again.value, exceedanceShare: fit.exceedanceShare };
    return (period) => {
      const level = gpdReturnLevel(refitted, period, valuesPerYear);
      return level.ok ? level.value : undefined;
    };
  };
  return levelBootstraps(refit, periodsYears, random, draws, settings);
}

function excessesOf(fit: GpdFit, values: Numbers): Float64Array {
  return Float64Array.from(values)
    .filter((value) => value > fit.threshold)
    .map((value) => value - fit.threshold);
}
