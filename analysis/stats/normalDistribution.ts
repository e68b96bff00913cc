import { erfc, erfcinv } from '../math.ts';

/**
 * The probability that a standard normal variable is at most z.
 *
 * @param z - standard deviations from the mean
 * @returns from 0 to 1; small probabilities keep their relative accuracy
 * @cost O(1)
 * @source abramowitz1964, 26.2.29
 * @example normalCumulative(1.959963984540054) // 0.975
 */
export function normalCumulative(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/**
 * The probability that a standard normal variable is at least as far from 0 as z, on either side.
 *
 * @param z - standard deviations from the mean
 * @returns from 0 to 1: the p-value of a two-sided test
 * @cost O(1)
 * @source abramowitz1964, 26.2.29
 * @example normalTwoSided(-1.959963984540054) // 0.05
 */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * The point below which a standard normal variable lies with a given probability.
 *
 * @param probability - from 0 to 1
 * @returns standard deviations from the mean; infinite at 0 and 1
 * @cost O(1)
 * @source abramowitz1964, 26.2.2 inverted
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  return -Math.SQRT2 * erfcinv(2 * probability);
}
