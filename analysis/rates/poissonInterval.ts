import { failure, type Result, success } from '../failure.ts';
import { chiSquareQuantile } from '../stats/chiSquareDistribution.ts';

/** A rate of events with what chance alone allows around it. */
export interface EventRate {
  /** Events per unit of exposure, for instance per year. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The rate of counted events with its exact interval.
 *
 * The interval assumes events that know nothing of each other; where they cluster it is too narrow,
 * see `dispersionTest`.
 *
 * @param count - events, a whole number of at least zero
 * @param exposure - years (or other units) that they were counted in, above zero
 * @param confidence - of the interval, 0 to 1
 * @returns rate and limits per unit of exposure; the lower limit of no events is zero
 * @fails bad-input  the count is no whole number of at least zero, or the exposure not above zero
 * @cost O(1)
 * @source garwood1936
 * @example poissonInterval(10, 10).value // rate 1, 0.479539 to 1.839036
 */
export function poissonInterval(
  count: number,
  exposure: number,
  confidence = 0.95,
): Result<EventRate> {
  if (!Number.isSafeInteger(count) || count < 0 || !(exposure > 0)) {
    return failure(
      'bad-input',
      'poissonInterval',
      `poissonInterval needs a whole count and an exposure above zero, got ${count} in ${exposure}`,
    );
  }
  const outside = (1 - confidence) / 2;
  return success({
    rate: count / exposure,
    lower: count === 0 ? 0 : chiSquareQuantile(outside, 2 * count) / 2 / exposure,
    upper: chiSquareQuantile(1 - outside, 2 * count + 2) / 2 / exposure,
  });
}
