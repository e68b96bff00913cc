import { column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { concordance } from '../stats/concordance.ts';
import { denseRanks } from '../stats/denseRanks.ts';
import { tauB } from '../stats/kendall.ts';
import { normalTwoSided } from '../stats/normalDistribution.ts';
import type { Series } from './series.ts';

/** A test of a steady rise or fall. */
export interface TrendTest {
  /** Observed values. */
  readonly count: number;
  /** S: pairs that rise minus pairs that fall. */
  readonly score: number;
  /** Variance of the score, ties counted. */
  readonly variance: number;
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly pValue: number;
  /** Score over the number of pairs. */
  readonly tau: number;
  /** Fewer than ten values: the approximation is poor. */
  readonly isRough: boolean;
}

/**
 * Whether a series rises or falls over time, whatever its shape (Mann and Kendall).
 *
 * Gaps are left out; only the order of the times counts. The score is moved one toward zero before
 * it is divided by its deviation. A constant series has a p-value of one.
 *
 * @param series - observed values in time order
 * @returns score, its variance, z, p-value and tau
 * @fails too-few-values  fewer than four values
 * @cost O(n log n)
 * @source mann1945
 * @source kendall1970, chapters 1 and 4
 * @example mannKendall(series).value.score // 33 for 5, 6, 4, 7, 8, 8, 9, 7, 10, 12
 */
export function mannKendall(series: Series): Result<TrendTest> {
  const count = series.values.length;
  if (count < 4) {
    return failure(
      'too-few-values',
      'mannKendall',
      `mannKendall needs at least four values, got ${count}`,
    );
  }
  const { score, variance } = trendScore(series.values);
  return success(trendTest(count, score, variance, (count * (count - 1)) / 2));
}

/**
 * The score of a list in time order, and its variance if the order were chance.
 *
 * @param values - n observed values in time order
 * @returns whole number, and variance with ties
 * @cost O(n log n)
 * @source kendall1970, chapter 4
 * @example trendScore(Float64Array.of(1, 2, 3)).score // 3
 */
export function trendScore(values: Float64Array): {
  readonly score: number;
  readonly variance: number;
} {
  const count = values.length;
  const places = denseRanks(column(Array.from(values, (_, row) => row)));
  const { score, tiesB } = concordance(places, denseRanks({ values, missing: new Map() }));
  return { score, variance: (count * (count - 1) * (2 * count + 5) - tiesB.spread) / 18 };
}

/**
 * Puts a score and its variance into a test.
 *
 * @param count - observed values
 * @param score - pairs that rise minus pairs that fall
 * @param variance - of the score
 * @param pairs - pairs compared
 * @returns z with the step toward zero, p-value and tau
 * @cost O(1)
 * @source kendall1970, chapter 4
 * @example trendTest(10, 33, 123, 45).z // 2.8853428309357834
 */
export function trendTest(
  count: number,
  score: number,
  variance: number,
  pairs: number,
): TrendTest {
  const z = score === 0 || variance <= 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
  return {
    count,
    score,
    variance,
    z,
    pValue: normalTwoSided(z),
    tau: pairs === 0 ? 0 : score / pairs,
    isRough: count < 10,
  };
}

/**
 * Tau-b of a series against time: tau with ties taken out of the pairs.
 *
 * @param series - observed values in time order
 * @returns from -1 to 1; `constant-values` for a constant series
 * @cost O(n log n)
 * @source kendall1970, chapter 3
 * @example trendTauB(series) // 0.750194 for 5, 6, 4, 7, 8, 8, 9, 7, 10, 12
 */
export function trendTauB({ values }: Series): ReturnType<typeof tauB> {
  const places = denseRanks(column(Array.from(values, (_, row) => row)));
  return tauB(concordance(places, denseRanks({ values, missing: new Map() })));
}
