import type { Column } from '../column.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import type { Treated } from './treatment.ts';

/**
 * Brings values outside two limits to the nearer limit.
 *
 * @param source - n values
 * @param lower -  least value that stays
 * @param upper -  greatest value that stays
 * @returns the column and the number of points moved
 * @cost O(n)
 * @example clip(column([1, 5, 9]), 2, 6) // 2, 5, 6
 */
export function clip(source: Column, lower: number, upper: number): Treated {
  let movedPoints = 0;
  const column = mapPresent(source, (value) => {
    if (value >= lower && value <= upper) return value;
    movedPoints += 1;
    return value < lower ? lower : upper;
  });
  return { column: movedPoints === 0 ? source : column, movedPoints };
}
