import type { LossAssessment, Quantity } from '../assessment.ts';

/** One year against the years before it. */
export interface DeviationBar {
  readonly year: number;
  /** The source has not yet closed this year; it has no deviation unless the question takes it. */
  readonly partial: boolean;
  readonly value: Quantity;
  readonly mean: Quantity;
  readonly median: Quantity;
  readonly fromMeanPercent: Quantity;
  readonly fromMedianPercent: Quantity;
  /** "n of k years". */
  readonly yearsUsed: number;
  readonly yearsAsked: number;
}

/**
 * How far each year lies from the mean and the median of the years before it.
 *
 * @param assessment - the answer to a question about losses
 * @returns one bar for each year of the period, rising
 * @cost O(years)
 * @source gndar2022, deviations from the historic mean
 */
export function deviationBars({ years, question }: LossAssessment): readonly DeviationBar[] {
  return years.map(({ year, partial, figures, baseline }) => ({
    year,
    partial,
    value: figures[question.measure].value,
    mean: baseline.mean,
    median: baseline.median,
    fromMeanPercent: baseline.deviationPercent,
    fromMedianPercent: baseline.deviationFromMedianPercent,
    yearsUsed: baseline.yearsUsed,
    yearsAsked: baseline.yearsAsked,
  }));
}
