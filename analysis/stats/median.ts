import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { quantile } from './quantile.ts';

/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 * @param values - n observed values in one unit, in any order
 * @returns the median in that unit; `no-data` for no values
 * @cost O(n log n)
 * @source hyndman1996, definition 2 at one half
 * @example median([7, 1, 5, 3]) // 4
 */
export function median(values: Numbers): Cell {
  return quantile(values, 0.5, 2);
}
