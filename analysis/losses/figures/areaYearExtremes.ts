import type { Result } from '../../failure.ts';
import type { LossAssessment } from '../assessment.ts';
import { type ExtremeModel, type LossExtremes, lossExtremes } from '../lossExtremes.ts';

/**
 * A model of the extremes of single areas and years, from the values that an assessment holds.
 *
 * Zeros and gaps are left out. Fit no dollars of different years: ask for loss per GDP.
 *
 * @param assessment - the answer to a question about losses
 * @param model -      yearly maxima (`gev`) or values over a threshold (`gpd`)
 * @param periods -    return periods in years, above one
 * @returns parameters, warnings and levels with intervals
 * @fails too-few-values   fewer than ten maxima, or values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged    the search does not settle
 * @cost periods · some thousand evaluations of O(areas · years)
 * @source coles2001, chapters 3 and 4
 */
export function areaYearExtremes(
  { areas, years, question }: LossAssessment,
  model: ExtremeModel,
  periods: readonly number[],
): Result<LossExtremes> {
  const [ofYears, values] = [[] as number[], [] as number[]];
  let yearsOfRecord = 0;
  years.forEach(({ year, partial, figures }, place) => {
    if (partial && !question.withPartialYears) return;
    if (figures.events.value === 'not-covered') return;
    yearsOfRecord += 1;
    for (const { byYear } of areas) {
      const value = byYear[place];
      if (typeof value !== 'number' || value <= 0) continue;
      ofYears.push(year);
      values.push(value);
    }
  });
  return lossExtremes({ years: ofYears, values, yearsOfRecord }, model, periods);
}
