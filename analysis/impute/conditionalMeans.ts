import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { entry, type Matrix } from '../stats/matrix.ts';
import { solve } from '../stats/solve.ts';

/** A multivariate normal: k means, and k × k covariances row by row. */
export interface Normal {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** The table with gaps filled by their conditional means, and the normal that fits it best. */
export interface Expectation {
  readonly filled: Float64Array;
  readonly next: Normal;
}

/**
 * One step of expectation maximisation: conditional means of the gaps, then means and covariances of
 * the filled table with the conditional covariances of the gaps added.
 *
 * @param columns - k indicators
 * @param rows -    the rows that count
 * @param normal -  the fit so far
 * @returns the filled rows (row by row) and the next fit, covariances with divisor n
 * @fails singular  observed indicators of an area depend on each other
 * @cost O(n k^3)
 * @source dempster1977, multivariate normal with missing values
 */
export function conditionalMeans(
  columns: readonly Column[],
  rows: readonly number[],
  normal: Normal,
): Result<Expectation> {
  const size = columns.length;
  const filled = new Float64Array(rows.length * size);
  const extra = new Float64Array(size * size);
  for (const [place, row] of rows.entries()) {
    const seen: number[] = [];
    const gaps: number[] = [];
    columns.forEach(({ values }, k) => {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) gaps.push(k);
      else {
        seen.push(k);
        filled[place * size + k] = value;
      }
    });
    if (gaps.length === 0) continue;
    const slopes = solve(block(normal, seen, seen), block(normal, seen, gaps));
    if (!slopes.ok) return slopes;
    gaps.forEach((gap, g) => {
      let value = normal.mean[gap] ?? 0;
      seen.forEach((k, s) => {
        const distance = (filled[place * size + k] ?? 0) - (normal.mean[k] ?? 0);
        value += entry(slopes.value, s, g) * distance;
      });
      filled[place * size + gap] = value;
      for (const other of gaps) {
        let left = normal.covariance[gap * size + other] ?? 0;
        seen.forEach((k, s) => {
          left -= entry(slopes.value, s, g) * (normal.covariance[k * size + other] ?? 0);
        });
        extra[gap * size + other] = (extra[gap * size + other] ?? 0) + left;
      }
    });
  }
  return success({ filled, next: fitted(filled, extra, rows.length, size) });
}

function block(
  { covariance, mean }: Normal,
  rows: readonly number[],
  across: readonly number[],
): Matrix {
  const values = Float64Array.from({ length: rows.length * across.length }, (_, cell) => {
    const row = rows[Math.floor(cell / across.length)] ?? 0;
    return covariance[row * mean.length + (across[cell % across.length] ?? 0)] ?? 0;
  });
  return { rows: rows.length, columns: across.length, values };
}

function fitted(filled: Float64Array, extra: Float64Array, count: number, size: number): Normal {
  const mean = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let total = 0;
    for (let row = 0; row < count; row++) total += filled[row * size + k] ?? 0;
    mean[k] = total / count;
  }
  const covariance = new Float64Array(size * size);
  for (let one = 0; one < size; one++) {
    for (let other = one; other < size; other++) {
      let total = ((extra[one * size + other] ?? 0) + (extra[other * size + one] ?? 0)) / 2;
      for (let row = 0; row < count; row++) {
        const left = (filled[row * size + one] ?? 0) - (mean[one] ?? 0);
        total += left * ((filled[row * size + other] ?? 0) - (mean[other] ?? 0));
      }
      covariance[one * size + other] = total / count;
      covariance[other * size + one] = total / count;
    }
  }
  return { mean, covariance };
}
