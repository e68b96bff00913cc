import { type Column, observed } from '../column.ts';
import { naturalBreaks } from './naturalBreaks.ts';

/**
 * Class breaks with the least squared distances from the class means, for a map's legend.
 *
 * For values that fall into clusters; of skewed losses the upper classes hold few areas each.
 *
 * @param values - observed values in one unit; gaps are left out
 * @param classes - wanted number of classes, at least one
 * @returns rising inner breaks in the unit of the values, at most classes - 1; fewer where there are
 *   fewer different values
 * @throws RangeError when the number of classes is not a whole number from one
 * @cost O(classes m^2) for m different values
 * @source jenks1977, optimal classification
 * @example jenksBreaks(column([1, 2, 9, 10, 20]), 3) // 9, 20
 */
export function jenksBreaks(values: Column, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`jenksBreaks needs a whole number of classes, got ${classes}`);
  }
  return naturalBreaks(observed(values), classes);
}
