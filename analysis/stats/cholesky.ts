import { failure, type Result, success } from '../failure.ts';
import { at } from './at.ts';
import type { Matrix } from './matrix.ts';

/**
 * The lower triangle L of a symmetric positive definite matrix, so that L times its transpose is it.
 *
 * @param source - k × k symmetric numbers
 * @returns k × k numbers, zero above the diagonal
 * @fails singular  the matrix is not positive definite to working precision
 * @cost O(k^3)
 * @source golub2013, algorithm 4.2.1
 * @example `cholesky(matrix([[4, 2], [2, 5]]))` is `2, 0, 1, 2`
 */
export function cholesky(source: Matrix): Result<Matrix> {
  const size = source.rows;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(source.values, row * size + column);
      for (let k = 0; k < column; k += 1) {
        rest -= at(lower, row * size + k) * at(lower, column * size + k);
      }
      if (row === column) {
        const limit = size * Number.EPSILON * Math.abs(at(source.values, row * size + row));
        if (!(rest > limit)) {
          return failure(
            'singular',
            'cholesky',
            `cholesky needs a positive definite matrix, got a pivot of ${rest} in row ${row + 1}`,
          );
        }
        lower[row * size + row] = Math.sqrt(rest);
      } else {
        lower[row * size + column] = rest / at(lower, column * size + column);
      }
    }
  }
  return success({ rows: size, columns: size, values: lower });
}

/**
 * Twice the sum of the logarithms of the diagonal is the log-determinant; this gives the diagonal.
 *
 * @param lower - result of `cholesky`
 * @returns k numbers above zero
 * @cost O(k)
 * @source golub2013, section 4.2
 * @example `diagonal(matrix([[2, 0], [1, 3]]))` is `2, 3`
 */
export function diagonal(lower: Matrix): Float64Array {
  return Float64Array.from({ length: lower.rows }, (_, k) =>
    at(lower.values, k * lower.columns + k),
  );
}
