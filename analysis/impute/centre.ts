import { sum } from '../stats/sum.ts';
import { medianOf } from './medianOf.ts';

/**
 * The mean or the median of some numbers; NaN of none, which fills no gap.
 *
 * @param values - in any order, no gaps; a median leaves them in another order
 * @param kind -   which of the two
 * @param count -  how many of them count, from the front; all by default
 * @cost O(n), the median O(n log n)
 * @example centre(new Float64Array([1, 2, 9, 4]), 'median') // 3
 */
export function centre(
  values: Float64Array,
  kind: 'mean' | 'median',
  count = values.length,
): number {
  if (count === 0) return Number.NaN;
  if (kind === 'mean') return sum(values.subarray(0, count)) / count;
  return medianOf(values, count);
}
