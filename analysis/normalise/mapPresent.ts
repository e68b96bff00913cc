import type { Column } from '../column.ts';

/**
 * Changes every present value and leaves the gaps.
 *
 * @param source - n values
 * @param change - the rule for one value and its row
 * @returns n values with the gaps and reasons of the source
 * @cost O(n)
 * @example `mapPresent(column([1, 'no-data']), (value) => 2 * value)` // 2, NaN
 */
export function mapPresent(
  { values, missing }: Column,
  change: (value: number, row: number) => number,
): Column {
  const changed = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    changed[row] = Number.isNaN(value) ? Number.NaN : change(value, row);
  }
  return { values: changed, missing };
}
