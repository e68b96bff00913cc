import type { IndicatorRequest } from '../../../analysis/losses/indicators/indicatorRequest.ts';
import type { SendaiRequest } from '../../../analysis/losses/sendai/sendaiQuestion.ts';
import { SCALE_YEAR } from '../../../datasets/store/scaleYear.ts';
import type { Choices } from '../choices.ts';

/** Rows that the share of the first ones is taken of. */
const TOP = 10;

/** The question about indicators that the screen asks: its own, by the chosen grouping and measure. */
export function indicatorRequestOf({
  question,
  lossFigures,
}: Pick<Choices, 'question' | 'lossFigures'>): IndicatorRequest {
  const { baselineYears, firstYear, lastYear } = question;
  return {
    ...sendaiRequestOf({ question }),
    firstYear,
    lastYear,
    measure: lossFigures.indicatorMeasure ?? question.measure,
    dimension: lossFigures.indicatorBy,
    baselineYears,
    topCount: TOP,
    scaleYear: SCALE_YEAR,
  };
}

/** The question about the Sendai targets: its years are those of the targets. */
export function sendaiRequestOf({ question }: Pick<Choices, 'question'>): SendaiRequest {
  const { source, countrySet, hazards, withPartialYears } = question;
  return {
    ...(source === undefined ? {} : { source }),
    countrySet,
    hazards,
    withPartialYears,
  };
}
