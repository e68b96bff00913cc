import type { Column } from '../column.ts';
import type { Classes } from './classifier.ts';

/**
 * The class of each score between rising limits.
 *
 * @param source - n scores
 * @param limits - k rising limits
 * @returns n classes from 0 to k
 * @cost O(n k)
 * @source inform2025, RISK CLASS: from a limit on the upper class
 * @example toClasses(column([1, 5, 9]), [5, 8]).classes // 0, 1, 2
 */
export function toClasses(source: Column, limits: readonly number[]): Classes {
  const classes = source.values.map((score) => {
    if (Number.isNaN(score)) return Number.NaN;
    let place = 0;
    while (place < limits.length && score >= (limits[place] ?? Number.NaN)) place += 1;
    return place;
  });
  return { limits, classes };
}
