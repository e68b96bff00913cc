import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';

/**
 * The sample covariance: products of the differences from both means over n - 1.
 *
 * @param x - n observed values
 * @param y - n observed values of the same areas
 * @returns in the product of the units; `too-few-values` below two
 * @throws RangeError when the lengths differ
 * @cost O(n)
 * @source oecd2008, "Multivariate analysis"
 * @example covariance([1, 2, 3], [2, 4, 9]) // 3.5
 */
export function covariance(x: Numbers, y: Numbers): Cell {
  if (x.length !== y.length) {
    throw new RangeError(`covariance needs one length, got ${x.length} and ${y.length}`);
  }
  if (x.length < 2) return 'too-few-values';
  return dot(deviations(x), deviations(y)) / (x.length - 1);
}
