import { type Cell, column } from '../column.ts';
import type { Numbers } from './at.ts';
import { type Concordance, concordance } from './concordance.ts';
import { type DenseRanks, denseRanks } from './denseRanks.ts';

/**
 * Kendall's rank correlation with ties, tau-b.
 *
 * @param x - n observed values
 * @param y - n observed values of the same areas
 * @returns from -1 to 1; `too-few-values` below two pairs, `constant-values` without spread
 * @throws RangeError when the lengths differ
 * @cost O(n log n)
 * @source kendall1970, chapter 3 (tau-b)
 * @example kendall([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 4, 3, 5, 8, 6, 7]) // 0.7142857142857143
 */
export function kendall(x: Numbers, y: Numbers): Cell {
  if (x.length !== y.length) {
    throw new RangeError(`kendall needs one length, got ${x.length} and ${y.length}`);
  }
  return tauB(concordance(ranked(x), ranked(y)));
}

/**
 * Tau-b from counted pairs: for whole matrices, whose columns are ranked once.
 *
 * @param counted - result of `concordance`
 * @returns from -1 to 1; `too-few-values` below two areas, `constant-values` when one side is tied
 * @cost O(1)
 * @source kendall1970, chapter 3 (tau-b)
 * @example `tauB(concordance(a, a))` is 1 for any column `a` with spread
 */
export function tauB({ count, score, tiesA, tiesB }: Concordance): Cell {
  if (count < 2) return 'too-few-values';
  const pairs = (count * (count - 1)) / 2;
  const untiedA = pairs - tiesA.pairs;
  const untiedB = pairs - tiesB.pairs;
  if (untiedA === 0 || untiedB === 0) return 'constant-values';
  return score / (Math.sqrt(untiedA) * Math.sqrt(untiedB));
}

const ranked = (values: Numbers): DenseRanks => denseRanks(column([...values]));
