import type { Result } from '../../failure.ts';
import type { LossAssessment } from '../assessment.ts';
import {
  type ExtremeModel,
  type ExtremeValues,
  type LossExtremes,
  lossExtremes,
} from '../lossExtremes.ts';
import { onePriceLevel } from '../prices/onePriceLevel.ts';

/** Values of single areas and years, and whose each of them is. */
export interface AreaYearValues extends ExtremeValues {
  /** The area of each value. */
  readonly areas: readonly string[];
}

/**
 * The values above zero that extremes are taken of: single areas and closed years. Zeros and gaps are
 * left out. The record has the years in which all areas together have a value, zero included; a year
 * without one, such as without a product to divide by, is unknown.
 *
 * @param assessment - the answer to a question about losses
 * @cost O(areas · years)
 */
export function areaYearValues({ areas, years, question }: LossAssessment): AreaYearValues {
  const found: { readonly year: number; readonly area: string; readonly value: number }[] = [];
  let yearsOfRecord = 0;
  years.forEach(({ year, partial, figures }, place) => {
    if (partial && !question.withPartialYears) return;
    // a year that nothing is known of exceeds no level as little as it stays below
    if (typeof figures[question.measure].value !== 'number') return;
    yearsOfRecord += 1;
    for (const { area, byYear } of areas) {
      const value = byYear[place];
      if (typeof value === 'number' && value > 0) found.push({ year, area, value });
    }
  });
  return {
    years: found.map(({ year }) => year),
    areas: found.map(({ area }) => area),
    values: found.map(({ value }) => value),
    yearsOfRecord,
  };
}

/**
 * A model of the extremes of single areas and years, from the values that an assessment holds.
 *
 * Zeros and gaps are left out.
 *
 * @param assessment - the answer to a question about losses
 * @param model -      yearly maxima (`gev`) or values over a threshold (`gpd`)
 * @param periods -    return periods in years, above one
 * @returns parameters, warnings and levels with intervals
 * @fails bad-setting      the measure is in dollars of the year
 * @fails too-few-values   fewer than ten maxima, or values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged    the search does not settle
 * @cost periods · some thousand evaluations of O(areas · years)
 * @source coles2001, chapters 3 and 4
 */
export function areaYearExtremes(
  assessment: LossAssessment,
  model: ExtremeModel,
  periods: readonly number[],
): Result<LossExtremes> {
  const priced = onePriceLevel(assessment.question.measure, 'areaYearExtremes');
  return priced.ok ? lossExtremes(areaYearValues(assessment), model, periods) : priced;
}
