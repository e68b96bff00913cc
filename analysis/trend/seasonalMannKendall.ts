import { failure, type Result, success } from '../failure.ts';
import { type TrendTest, trendScore, trendTest } from './mannKendall.ts';
import type { Series } from './series.ts';

/**
 * Mann and Kendall's test within seasons: January against January, and so on.
 *
 * Scores and variances of the seasons are added; a season with fewer than two values adds nothing.
 * Differences between seasons then look like no trend.
 *
 * @param series - observed values with rising times
 * @param seasonOf - the season of a time, for instance the month
 * @returns the test over all seasons
 * @fails too-few-values  fewer than four values, or no season with two
 * @cost O(n log n)
 * @source hirsch1982
 * @example seasonalMannKendall(series, month).value.score // -399 for the oracle series
 */
export function seasonalMannKendall(
  { times, values }: Series,
  seasonOf: (time: number) => number,
): Result<TrendTest> {
  const seasons = new Map<number, number[]>();
  times.forEach((time, row) => {
    const season = seasonOf(time);
    const value = values[row];
    if (value === undefined) return;
    const members = seasons.get(season);
    if (members === undefined) seasons.set(season, [value]);
    else members.push(value);
  });
  let score = 0;
  let variance = 0;
  let pairs = 0;
  for (const members of seasons.values()) {
    const own = trendScore(Float64Array.from(members));
    score += own.score;
    variance += own.variance;
    pairs += (members.length * (members.length - 1)) / 2;
  }
  if (values.length < 4 || pairs === 0) {
    return failure(
      'too-few-values',
      'seasonalMannKendall',
      `seasonalMannKendall needs four values and a season with two, got ${values.length}`,
    );
  }
  return success(trendTest(values.length, score, variance, pairs));
}
