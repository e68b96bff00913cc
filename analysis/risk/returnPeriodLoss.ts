import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';

/**
 * The yearly loss under a table of return periods: the area below the exceedance curve.
 *
 * Trapezoids between the yearly probabilities 1/T. Beyond the longest period the loss is taken to
 * stay as it is, which adds a tail, or to be left out.
 *
 * @param returnPeriodsYears - rising, of at least one year
 * @param losses - as many, not falling
 * @param tail - whether the part beyond the longest period counts
 * @returns loss per year, in the unit of the losses
 * @fails mismatched-lengths  not one loss for each period
 * @fails too-few-values  fewer than two periods
 * @fails bad-input  periods that do not rise, or below one year
 * @cost O(periods)
 * @source grossi2005, chapter 2
 * @example returnPeriodLoss([2, 5, 10, 25, 50, 100, 250], losses, true).value // 14.87
 */
export function returnPeriodLoss(
  returnPeriodsYears: Numbers,
  losses: Numbers,
  tail: boolean,
): Result<number> {
  const step = 'returnPeriodLoss';
  const count = returnPeriodsYears.length;
  if (losses.length !== count) {
    return failure(
      'mismatched-lengths',
      step,
      `${step} needs ${count} losses, got ${losses.length}`,
    );
  }
  if (count < 2) {
    return failure('too-few-values', step, `${step} needs two return periods, got ${count}`);
  }
  const periods = Float64Array.from(returnPeriodsYears);
  const wrong = periods.findIndex(
    (period, place) => !(period >= 1) || (place > 0 && !(period > at(periods, place - 1))),
  );
  if (wrong >= 0) {
    return failure(
      'bad-input',
      step,
      `${step} needs rising periods of at least one year, got ${at(periods, wrong)}`,
      [`${wrong}`],
    );
  }
  const parts: number[] = [];
  for (let place = 1; place < count; place += 1) {
    const width = 1 / at(periods, place - 1) - 1 / at(periods, place);
    parts.push((width * (at(losses, place - 1) + at(losses, place))) / 2);
  }
  if (tail) parts.push(at(losses, count - 1) / at(periods, count - 1));
  return success(sum(parts));
}
