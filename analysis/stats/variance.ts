import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';

/**
 * The sample variance: squared differences from the mean over n - 1.
 *
 * @param values - n observed values in one unit
 * @returns the variance in that unit squared; `too-few-values` below two
 * @cost O(n)
 * @source chan1983, section 3 (corrected two-pass)
 * @example variance([2, 4, 4, 10]) // 12
 */
export function variance(values: Numbers): Cell {
  if (values.length < 2) return 'too-few-values';
  const differences = deviations(values);
  return dot(differences, differences) / (values.length - 1);
}

/**
 * The sample standard deviation: the root of the variance over n - 1.
 *
 * @param values - n observed values in one unit
 * @returns the deviation in that unit; `too-few-values` below two
 * @cost O(n)
 * @source chan1983, section 3 (corrected two-pass)
 * @example standardDeviation([2, 4, 4, 10]) // 3.4641016151377544
 */
export function standardDeviation(values: Numbers): Cell {
  const squared = variance(values);
  return typeof squared === 'number' ? Math.sqrt(squared) : squared;
}
