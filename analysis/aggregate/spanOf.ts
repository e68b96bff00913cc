import type { Column } from '../column.ts';

/**
 * The least and the greatest observed score of a column.
 *
 * @param column - n cells, gaps allowed
 * @returns both; infinite when nothing is observed
 * @cost O(n)
 * @example spanOf(column([2, 'no-data', 6])) // 2, 6
 */
export function spanOf({ values }: Column): { readonly least: number; readonly greatest: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return { least, greatest };
}
