import { column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type CorrectedTrendTest, hamedRao, yueWang } from '../trend/correctedMannKendall.ts';
import { mannKendall, type TrendTest } from '../trend/mannKendall.ts';
import { type ChangePoint, pettitt } from '../trend/pettitt.ts';
import { observedSeries, type Series } from '../trend/series.ts';
import { type TheilSenLine, theilSen } from '../trend/theilSen.ts';
import type { Quantity } from './assessment.ts';

/** What a yearly series of losses shows of rise, fall and sudden change. */
export interface LossTrend {
  /** Years asked for; those without a value are left out of the series. */
  readonly yearsAsked: number;
  readonly series: Series;
  readonly mannKendall: TrendTest;
  /** Refused where the autocorrelations leave no variance. */
  readonly hamedRao: Result<CorrectedTrendTest>;
  /** Likewise. */
  readonly yueWang: Result<CorrectedTrendTest>;
  readonly theilSen: TheilSenLine;
  readonly pettitt: ChangePoint;
}

/**
 * Tests a yearly series of losses for a trend and for a change of level.
 *
 * @param years -  n years in rising order
 * @param values - n values, gaps allowed; they are left out and the real years kept
 * @returns Mann-Kendall's test, plain and corrected for dependence, the slope, the change point
 * @fails too-few-values  fewer than four values
 * @fails mismatched-lengths  not one value for each year
 * @fails bad-input  years that do not rise
 * @cost O(n^2 log n)
 * @source mann1945
 * @source hamed1998
 * @source yue2004
 * @source sen1968
 * @source pettitt1979
 */
export function lossTrend(
  years: readonly number[],
  values: readonly Quantity[],
): Result<LossTrend> {
  const series = observedSeries(years, column(values));
  if (!series.ok) return series;
  const plain = mannKendall(series.value);
  if (!plain.ok) return plain;
  const line = theilSen(series.value);
  if (!line.ok) return line;
  const change = pettitt(series.value);
  if (!change.ok) return change;
  return success({
    yearsAsked: years.length,
    series: series.value,
    mannKendall: plain.value,
    hamedRao: hamedRao(series.value),
    yueWang: yueWang(series.value),
    theilSen: line.value,
    pettitt: change.value,
  });
}
