import { exp, gammaln, ln } from '../math.ts';
import { incompleteGamma } from './incompleteGamma.ts';

/**
 * The probability of exactly k events.
 *
 * @param count - k, a whole number of at least zero
 * @param expected - mean number of events, at least zero
 * @returns from 0 to 1
 * @cost O(1)
 * @source johnson2005, chapter 4
 * @example poissonProbability(2, 1) // 0.18393972058572117
 */
export function poissonProbability(count: number, expected: number): number {
  if (expected === 0) return count === 0 ? 1 : 0;
  return exp(count * ln(expected) - expected - gammaln(count + 1));
}

/**
 * The probability of at most k events.
 *
 * @param count - k, a whole number; below zero the probability is zero
 * @param expected - mean number of events, at least zero
 * @returns from 0 to 1
 * @cost O(1)
 * @source johnson2005, chapter 4
 * @example poissonCumulative(2, 1) // 0.9196986029286058
 */
export function poissonCumulative(count: number, expected: number): number {
  if (count < 0) return 0;
  return expected === 0 ? 1 : incompleteGamma(Math.floor(count) + 1, expected).upper;
}

/**
 * The least number of events that is not exceeded with at least a given probability.
 *
 * @param probability - from 0, below 1
 * @param expected - mean number of events, at least zero
 * @returns a whole number of at least zero
 * @throws RangeError when the probability is outside these limits
 * @cost O(log of the mean)
 * @source johnson2005, chapter 4
 * @example poissonQuantile(0.975, 10) // 17
 */
export function poissonQuantile(probability: number, expected: number): number {
  if (!(probability >= 0 && probability < 1)) {
    throw new RangeError(`poissonQuantile needs a probability from 0, below 1, got ${probability}`);
  }
  let low = -1;
  let high = Math.ceil(expected) + 1;
  while (poissonCumulative(high, expected) < probability) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (poissonCumulative(middle, expected) < probability) low = middle;
    else high = middle;
  }
  return high;
}
