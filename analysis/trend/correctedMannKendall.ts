import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { isConstant } from '../stats/isConstant.ts';
import { normalQuantile } from '../stats/normalDistribution.ts';
import { rank } from '../stats/rank.ts';
import { autocorrelation } from './autocorrelation.ts';
import { mannKendall, type TrendTest, trendTest } from './mannKendall.ts';
import type { Series } from './series.ts';
import { theilSen } from './theilSen.ts';

/** What the corrections for dependence need to know. */
export interface CorrectionSettings {
  /** Greatest step of the autocorrelation; all without it. */
  readonly lags?: number;
  /** Chance of counting a correlation that is none, 0.05. */
  readonly significance?: number;
}

/** A corrected test with its factor. */
export interface CorrectedTrendTest extends TrendTest {
  /** Corrected over plain variance. */
  readonly factor: number;
}

/**
 * Mann and Kendall's test for a series that depends on its past (Hamed and Rao).
 *
 * The trend is taken off by Theil and Sen's slope along the places of the observed values; the
 * significant autocorrelations of the ranks of what remains change the variance of the score.
 *
 * @param series - observed values with rising times
 * @param settings - greatest step and significance
 * @returns the test with corrected variance
 * @fails too-few-values  fewer than four values
 * @fails not-positive  the autocorrelations leave no variance
 * @cost O(n^2 log n)
 * @source hamed1998
 * @example hamedRao(series).value.factor // 1 without significant autocorrelation
 */
export function hamedRao(
  series: Series,
  { lags, significance = 0.05 }: CorrectionSettings = {},
): Result<CorrectedTrendTest> {
  const limit = normalQuantile(1 - significance / 2) / Math.sqrt(series.values.length);
  return corrected('hamedRao', series, (remainder) => {
    const count = remainder.length;
    const found = autocorrelation(rank(remainder, 'ascending', 'average'), lags ?? count - 1);
    let total = 0;
    for (let lag = 1; lag < found.length; lag += 1) {
      const value = at(found, lag);
      if (Math.abs(value) <= limit) continue;
      total += (count - lag) * (count - lag - 1) * (count - lag - 2) * value;
    }
    return 1 + (2 * total) / (count * (count - 1) * (count - 2));
  });
}

/**
 * Mann and Kendall's test for a series that depends on its past (Yue and Wang).
 *
 * All autocorrelations of the series without its trend enter, as an effective number of values.
 *
 * @param series - observed values with rising times
 * @param settings - greatest step
 * @returns the test with corrected variance
 * @fails too-few-values  fewer than four values
 * @fails not-positive  the autocorrelations leave no variance
 * @cost O(n^2 log n)
 * @source yue2004
 * @example yueWang(series).value.factor // corrected over plain variance
 */
export function yueWang(
  series: Series,
  { lags }: CorrectionSettings = {},
): Result<CorrectedTrendTest> {
  return corrected('yueWang', series, (remainder) => {
    const count = remainder.length;
    const found = autocorrelation(remainder, lags ?? count - 1);
    let total = 0;
    for (let lag = 1; lag < found.length; lag += 1) total += (1 - lag / count) * at(found, lag);
    return 1 + 2 * total;
  });
}

function corrected(
  step: string,
  series: Series,
  factorOf: (remainder: Float64Array) => number,
): Result<CorrectedTrendTest> {
  const plain = mannKendall(series);
  if (!plain.ok) return plain;
  if (isConstant(series.values)) return success({ ...plain.value, factor: 1 });
  const line = theilSen(series);
  if (!line.ok) return line;
  const remainder = series.values.map((value, place) => value - (place + 1) * line.value.slope);
  const factor = isConstant(remainder) ? 1 : factorOf(remainder);
  if (!(factor > 0)) {
    return failure(
      'not-positive',
      step,
      `${step} needs a corrected variance above zero, got a factor of ${factor.toPrecision(3)}; use fewer lags`,
    );
  }
  const { count, score, variance } = plain.value;
  const pairs = (count * (count - 1)) / 2;
  return success({ ...trendTest(count, score, variance * factor, pairs), factor });
}
