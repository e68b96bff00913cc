import type { Cell } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from './at.ts';
import type { Bootstrap } from './bootstrap.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { normalCumulative, normalQuantile } from './normalDistribution.ts';
import { sortedQuantile } from './quantile.ts';

/**
 * The interval between two quantiles of the replicates.
 *
 * @param replicates - statistics of resamples
 * @param confidence - 0 to 1
 * @returns lower and upper limit, quantiles of type 7
 * @fails too-few-values  no replicates
 * @cost O(B log B)
 * @source efron1993, chapter 13
 * @example `percentileInterval([1, 2, 3, 4, 5], 0.5)` is `2, 4`
 */
export function percentileInterval(
  replicates: Numbers,
  confidence: number,
): Result<readonly [number, number]> {
  return between(replicates, (1 - confidence) / 2, (1 + confidence) / 2);
}

/**
 * The bias-corrected and accelerated interval: for skew statistics.
 *
 * The limits are shifted by how far the estimate lies from the replicates' middle, and by how the
 * statistic's spread changes with its value (from leaving out one value at a time).
 *
 * @param values - n observed values that were resampled, each on its own
 * @param statistic - from values to a number or a reason
 * @param made - result of `bootstrap`
 * @param confidence - 0 to 1
 * @returns lower and upper limit
 * @fails too-few-values  no replicates, or none without one of the values
 * @fails constant-values  all replicates lie on one side of the estimate
 * @cost O(n × statistic + B log B)
 * @source efron1993, chapter 14
 * @example bcaInterval(values, mean, made, 0.95) // limits of the mean
 */
export function bcaInterval(
  values: Numbers,
  statistic: (values: Float64Array) => Cell,
  made: Bootstrap,
  confidence: number,
): Result<readonly [number, number]> {
  let below = 0;
  for (const value of made.replicates) if (value < made.estimate) below += 1;
  const share = below / made.replicates.length;
  if (!(share > 0 && share < 1)) {
    return failure(
      'constant-values',
      'bcaInterval',
      'bcaInterval needs replicates on both sides of the estimate',
    );
  }
  const left: number[] = [];
  for (let out = 0; out < values.length; out += 1) {
    const value = statistic(Float64Array.from(values).filter((_, row) => row !== out));
    if (typeof value !== 'number') {
      return failure(
        'too-few-values',
        'bcaInterval',
        `bcaInterval needs the statistic without each value, got ${value} without value ${out + 1}`,
      );
    }
    left.push(value);
  }
  const differences = deviations(left).map((difference) => -difference);
  const squared = differences.map((difference) => difference * difference);
  const squares = dot(differences, differences);
  const acceleration =
    squares === 0 ? 0 : dot(squared, differences) / (6 * squares * Math.sqrt(squares));
  const shift = normalQuantile(share);
  const moved = (probability: number): number => {
    const z = shift + normalQuantile(probability);
    return normalCumulative(shift + z / (1 - acceleration * z));
  };
  return between(made.replicates, moved((1 - confidence) / 2), moved((1 + confidence) / 2));
}

function between(
  replicates: Numbers,
  lower: number,
  upper: number,
): Result<readonly [number, number]> {
  if (replicates.length === 0) {
    return failure('too-few-values', 'bootstrap', 'bootstrap needs replicates, got none');
  }
  const sorted = Float64Array.from(replicates).sort();
  const [low, high] = [sortedQuantile(sorted, lower), sortedQuantile(sorted, upper)];
  if (typeof low !== 'number' || typeof high !== 'number') {
    throw new RangeError(`bootstrap lost its replicates: ${at(sorted, 0)}`);
  }
  return success([low, high]);
}
