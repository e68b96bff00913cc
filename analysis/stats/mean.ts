import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { sum } from './sum.ts';

/**
 * The arithmetic mean.
 *
 * @param values - n observed values in one unit
 * @returns the mean in that unit; `no-data` for no values
 * @cost O(n)
 * @source oecd2008, "Univariate analysis"
 * @example mean([2, 4, 4, 10]) // 5
 */
export function mean(values: Numbers): Cell {
  return values.length === 0 ? 'no-data' : sum(values) / values.length;
}
