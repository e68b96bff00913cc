import { type Cell, column } from '../column.ts';
import { at, type Numbers } from './at.ts';
import { type DenseRanks, denseRanks } from './denseRanks.ts';
import { pearson } from './pearson.ts';

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
 * @param a - first column's places
 * @param b - second column's places, same rows
 * @returns from -1 to 1; `too-few-values` below two pairs, `constant-values` without spread
 * @cost O(n)
 * @source kendall1970, chapter 3 (rho with ties)
 * @example `rho(a, a)` is 1 for any column `a` with spread
 */
export function rho(a: DenseRanks, b: DenseRanks): Cell {
  return pearson(sharedRanks(a, b), sharedRanks(b, a));
}

/** Mean ranks of `own` among the rows that `other` has too, in row order. */
function sharedRanks(own: DenseRanks, other: DenseRanks): Float64Array {
  const counts = new Int32Array(own.distinct);
  const places = own.ranks.filter((place, row) => place >= 0 && at(other.ranks, row) >= 0);
  for (const place of places) counts[place] = at(counts, place) + 1;
  let before = 0;
  const means = Float64Array.from(counts, (count) => {
    const mean = before + (count + 1) / 2;
    before += count;
    return mean;
  });
  return Float64Array.from(places, (place) => at(means, place));
}
