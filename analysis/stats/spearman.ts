import { type Cell, column } from '../column.ts';
import type { Numbers } from './at.ts';
import { type DenseRanks, denseRanks } from './denseRanks.ts';

/**
 * Spearman's rank correlation: Pearson's of the ranks, ties sharing their mean rank.
 *
 * @param x - n observed values
 * @param y - n observed values of the same areas
 * @returns from -1 to 1; `too-few-values` below two pairs, `constant-values` without spread
 * @throws RangeError when the lengths differ
 * @cost O(n log n)
 * @source kendall1970, chapter 3 (rho with ties)
 * @example spearman([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 4, 3, 5, 8, 6, 7]) // 0.8809523809523809
 */
export function spearman(x: Numbers, y: Numbers): Cell {
  if (x.length !== y.length) {
    throw new RangeError(`spearman needs one length, got ${x.length} and ${y.length}`);
  }
  return rho(denseRanks(column([...x])), denseRanks(column([...y])));
}

/**
 * Spearman's rho of the rows that two ranked columns share; ranks are taken anew among those rows.
 *
 * Ranks are halves at most, so that plain sums of their products are exact.
 *
 * @param a - first column's places
 * @param b - second column's places, same rows
 * @returns from -1 to 1; `too-few-values` below two pairs, `constant-values` without spread
 * @cost O(n)
 * @source kendall1970, chapter 3 (rho with ties)
 * @example `rho(a, a)` is 1 for any column `a` with spread
 */
export function rho(a: DenseRanks, b: DenseRanks): Cell {
  const left = sharedRanks(a, b);
  const right = sharedRanks(b, a);
  const count = left.length;
  if (count < 2) return 'too-few-values';
  const middle = (count + 1) / 2;
  let products = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let row = 0; row < count; row += 1) {
    const x = (left[row] ?? 0) - middle;
    const y = (right[row] ?? 0) - middle;
    products += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  if (squaresA === 0 || squaresB === 0) return 'constant-values';
  return products / Math.sqrt(squaresA * squaresB);
}

/** Mean ranks of `own` among the rows that `other` has too, in row order. */
function sharedRanks(own: DenseRanks, other: DenseRanks): Float64Array {
  const counts = new Int32Array(own.distinct);
  const places = new Int32Array(own.order.length);
  let kept = 0;
  for (let row = 0; row < own.ranks.length; row += 1) {
    const place = own.ranks[row] ?? 0;
    if (place < 0 || (other.ranks[row] ?? 0) < 0) continue;
    counts[place] = (counts[place] ?? 0) + 1;
    places[kept] = place;
    kept += 1;
  }
  const means = new Float64Array(own.distinct);
  let before = 0;
  for (let place = 0; place < counts.length; place += 1) {
    means[place] = before + ((counts[place] ?? 0) + 1) / 2;
    before += counts[place] ?? 0;
  }
  const ranks = new Float64Array(kept);
  for (let row = 0; row < kept; row += 1) ranks[row] = means[places[row] ?? 0] ?? 0;
  return ranks;
}
