/**
 * Least and greatest present value of a column.
 *
 * @param values - n numbers, NaN at a gap
 * @returns both; infinite where nothing is present
 * @cost O(n)
 * @example span(new Float64Array([2, NaN, 5])) // 2, 5
 */
export function span(values: Float64Array): { readonly least: number; readonly greatest: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
