import { type Column, observed } from '../column.ts';
import { sortedQuantile } from '../stats/quantile.ts';

/**
 * Class breaks that put about as many values into each class.
 *
 * Type 7 quantiles; a quantile that repeats the one before it, or that leaves no value below it,
 * is dropped, so ties make fewer classes rather than empty ones.
 *
 * @param values - observed values in one unit; gaps are left out
 * @param classes - wanted number of classes, at least one
 * @returns rising inner breaks in the unit of the values, at most classes - 1; none for fewer than
 *   two different values
 * @throws RangeError when the number of classes is not a whole number from one
 * @cost O(n log n)
 * @source hyndman1996, definition 7
 * @example quantileBreaks(column([1, 2, 3, 4, 5]), 4) // 2, 3, 4
 */
export function quantileBreaks(values: Column, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`quantileBreaks needs a whole number of classes, got ${classes}`);
  }
  const sorted = Float64Array.from(observed(values)).sort();
  const breaks: number[] = [];
  let last = sorted[0] ?? 0;
  for (let i = 1; i < classes; i += 1) {
    const limit = sortedQuantile(sorted, i / classes);
    if (typeof limit !== 'number' || limit <= last) continue;
    breaks.push(limit);
    last = limit;
  }
  return breaks;
}
