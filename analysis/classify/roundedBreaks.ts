import { type Column, column, observed } from '../column.ts';
import { quantileBreaks } from './quantileBreaks.ts';
import { roundLimit } from './roundLimit.ts';

/**
 * Class breaks that a reader can remember, and that still part skewed values well.
 *
 * The type 7 quantiles of the values other than zero, each moved to the nearest number of the
 * series 1, 2, 5, 10, 20, 50 …; repeated limits are merged, and so is a limit that no value lies
 * below or that no value reaches. Losses spread over many powers of ten, so neither equal steps
 * nor bare quantiles make a good legend for them.
 *
 * @param values - observed values in one unit; gaps are left out
 * @param classes - wanted number of classes, at least one
 * @returns rising inner breaks in the unit of the values, at most classes - 1
 * @throws RangeError when the number of classes is not a whole number from one
 * @cost O(n log n)
 * @example roundedBreaks(column([0, 3, 8, 40, 90, 700, 20000]), 5) // 10, 50, 100, 500
 */
export function roundedBreaks(values: Column, classes: number): number[] {
  const present = observed(values);
  const spread = column([...present].filter((value) => value !== 0));
  const limits = [...new Set(quantileBreaks(spread, classes).map(roundLimit))];
  return limits.filter(
    (limit) => present.some((value) => value < limit) && present.some((value) => value >= limit),
  );
}
