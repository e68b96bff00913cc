import type {
  IndicatorDimension,
  IndicatorMeasure,
} from '../../../analysis/losses/indicators/indicatorQuestion.ts';
import { isMean, isRate } from '../../../analysis/losses/indicators/measures.ts';

/** The time that a number of losses is told of. */
export type IndicatorSpan = 'total' | 'year' | 'meanYear';

/**
 * The time that a row's value is told of: sums are totals of all the years of a row, rates are of a mean
 * year, so that only these stand beside the mean of the years before as they are.
 *
 * @returns the key of its words
 * @example indicatorSpan('deaths', 'hazard') // 'total': the deaths of all years of the question
 */
export function indicatorSpan(
  measure: IndicatorMeasure,
  dimension: IndicatorDimension,
): IndicatorSpan {
  if (dimension === 'year') return 'year';
  return isRate(measure) || isMean(measure) ? 'meanYear' : 'total';
}
