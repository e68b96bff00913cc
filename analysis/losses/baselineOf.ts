import { sum } from '../stats/sum.ts';
import type { Baseline, Quantity } from './assessment.ts';
import { deviationPercent } from './deviationPercent.ts';

/**
 * The mean of the years before a year, and how far the year lies from it.
 *
 * @param value -      the year's own value
 * @param before -     the values of the years before that the data cover; a year without any event
 *                     is 0 and counts, a year whose events do not report the quantity is a gap and
 *                     does not
 * @param yearsAsked - number of years asked for
 * @returns mean, number of years behind it (of k), deviation; `no-baseline` without any year
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
  return {
    mean,
    yearsAsked,
    yearsUsed: observed.length,
    deviationPercent: deviationPercent(value, mean),
  };
}
