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
  const rows = values.length;
  let row = 0;
  while (row < rows) {
    const value = values[row] ?? Number.NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    row += 1;
  }
  return { least, greatest };
}
