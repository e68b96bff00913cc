import type { Baseline, Quantity } from './assessment.ts';
import type { BaselineStatistic, LossQuestion } from './question.ts';

/** What a year is compared with, by the question's choice of mean or median. */
export interface ComparedBaseline {
  readonly statistic: BaselineStatistic;
  /** Mean or median of the years before. */
  readonly level: Quantity;
  readonly deviationPercent: Quantity;
}

/**
 * Picks the mean or the median of the years before, as the question says.
 *
 * @example `comparedBaseline(baselineOf(6, [1, 2, 9], 10), {}).level` // 4, the mean
 */
export function comparedBaseline(
  { mean, median, deviationPercent, deviationFromMedianPercent }: Baseline,
  { baselineStatistic = 'mean' }: Pick<LossQuestion, 'baselineStatistic'>,
): ComparedBaseline {
  return baselineStatistic === 'mean'
    ? { statistic: 'mean', level: mean, deviationPercent }
    : { statistic: 'median', level: median, deviationPercent: deviationFromMedianPercent };
}
