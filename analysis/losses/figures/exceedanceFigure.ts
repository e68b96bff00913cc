import { failure, type Result, success } from '../../failure.ts';
import { type PlottingPosition, plottingPeriod } from '../../risk/empiricalExceedance.ts';
import type { LossAssessment } from '../assessment.ts';
import { type LossExtremes, lossExtremes } from '../lossExtremes.ts';
import { onePriceLevel } from '../prices/onePriceLevel.ts';
import type { ExceedanceBasis } from '../question.ts';
import { areaYearValues } from './areaYearExtremes.ts';
import { yearlyExceedance } from './yearlyExceedance.ts';

/** An observed value with the return period of its place. */
export interface ObservedLoss {
  readonly year: number;
  /** Null for the sum of all areas. */
  readonly area: string | null;
  readonly value: number;
  readonly returnPeriodYears: number;
  /** Exact limits of the return period; null where the values are not one a year. */
  readonly interval: readonly [number, number] | null;
}

/** Observed values by return period, and the model fitted to them. */
export interface ExceedanceFigure {
  readonly basis: ExceedanceBasis;
  readonly position: PlottingPosition;
  /** From the greatest down. */
  readonly points: readonly ObservedLoss[];
  /** Null for yearly sums, which no distribution of extremes is made for. */
  readonly fit: LossExtremes | null;
  readonly yearsOfRecord: number;
}

/** Return periods that the curve is told at. */
export const RETURN_PERIODS = [2, 3, 5, 10, 20, 50, 100, 200] as const;

/**
 * What the exceedance curve of a question shows: yearly sums with exact intervals of their return
 * periods, or single areas and years over a threshold with a generalised Pareto distribution.
 *
 * @param assessment - the answer to a question about losses, of a set or of one area
 * @param basis -      what is ordered by rarity
 * @param position -   the plotting position, Weibull's n + 1 unless told otherwise
 * @returns points, and levels with intervals where a model is fitted
 * @fails bad-setting      the measure is in dollars of the year
 * @fails too-few-values   fewer than ten years or values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged    the search does not settle
 * @cost some ten thousand evaluations of O(areas · years)
 * @source coles2001, chapters 3 and 4
 * @source cunnane1978
 */
export function exceedanceFigure(
  assessment: LossAssessment,
  basis: ExceedanceBasis,
  position: PlottingPosition = 'weibull',
): Result<ExceedanceFigure> {
  const priced = onePriceLevel(assessment.question.measure, 'exceedanceFigure');
  if (!priced.ok) return priced;
  if (basis === 'yearlySums') {
    const made = yearlyExceedance(assessment, position);
    if (!made.ok) return made;
    if (made.value.points[0]?.loss === made.value.points.at(-1)?.loss) {
      const message = 'exceedanceFigure needs years that differ, got equal ones';
      return failure('constant-values', 'exceedanceFigure', message);
    }
    const points = made.value.points.map(
      ({ year, loss, returnPeriodYears, lowerYears, upperYears }): ObservedLoss => ({
        year,
        area: null,
        value: loss,
        returnPeriodYears,
        interval: [lowerYears, upperYears],
      }),
    );
    const yearsOfRecord = points.length;
    return success({ basis, position, points, fit: null, yearsOfRecord });
  }
  const given = areaYearValues(assessment);
  const fit = lossExtremes(given, 'gpd', RETURN_PERIODS);
  if (!fit.ok) return fit;
  const { yearsOfRecord, threshold = 0 } = fit.value;
  const points = given.values
    .map((value, row) => ({ value, year: given.years[row] ?? 0, area: given.areas[row] ?? null }))
    .filter(({ value }) => value > threshold)
    .toSorted((one, other) => other.value - one.value || one.year - other.year)
    .map((loss, place) => ({
      ...loss,
      returnPeriodYears: plottingPeriod(place + 1, yearsOfRecord, position),
      interval: null,
    }));
  return success({ basis, position, points, fit: fit.value, yearsOfRecord });
}
