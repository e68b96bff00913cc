import { failure, type Result, success } from '../failure.ts';
import { expm1, log1p } from '../math.ts';

/**
 * The chance that a loss of a return period is reached within some years.
 *
 * A loss of 1,000 years has a chance of five per cent in 50 years: a return period is no waiting
 * time. `yearly` takes one chance of 1/T a year; `poisson` lets events come at any time.
 *
 * @param returnPeriodYears - T, above one year for `yearly`, above zero for `poisson`
 * @param years - at least zero
 * @param rule - `yearly` (binomial) or `poisson`
 * @returns from 0 to 1
 * @fails bad-setting  a period or a number of years outside these limits
 * @cost O(1)
 * @source gar2013, return periods
 * @example probabilityInYears(1000, 50, 'yearly').value // 0.048794
 */
export function probabilityInYears(
  returnPeriodYears: number,
  years: number,
  rule: 'yearly' | 'poisson',
): Result<number> {
  const least = rule === 'yearly' ? 1 : 0;
  if (!(returnPeriodYears > least && years >= 0)) {
    return failure(
      'bad-setting',
      'probabilityInYears',
      `probabilityInYears needs a period above ${least} and years from zero, got ${returnPeriodYears} and ${years}`,
    );
  }
  const perYear = rule === 'yearly' ? log1p(-1 / returnPeriodYears) : -1 / returnPeriodYears;
  return success(-expm1(years * perYear));
}
