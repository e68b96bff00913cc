import { type Column, column, type MissingReason } from '../column.ts';
import { sum } from './sum.ts';

/**
 * Percent shares that are rounded and still add to exactly 100: largest remainder, after Hamilton.
 *
 * Every share is rounded down; the hundredths that are left over go to the greatest remainders, of
 * equal ones to the first. Independent rounding would not add to 100.
 *
 * @param parts -    n parts of a whole, not negative, in one unit; a gap takes no part
 * @param decimals - digits after the point of a share, from 0 to 6
 * @returns n shares in percent; a gap keeps its reason; `zero-denominator` when the whole is zero
 * @throws RangeError for a negative part, or for decimals out of range
 * @cost O(n log n)
 * @source gndar2022, shares of the 321 events by hazard
 * @example largestRemainder(column([1, 1, 1]), 2) // 33.34, 33.33, 33.33
 */
export function largestRemainder(parts: Column, decimals: number): Column {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    throw new RangeError(`largestRemainder needs 0 to 6 decimals, got ${decimals}`);
  }
  const units = Number(`1e${decimals}`);
  const present = Array.from(parts.values, (value, row) => ({ value, row })).filter(
    ({ row }) => !parts.missing.has(row),
  );
  for (const { value, row } of present) {
    if (!(value >= 0)) {
      throw new RangeError(`largestRemainder needs parts from 0, got ${value} in row ${row}`);
    }
  }
  const whole = sum(present.map(({ value }) => value));
  const shares: (number | MissingReason)[] = Array.from(
    parts.values,
    (_, row) => parts.missing.get(row) ?? 'zero-denominator',
  );
  if (whole === 0) return column(shares);
  const rounded = present.map(({ value, row }) => {
    const exact = (value * 100 * units) / whole;
    const floor = Math.floor(exact);
    return { row, floor, remainder: exact - floor };
  });
  const left = 100 * units - sum(rounded.map(({ floor }) => floor));
  rounded
    .toSorted((a, b) => b.remainder - a.remainder || a.row - b.row)
    .forEach(({ row, floor }, place) => {
      shares[row] = (floor + (place < left ? 1 : 0)) / units;
    });
  return column(shares);
}
