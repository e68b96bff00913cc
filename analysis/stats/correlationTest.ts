import type { Concordance } from './concordance.ts';
import { normalTwoSided } from './normalDistribution.ts';
import { kendallExact, spearmanTail } from './rankCorrelationTail.ts';
import { tTwoSided } from './tDistribution.ts';

/**
 * The two-sided p-value of a Pearson correlation, under normal errors.
 *
 * @param coefficient - from -1 to 1
 * @param count - pairs of values, at least three
 * @returns from 0 to 1
 * @throws RangeError below three pairs
 * @cost O(1)
 * @source kendall1970, chapter 4
 * @example pearsonTest(0.5, 4) // 0.5
 */
export function pearsonTest(coefficient: number, count: number): number {
  if (count < 3) throw new RangeError(`pearsonTest needs at least three pairs, got ${count}`);
  const rest = 1 - coefficient * coefficient;
  return tTwoSided(coefficient * Math.sqrt((count - 2) / rest), count - 2);
}

/**
 * The two-sided p-value of Spearman's rho.
 *
 * Without ties and up to 1290 pairs it rests on the distribution of the ranks' squared differences
 * (all orders up to nine pairs, an Edgeworth series above); otherwise on the t distribution.
 *
 * @param coefficient - from -1 to 1
 * @param count - pairs of values, at least three
 * @param tied - whether either side has equal values
 * @returns from 0 to 1
 * @throws RangeError below three pairs
 * @cost O(1), up to nine pairs O(n!)
 * @source best1975, algorithm AS 89
 * @example spearmanTest(1, 5, false) // 0.016666666666666666
 */
export function spearmanTest(coefficient: number, count: number, tied: boolean): number {
  if (tied || count > 1290) return pearsonTest(coefficient, count);
  if (count < 3) throw new RangeError(`spearmanTest needs at least three pairs, got ${count}`);
  const greatest = (count * (count * count - 1)) / 3;
  const squares = Math.round((greatest * (1 - coefficient)) / 2);
  const tail =
    squares > greatest / 2 ? spearmanTail(squares, count) : 1 - spearmanTail(squares + 2, count);
  return Math.min(1, 2 * tail);
}

/**
 * The two-sided p-value of Kendall's tau-b.
 *
 * Below fifty pairs without ties it is exact; otherwise a normal approximation whose variance
 * counts the ties of both sides, without continuity correction.
 *
 * @param counted - result of `concordance`
 * @param exact - whether small samples use the exact distribution
 * @returns from 0 to 1
 * @throws RangeError below two pairs, or when one side is constant
 * @cost O(1), below fifty pairs O(n^3)
 * @source kendall1970, chapters 4 and 5
 * @example `kendallTest(concordance(a, a))` is 2/4! for four different values
 */
export function kendallTest({ count, score, tiesA, tiesB }: Concordance, exact = true): number {
  if (count < 2) throw new RangeError(`kendallTest needs at least two pairs, got ${count}`);
  if (exact && count < 50 && tiesA.pairs === 0 && tiesB.pairs === 0)
    return kendallExact(score, count);
  const all = count * (count - 1);
  const spread = (all * (2 * count + 5) - tiesA.spread - tiesB.spread) / 18;
  const pairs = (2 * tiesA.pairs * tiesB.pairs) / all;
  const triples = count > 2 ? (tiesA.triples * tiesB.triples) / (9 * all * (count - 2)) : 0;
  const variance = spread + pairs + triples;
  if (!(variance > 0)) throw new RangeError('kendallTest needs spread on both sides');
  return normalTwoSided(score / Math.sqrt(variance));
}
