import { type Column, observed } from '../column.ts';

/**
 * Class breaks at equal distances between the least and the greatest value.
 *
 * For values without a long tail: of skewed losses almost all fall into the first class.
 *
 * @param values - observed values in one unit; gaps are left out
 * @param classes - wanted number of classes, at least one
 * @returns rising inner breaks in the unit of the values; none when all values are equal
 * @throws RangeError when the number of classes is not a whole number from one
 * @cost O(n)
 * @source jenks1977, equal steps
 * @example equalBreaks(column([0, 3, 10]), 5) // 2, 4, 6, 8
 */
export function equalBreaks(values: Column, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`equalBreaks needs a whole number of classes, got ${classes}`);
  }
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of observed(values)) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (!(least < greatest)) return [];
  const breaks: number[] = [];
  for (let i = 1; i < classes; i += 1) {
    const limit = least + ((greatest - least) * i) / classes;
    if (limit > (breaks.at(-1) ?? least)) breaks.push(limit);
  }
  return breaks;
}
