import { betaincinv } from '../math.ts';

/** What chance leaves open about the yearly chance of a place among observed years. */
export interface ExceedanceInterval {
  readonly lowerProbability: number;
  readonly upperProbability: number;
  /** One over the upper probability. */
  readonly lowerYears: number;
  /** One over the lower probability. */
  readonly upperYears: number;
}

/**
 * The exact interval of the exceedance probability of the k-th greatest of n yearly values.
 *
 * That probability has a beta distribution of k and n − k + 1, whatever the distribution of the
 * values; years are taken as independent of each other.
 *
 * @param place -      k, 1 for the greatest
 * @param years -      n
 * @param confidence - 0 to 1
 * @returns limits of the probability and of the return period
 * @throws RangeError when the place is none of 1 to n
 * @cost O(1)
 * @source david2003, section 2.1, order statistics of a uniform sample
 * @example exceedanceInterval(1, 1, 0.5).upperProbability // 0.75
 */
export function exceedanceInterval(
  place: number,
  years: number,
  confidence = 0.95,
): ExceedanceInterval {
  if (!Number.isInteger(place) || place < 1 || place > years) {
    throw new RangeError(`exceedanceInterval needs a place of 1 to ${years}, got ${place}`);
  }
  const outside = (1 - confidence) / 2;
  const lowerProbability = betaincinv(outside, place, years - place + 1);
  const upperProbability = betaincinv(1 - outside, place, years - place + 1);
  return {
    lowerProbability,
    upperProbability,
    lowerYears: 1 / upperProbability,
    upperYears: 1 / lowerProbability,
  };
}
