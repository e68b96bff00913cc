import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { median } from '../stats/median.ts';
import { normalQuantile } from '../stats/normalDistribution.ts';
import { sortedQuantile } from '../stats/quantile.ts';
import { trendScore } from './mannKendall.ts';
import type { Series } from './series.ts';

/** A line through the middle of a series. */
export interface TheilSenLine {
  /** Units of the values per unit of time. */
  readonly slope: number;
  /** Value of the line at time zero: median value minus slope times median time. */
  readonly intercept: number;
  /** Limits of the slope; none below the number of pairs that they need. */
  readonly interval: readonly [number, number] | undefined;
}

/**
 * The median of the slopes between all pairs of values: a trend that outliers do not move.
 *
 * Times are real, so that gaps do not shorten the way between two values. The interval comes from
 * the ranks of the slopes and the variance of the Mann-Kendall score.
 *
 * @param series - observed values with rising times
 * @param confidence - of the interval, 0 to 1
 * @returns slope, intercept and interval of the slope
 * @fails too-few-values  fewer than two values
 * @cost O(n^2 log n)
 * @source sen1968
 * @source conover1980, section 5.5 (intercept)
 * @source gilbert1987, section 16.4 (interval)
 * @example theilSen(series).value.slope // 0.666667 for 5, 6, 4, 7, 8, 8, 9, 7, 10, 12
 */
export function theilSen({ times, values }: Series, confidence = 0.95): Result<TheilSenLine> {
  const count = values.length;
  if (count < 2) {
    return failure(
      'too-few-values',
      'theilSen',
      `theilSen needs at least two values, got ${count}`,
    );
  }
  const slopes = new Float64Array((count * (count - 1)) / 2);
  let next = 0;
  for (let later = 1; later < count; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const rise = at(values, later) - at(values, earlier);
      slopes[next] = rise / (at(times, later) - at(times, earlier));
      next += 1;
    }
  }
  slopes.sort();
  const slope = sortedQuantile(slopes, 0.5, 2);
  const middle = median(values);
  const centre = median(times);
  if (typeof slope !== 'number' || typeof middle !== 'number' || typeof centre !== 'number') {
    throw new RangeError('theilSen lost its slopes');
  }
  const spread =
    normalQuantile((1 + confidence) / 2) * Math.sqrt(Math.max(0, trendScore(values).variance));
  const lower = Math.round((slopes.length - spread) / 2);
  const upper = Math.round((slopes.length + spread) / 2 + 1);
  return success({
    slope,
    intercept: middle - slope * centre,
    interval:
      lower < 1 || upper > slopes.length
        ? undefined
        : [at(slopes, lower - 1), at(slopes, upper - 1)],
  });
}
