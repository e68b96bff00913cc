/**
 * Mean and standard deviation (divisor n - 1) of the present values, in two compensated passes.
 *
 * @param values - n numbers, NaN at a gap, at least two present
 * @returns the centre and the spread in the unit of the values
 * @cost O(n)
 * @source neumaier1974, compensated summation
 * @example moments(new Float64Array([2, 4, 4, 10])) // 5, 3.4641
 */
export function moments(values: Float64Array): {
  readonly centre: number;
  readonly spread: number;
} {
  let total = 0;
  let lost = 0;
  let count = 0;
  const rows = values.length;
  let row = 0;
  while (row < rows) {
    const value = values[row] ?? Number.NaN;
    row += 1;
    if (Number.isNaN(value)) continue;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    count += 1;
  }
  const centre = (total + lost) / count;
  let squares = 0;
  lost = 0;
  row = 0;
  while (row < rows) {
    const difference = (values[row] ?? Number.NaN) - centre;
    row += 1;
    if (Number.isNaN(difference)) continue;
    const square = difference * difference;
    const next = squares + square;
    lost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
  }
  return { centre, spread: Math.sqrt((squares + lost) / (count - 1)) };
}
