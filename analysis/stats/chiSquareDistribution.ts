import { gammaDensity, incompleteGamma } from './incompleteGamma.ts';
import { normalQuantile } from './normalDistribution.ts';

/**
 * The probability that a chi-square variable exceeds x: the p-value of a chi-square test.
 *
 * @param x - at least zero
 * @param degreesOfFreedom - above zero
 * @returns from 0 to 1; small probabilities keep their relative accuracy
 * @cost O(root of the degrees of freedom)
 * @source abramowitz1964, 26.4.19
 * @example chiSquareExceedance(3.841458820694124, 1) // 0.05
 */
export function chiSquareExceedance(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}

/**
 * The point below which a chi-square variable lies with a given probability.
 *
 * Starts at Wilson and Hilferty's cube and goes on by Newton's steps, kept between bounds that
 * close in on the answer.
 *
 * @param probability - from 0 to 1
 * @param degreesOfFreedom - above zero
 * @returns at least zero, infinite at 1
 * @throws RangeError when the probability is outside 0 to 1
 * @cost some ten evaluations of the distribution
 * @source abramowitz1964, 26.4.17 and 26.4.19
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`chiSquareQuantile needs a probability, got ${probability}`);
  }
  if (probability === 0) return 0;
  if (probability === 1) return Number.POSITIVE_INFINITY;
  const shape = degreesOfFreedom / 2;
  const share = 2 / (9 * degreesOfFreedom);
  const cube = 1 - share + normalQuantile(probability) * Math.sqrt(share);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = Math.max(shape * cube * cube * cube, 1e-3 * shape);
  for (let step = 0; step < 200; step += 1) {
    const { lower, upper } = incompleteGamma(shape, x);
    const off = probability <= 0.5 ? lower - probability : 1 - probability - upper;
    if (off > 0) high = x;
    else low = x;
    const newton = x - off / gammaDensity(shape, x);
    if (Math.abs(newton - x) <= 4e-16 * x) return 2 * newton;
    const inside = newton > low && newton < high;
    const next = inside ? newton : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    x = next;
  }
  return 2 * x;
}
