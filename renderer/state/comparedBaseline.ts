import type { Baseline, Quantity } from '../../analysis/losses/assessment.ts';
import type { BaselineStatistic, LossQuestion } from '../../analysis/losses/question.ts';

/** What a year is compared with, by the question's choice of mean or median. */
export interface ComparedBaseline {
  readonly statistic: BaselineStatistic;
  /** Mean or median of the years before. */
  readonly level: Quantity;
  readonly deviationPercent: Quantity;
}

/** Picks the mean or the median of the years before, as the question says. */
export function comparedBaseline(
  { mean, median, deviationPercent, deviationFromMedianPercent }: Baseline,
  { baselineStatistic = 'mean' }: Pick<LossQuestion, 'baselineStatistic'>,
): ComparedBaseline {
  return baselineStatistic === 'mean'
    ? { statistic: 'mean', level: mean, deviationPercent }
    : { statistic: 'median', level: median, deviationPercent: deviationFromMedianPercent };
}
