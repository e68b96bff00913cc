import type { Column } from '../column.ts';

/** A column as places: what rank correlation needs to know of it. */
export interface DenseRanks {
  /** Place of each row from 0, equal values alike, no place skipped; -1 at a gap. */
  readonly ranks: Int32Array;
  /** Observed rows from the least value to the greatest. */
  readonly order: Int32Array;
  /** How many different values there are. */
  readonly distinct: number;
}

/**
 * Numbers the different values of a column from 0.
 *
 * Made once a column, it serves all pairs that the column enters: leaving rows out changes the
 * numbers of equal values, not the order.
 *
 * @param column - n cells, gaps allowed
 * @returns the place of each row, rows in ascending order, and the number of different values
 * @cost O(n log n)
 * @source knight1966, step 1
 * @example denseRanks(column([5, 'no-data', 3, 5])).ranks // 1, -1, 0, 1
 */
export function denseRanks(column: Column): DenseRanks {
  const { values } = column;
  const order = new Int32Array(values.length)
    .map((_, row) => row)
    .filter((row) => !Number.isNaN(values[row] ?? 0))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = new Int32Array(values.length).fill(-1);
  let place = -1;
  let previous = Number.NaN;
  for (const row of order) {
    const value = values[row] ?? 0;
    if (value !== previous) place += 1;
    previous = value;
    ranks[row] = place;
  }
  return { ranks, order, distinct: place + 1 };
}
