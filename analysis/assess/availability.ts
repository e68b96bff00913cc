import type { Cell, Column } from '../column.ts';

/** What one area reports. */
export interface AreaAvailability {
  readonly missing: number;
  readonly zero: number;
  /** Observed over all indicators. */
  readonly available: Cell;
  /** Values other than zero over observed values. */
  readonly nonZero: Cell;
}

/**
 * Counts what each area reports of a set of indicators: of the whole, or of one node.
 *
 * @param indicators - k columns of n cells
 * @returns n rows; `no-data` for the share of zeros of an area without values
 * @cost O(n k)
 * @source becker2022, get_data_avail
 * @example availability([column([1, 'no-data']), column([0, 0])])[1]?.available // 0.5
 */
export function availability(indicators: readonly Column[]): readonly AreaAvailability[] {
  const areas = indicators[0]?.values.length ?? 0;
  const size = indicators.length;
  return Array.from({ length: areas }, (_, row) => {
    let missing = 0;
    let zero = 0;
    for (const { values } of indicators) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) missing += 1;
      else if (value === 0) zero += 1;
    }
    const present = size - missing;
    return {
      missing,
      zero,
      available: present / size,
      nonZero: present === 0 ? 'no-data' : 1 - zero / present,
    };
  });
}
