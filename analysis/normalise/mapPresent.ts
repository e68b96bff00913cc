import type { Column, MissingReason } from '../column.ts';
import { room } from '../room.ts';

/**
 * Changes every present value and leaves the gaps; a value of which no finite number comes becomes
 * a gap, `not-calculable`.
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
  const changed = room(values.length);
  let reasons: Map<number, MissingReason> | undefined;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    const made = Number.isNaN(value) ? Number.NaN : change(value, row);
    const finite = Number.isFinite(made);
    changed[row] = finite ? made : Number.NaN;
    if (finite || Number.isNaN(value)) continue;
    reasons ??= new Map(missing);
    reasons.set(row, 'not-calculable');
  }
  return { values: changed, missing: reasons ?? missing };
}
