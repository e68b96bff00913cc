import { mean } from '../../stats/mean.ts';
import type { Quantity } from '../assessment.ts';
import { baselineOf } from '../baselineOf.ts';
import type { YearsBefore } from './lossIndicator.ts';

/**
 * The yearly mean of a period against the mean and the median of the years before it.
 *
 * Means of losses are pulled up by single disasters, medians are not: 2022 lies half below the one
 * and twice above the other.
 *
 * @param own -        values of the years of the period, gaps allowed
 * @param before -     values of the years before that the data cover, gaps allowed
 * @param yearsAsked - number of years asked for
 * @returns both deviations and the number of years behind them; `no-baseline` without any year
 * @source gndar2022, mean of the years Y−k … Y−1, the year itself left out
 * @example yearsBefore([6], [1, 2, 9], 10).deviationFromMedianPercent // 200
 */
export function yearsBefore(
  own: readonly Quantity[],
  before: readonly Quantity[],
  yearsAsked: number,
): YearsBefore {
  const ownNumbers = own.filter((value) => typeof value === 'number');
  const perYear = ownNumbers.length === 0 ? (own[0] ?? 'no-data') : mean(ownNumbers);
  const baseline = baselineOf(perYear, before, yearsAsked);
  return {
    perYear,
    ownYearsUsed: ownNumbers.length,
    mean: baseline.mean,
    median: baseline.median,
    deviationFromMeanPercent: baseline.deviationPercent,
    deviationFromMedianPercent: baseline.deviationFromMedianPercent,
    yearsUsed: baseline.yearsUsed,
    yearsAsked,
  };
}
