import { column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type CorrectedTrendTest, hamedRao, yueWang } from '../trend/correctedMannKendall.ts';
import { type LandmarkTrend, landmarkTrend } from '../trend/landmarkTrend.ts';
import { mannKendall, type TrendTest } from '../trend/mannKendall.ts';
import { type ChangePoint, pettitt } from '../trend/pettitt.ts';
import { seasonalMannKendall } from '../trend/seasonalMannKendall.ts';
import { observedSeries, type Series } from '../trend/series.ts';
import { type TheilSenLine, theilSen } from '../trend/theilSen.ts';
import type { Quantity } from './assessment.ts';

/** What a series of losses shows of rise, fall and sudden change. */
export interface LossTrend {
  /** Times asked for; those without a value are left out of the series. */
  readonly yearsAsked: number;
  readonly series: Series;
  readonly mannKendall: TrendTest;
  /** Refused where the autocorrelations leave no variance. */
  readonly hamedRao: Result<CorrectedTrendTest>;
  /** Likewise. */
  readonly yueWang: Result<CorrectedTrendTest>;
  /** Within seasons; only where the series has any. */
  readonly seasonal: Result<TrendTest> | undefined;
  readonly theilSen: TheilSenLine;
  readonly pettitt: ChangePoint;
  /** Of losses less is better. */
  readonly landmark: LandmarkTrend;
}

/**
 * Tests a series of losses for a trend and for a change of level.
 *
 * @param years -   n times in rising order: years, or months counted on
 * @param values -  n values, gaps allowed; they are left out and the real times kept
 * @param seasons - how many times make a round, such as twelve months; none for yearly series
 * @returns Mann-Kendall's test, plain and corrected for dependence, the slope, the change point
 * @fails too-few-values  fewer than four values
 * @fails mismatched-lengths  not one value for each time
 * @fails bad-input  times that do not rise
 * @cost O(n^2 log n)
 * @source mann1945
 * @source hamed1998
 * @source yue2004
 * @source hirsch1982
 * @source sen1968
 * @source pettitt1979
 * @source bigEarth2021, SDG 13.1.1
 */
export function lossTrend(
  years: readonly number[],
  values: readonly Quantity[],
  seasons?: number,
): Result<LossTrend> {
  const series = observedSeries(years, column(values));
  if (!series.ok) return series;
  const plain = mannKendall(series.value);
  if (!plain.ok) return plain;
  const line = theilSen(series.value);
  if (!line.ok) return line;
  const change = pettitt(series.value);
  if (!change.ok) return change;
  const landmark = landmarkTrend(series.value, 'less');
  if (!landmark.ok) return landmark;
  return success({
    yearsAsked: years.length,
    series: series.value,
    mannKendall: plain.value,
    hamedRao: hamedRao(series.value),
    yueWang: yueWang(series.value),
    seasonal:
      seasons === undefined
        ? undefined
        : seasonalMannKendall(series.value, (time) => ((time % seasons) + seasons) % seasons),
    theilSen: line.value,
    pettitt: change.value,
    landmark: landmark.value,
  });
}
