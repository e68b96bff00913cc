import type { Column } from '../column.ts';
import { firstPlace } from './rankPresent.ts';
import { type TieCounts, tieCounts } from './tieCounts.ts';

/** A column as places: what rank correlation needs to know of it. */
export interface DenseRanks {
  /** Place of each row from 0, equal values alike, no place skipped; -1 at a gap. */
  readonly ranks: Int32Array;
  /** Observed rows from the least value to the greatest. */
  readonly order: Int32Array;
  /** Where each row stands in `order`; -1 at a gap. */
  readonly positions: Int32Array;
  /** Where the rows of each place begin in `order`, and at last their number. */
  readonly starts: Int32Array;
  /** How many different values there are. */
  readonly distinct: number;
  /** Of all observed rows. */
  readonly ties: TieCounts;
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
  const order = inOrder(values);
  const ranks = new Int32Array(values.length).fill(-1);
  const positions = new Int32Array(values.length).fill(-1);
  const starts = new Int32Array(order.length + 1);
  let place = -1;
  let previous = Number.NaN;
  for (let position = 0; position < order.length; position++) {
    const row = order[position] ?? 0;
    const value = values[row] ?? 0;
    if (value !== previous) {
      place += 1;
      starts[place] = position;
    }
    previous = value;
    ranks[row] = place;
    positions[row] = position;
  }
  const distinct = place + 1;
  starts[distinct] = order.length;
  const sizes = starts.slice(0, distinct).map((start, k) => (starts[k + 1] ?? 0) - start);
  const ends = starts.subarray(0, distinct + 1);
  return { ranks, order, positions, starts: ends, distinct, ties: tieCounts(sizes) };
}

/** Present rows by their values, equal ones by row: each value finds its place among the sorted ones. */
function inOrder(values: Float64Array): Int32Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const order = new Int32Array(sorted.length);
  const taken = new Int32Array(sorted.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const first = firstPlace(sorted, value);
    const before = taken[first] ?? 0;
    order[first + before] = row;
    taken[first] = before + 1;
  }
  return order;
}
