import type { Column } from '../column.ts';
import { at } from './at.ts';

/** The values of two columns in the rows where both are observed. */
export interface Paired {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Leaves out the rows in which either column has a gap.
 *
 * The one policy on gaps for statistics of two columns: each pair of columns uses all rows that
 * both have, so different pairs may rest on different areas; say how many.
 *
 * @param a - n cells
 * @param b - n cells, same rows
 * @returns as many x as y, in row order
 * @throws RangeError when the columns differ in length
 * @cost O(n)
 * @source oecd2008, "Imputation of missing data", pairwise deletion
 * @example paired(column([1, 'no-data', 3]), column([4, 5, 6])).y // 4, 6
 */
export function paired(a: Column, b: Column): Paired {
  const count = a.values.length;
  if (b.values.length !== count) {
    throw new RangeError(`paired needs columns of one length, got ${count} and ${b.values.length}`);
  }
  if (a.missing.size === 0 && b.missing.size === 0) return { x: a.values, y: b.values };
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  let kept = 0;
  for (let row = 0; row < count; row += 1) {
    const left = at(a.values, row);
    const right = at(b.values, row);
    if (Number.isNaN(left) || Number.isNaN(right)) continue;
    x[kept] = left;
    y[kept] = right;
    kept += 1;
  }
  return { x: x.subarray(0, kept), y: y.subarray(0, kept) };
}
