import { betainc } from '../math.ts';

/**
 * The probability that an F variable exceeds x: the p-value of a test of two variances.
 *
 * @param x - at least zero
 * @param numerator - degrees of freedom above zero
 * @param denominator - degrees of freedom above zero
 * @returns from 0 to 1
 * @cost O(1)
 * @source abramowitz1964, 26.6.2
 * @example fExceedance(4.964602743730711, 1, 10) // 0.05
 */
export function fExceedance(x: number, numerator: number, denominator: number): number {
  if (x <= 0) return 1;
  return betainc(denominator / (denominator + numerator * x), denominator / 2, numerator / 2);
}

/**
 * The point below which an F variable lies with a given probability, by halving.
 *
 * @param probability - above 0 and below 1
 * @param numerator - degrees of freedom above zero
 * @param denominator - degrees of freedom above zero
 * @returns above zero
 * @throws RangeError when the probability is not inside 0 to 1
 * @cost O(1), about sixty evaluations
 * @source abramowitz1964, 26.6.2 inverted
 * @example fQuantile(0.95, 1, 10) // 4.964602743730711
 */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`fQuantile needs a probability inside 0 to 1, got ${probability}`);
  }
  const tail = 1 - probability;
  let low = 0;
  let high = 1;
  while (fExceedance(high, numerator, denominator) > tail) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (fExceedance(middle, numerator, denominator) > tail) low = middle;
    else high = middle;
  }
}
