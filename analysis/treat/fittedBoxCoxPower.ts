import { ln, pow } from '../math.ts';
import { sum } from '../stats/sum.ts';

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The most likely Box-Cox lambda between -5 and 5, by golden sections.
 *
 * Maximises (lambda - 1) sum ln y - n/2 ln of the variance of the transformed values.
 *
 * @param values - n numbers above zero that differ, NaN at a gap
 * @returns lambda to within 1e-8
 * @cost O(n) a step, about 45 steps
 * @source box1964, section 3
 * @example fittedBoxCoxPower(new Float64Array([1, 2, 4, 8, 16])) // 0 by symmetry of the logarithms
 */
export function fittedBoxCoxPower(values: Float64Array): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const logs = present.map((value) => ln(value));
  const logTotal = sum(logs);
  const likelihood = (power: number): number => {
    const transformed =
      Math.abs(power) < 1e-9 ? logs : present.map((value) => (pow(value, power) - 1) / power);
    const count = logs.length;
    const centre = sum(transformed) / count;
    const squares = sum(transformed.map((value) => (value - centre) * (value - centre)));
    return (power - 1) * logTotal - (count / 2) * ln(squares / count);
  };
  let low = -5;
  let high = 5;
  let inner = high - GOLDEN * (high - low);
  let outer = low + GOLDEN * (high - low);
  let atInner = likelihood(inner);
  let atOuter = likelihood(outer);
  while (high - low > 1e-8) {
    if (atInner >= atOuter) {
      [high, outer, atOuter] = [outer, inner, atInner];
      inner = high - GOLDEN * (high - low);
      atInner = likelihood(inner);
    } else {
      [low, inner, atInner] = [inner, outer, atOuter];
      outer = low + GOLDEN * (high - low);
      atOuter = likelihood(outer);
    }
  }
  return (low + high) / 2;
}
