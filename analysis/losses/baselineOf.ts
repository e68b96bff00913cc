import { median } from '../stats/median.ts';
import { sum } from '../stats/sum.ts';
import type { Baseline, Quantity } from './assessment.ts';
import { deviationPercent } from './deviationPercent.ts';

/**
 * The mean and the median of the years before a year, and how far the year lies from them.
 *
 * @param value -      the year's own value
 * @param before -     the values of the years before that the data cover; a year without any event
 *                     is 0 and counts, a year whose events do not report the quantity is a gap and
 *                     does not
 * @param yearsAsked - number of years asked for
 * @returns mean, median, number of years behind them (of k), deviations; `no-baseline` without any
 * year
 * @source gndar2022, mean of the years Y−k … Y−1, the year itself left out
 * @example baselineOf(3, [1, 'not-reported', 2], 10).mean // 1.5
 */
export function baselineOf(
  value: Quantity,
  before: readonly Quantity[],
  yearsAsked: number,
): Baseline {
  const observed = before.filter((quantity) => typeof quantity === 'number');
  const mean: Quantity = observed.length === 0 ? 'no-baseline' : sum(observed) / observed.length;
  const middle: Quantity = observed.length === 0 ? 'no-baseline' : median(observed);
  return {
    mean,
    median: middle,
    yearsAsked,
    yearsUsed: observed.length,
    deviationPercent: deviationPercent(value, mean),
    deviationFromMedianPercent: deviationPercent(value, middle),
  };
}
