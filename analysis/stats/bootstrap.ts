import type { Cell } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from './at.ts';
import { mean } from './mean.ts';
import type { Random } from './random.ts';
import { standardDeviation } from './variance.ts';

/** A statistic over many resamples of its values. */
export interface Bootstrap {
  /** The statistic of the values themselves. */
  readonly estimate: number;
  /** The statistic of each resample that had one, in the order of the resamples. */
  readonly replicates: Float64Array;
  /** Resamples without a value of the statistic. */
  readonly failed: number;
  readonly standardError: Cell;
  readonly bias: Cell;
}

/**
 * Draws places with replacement; in blocks of neighbours for series that depend on their past.
 *
 * A block starts anywhere and goes round at the end, so that each value is drawn as often.
 *
 * @param random - seeded generator
 * @param count - n, places to draw from and to draw
 * @param blockLength - neighbours drawn together; 1 draws each place on its own
 * @returns n places from 0 to n - 1
 * @cost O(n)
 * @source politis1992, circular blocks
 * @example resample(random(1), 5, 1).length // 5
 */
export function resample(random: Random, count: number, blockLength = 1): Int32Array {
  const places = new Int32Array(count);
  let start = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const step = draw % blockLength;
    if (step === 0) start = random.integer(count);
    places[draw] = (start + step) % count;
  }
  return places;
}

/**
 * The statistic of each of many resamples.
 *
 * @param values - n observed values
 * @param statistic - from n values to a number or a reason
 * @param draws - resamples as lists of places
 * @returns estimate, replicates, standard error and bias
 * @fails too-few-values  the statistic has no value for the values themselves
 * @cost O(resamples × statistic)
 * @source efron1993, chapter 6
 * @example replicate([1, 2, 6], mean, [[0, 0, 2]]) // replicate 8/3
 */
export function replicate(
  values: Numbers,
  statistic: (values: Float64Array) => Cell,
  draws: Iterable<ArrayLike<number> & Iterable<number>>,
): Result<Bootstrap> {
  const estimate = statistic(Float64Array.from(values));
  if (typeof estimate !== 'number') {
    return failure(
      'too-few-values',
      'bootstrap',
      `bootstrap needs a statistic of the values themselves, got ${estimate}`,
    );
  }
  const replicates: number[] = [];
  let failed = 0;
  for (const draw of draws) {
    const value = statistic(Float64Array.from(draw, (place) => at(values, place)));
    if (typeof value === 'number') replicates.push(value);
    else failed += 1;
  }
  const centre = mean(replicates);
  return success({
    estimate,
    replicates: Float64Array.from(replicates),
    failed,
    standardError: standardDeviation(replicates),
    bias: typeof centre === 'number' ? centre - estimate : centre,
  });
}

/**
 * Resamples values and takes the statistic of each resample.
 *
 * Resample number k has its own stream, so that the result does not depend on how the work is
 * divided. Store the seed and the number of resamples with the result.
 *
 * @param values - n observed values, in time order where blocks are drawn
 * @param statistic - from n values to a number or a reason
 * @param random - seeded generator
 * @param resamples - how many, 1,000 or more for intervals
 * @param blockLength - neighbours drawn together; 1 where values are independent
 * @returns estimate, replicates, standard error and bias
 * @fails too-few-values  the statistic has no value for the values themselves
 * @cost O(resamples × statistic)
 * @source efron1993, chapter 6
 * @example bootstrap([1, 2, 6], mean, random(1), 1000) // estimate 3
 */
export function bootstrap(
  values: Numbers,
  statistic: (values: Float64Array) => Cell,
  random: Random,
  resamples: number,
  blockLength = 1,
): Result<Bootstrap> {
  const draws = Array.from({ length: resamples }, (_, k) =>
    resample(random.stream(k), values.length, blockLength),
  );
  return replicate(values, statistic, draws);
}
