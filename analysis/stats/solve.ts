import { failure, type Result, success } from '../failure.ts';
import { at } from './at.ts';
import type { Matrix } from './matrix.ts';

/**
 * Solves A X = B by elimination with row exchange.
 *
 * @param left - A, k × k numbers
 * @param right - B, k × m numbers
 * @returns X, k × m numbers
 * @fails singular  A has no inverse to working precision
 * @throws RangeError when the shapes do not fit
 * @cost O(k^3 + k^2 m)
 * @source golub2013, algorithm 3.4.1
 * @example `solve(matrix([[2, 1], [1, 3]]), matrix([[3], [5]]))` is `0.8, 1.4`
 */
export function solve(left: Matrix, right: Matrix): Result<Matrix> {
  const size = left.rows;
  if (left.columns !== size || right.rows !== size) {
    throw new RangeError(`solve needs a square matrix and ${size} rows, got ${right.rows}`);
  }
  const rows = Array.from({ length: size }, (_, row) => {
    const joined = new Float64Array(size + right.columns);
    joined.set(left.values.subarray(row * size, (row + 1) * size));
    joined.set(right.values.subarray(row * right.columns, (row + 1) * right.columns), size);
    return joined;
  });
  const greatest = left.values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const chosen = strongestRow(rows, pivot);
    const divisor = at(chosen, pivot);
    if (!(Math.abs(divisor) > size * Number.EPSILON * greatest)) {
      return failure(
        'singular',
        'solve',
        `solve needs a matrix with an inverse, got a pivot of ${divisor} in row ${pivot + 1}`,
      );
    }
    for (const row of rows) {
      if (row === chosen) continue;
      const factor = at(row, pivot) / divisor;
      if (factor === 0) continue;
      for (let k = pivot; k < row.length; k += 1) row[k] = at(row, k) - factor * at(chosen, k);
    }
  }
  const values = new Float64Array(size * right.columns);
  rows.forEach((row, place) => {
    for (let k = 0; k < right.columns; k += 1) {
      values[place * right.columns + k] = at(row, size + k) / at(row, place);
    }
  });
  return success({ rows: size, columns: right.columns, values });
}

/** Brings the row with the greatest entry in the pivot's column to the pivot's place. */
function strongestRow(rows: Float64Array[], pivot: number): Float64Array {
  let best = pivot;
  rows.forEach((row, place) => {
    const top = rows[best];
    if (place > pivot && top && Math.abs(at(row, pivot)) > Math.abs(at(top, pivot))) best = place;
  });
  const chosen = rows[best];
  const current = rows[pivot];
  if (!chosen || !current) throw new RangeError(`solve lost row ${pivot}`);
  rows[best] = current;
  rows[pivot] = chosen;
  return chosen;
}

/**
 * The inverse of a matrix.
 *
 * @param source - k × k numbers
 * @returns k × k numbers
 * @fails singular  it has no inverse to working precision
 * @cost O(k^3)
 * @source golub2013, algorithm 3.4.1
 * @example `inverse(matrix([[2, 0], [0, 4]]))` is `0.5, 0, 0, 0.25`
 */
export function inverse(source: Matrix): Result<Matrix> {
  const size = source.rows;
  const unit = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) unit[k * size + k] = 1;
  return solve(source, { rows: size, columns: size, values: unit });
}
