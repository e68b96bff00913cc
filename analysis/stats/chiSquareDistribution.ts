import { gammainc, gammaincinv } from '../math.ts';

/**
 * The probability that a chi-square variable exceeds x: the p-value of a chi-square test.
 *
 * @param x - at least zero
 * @param degreesOfFreedom - above zero
 * @returns from 0 to 1; small probabilities keep their relative accuracy
 * @cost O(1)
 * @source abramowitz1964, 26.4.19
 * @example chiSquareExceedance(3.841458820694124, 1) // 0.05
 */
export function chiSquareExceedance(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : gammainc(x / 2, degreesOfFreedom / 2, true, true);
}

/**
 * The point below which a chi-square variable lies with a given probability.
 *
 * @param probability - from 0 to 1
 * @param degreesOfFreedom - above zero
 * @returns at least zero, infinite at 1
 * @cost O(1)
 * @source abramowitz1964, 26.4.19 inverted
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  return 2 * gammaincinv(probability, degreesOfFreedom / 2);
}
