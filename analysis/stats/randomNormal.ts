import { erfcinv } from '../math.ts';
import type { Random } from './random.ts';

/**
 * The next number of the standard normal distribution, by inversion.
 *
 * One uniform number makes one normal number, so that runs which share their uniform numbers stay
 * comparable. Scale and shift it by the caller.
 *
 * @param random - seeded generator; moves on by one number
 * @returns mean 0, standard deviation 1, no unit
 * @cost O(1)
 * @source devroye1986, chapter II.2 (inversion)
 * @example randomNormal(random(1)) === randomNormal(random(1)) // true
 */
export function randomNormal(random: Random): number {
  return -Math.SQRT2 * erfcinv(2 * random.open());
}
